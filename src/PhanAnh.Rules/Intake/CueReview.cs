using System.Collections.Frozen;
using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Cues of the lexicons in the content (TN58-A6.5, TN58-A1.1c): each is shown to an officer with the ground it may speak for, never acted on. A cue
/// of danger puts the numbers before the citizen and the case at the top of the queue.
/// </summary>
internal sealed class CueReview
{
    private const int RulesVersion = 1;

    private readonly ImmutableArray<CueIndex> _indexes;
    private readonly FrozenSet<TermCode> _cues;
    private readonly ImmutableArray<CompetentBody> _bodies;

    internal CueReview(ImmutableArray<ILexicon> lexicons, ImmutableArray<CompetentBody> bodies)
    {
        _indexes = [.. lexicons.Select(CueIndex.Of)];
        _cues = _indexes.SelectMany(index => index.Cues).ToFrozenSet();
        _bodies = bodies;
    }

    /// <summary>Where in the raw text cues were found.</summary>
    internal ImmutableArray<TextSpan> Run(ReviewDraft draft, ShadowText shadow, ReadOnlySpan<Word> words, TextAnalysis analysis)
    {
        NameMissingLexicons(draft);
        var repaired = analysis.Findings.IsEmpty
            ? null
            : analysis.Findings.FirstOrDefault(finding => finding is { Suggestion: not null, Damage: not TextDamage.StrayCharacters });
        if (repaired is null)
        {
            var unmarked = analysis.Counts is { Syllables: > 0, MarkedSyllables: 0 }
                || (!analysis.Findings.IsEmpty && analysis.Findings.Any(finding => finding.Rule == TextRule.MissingMarks));
            using var text = CueText.Of(shadow.Text, words);
            return Collect(draft, text, unmarked, (first, last) => [Span(shadow, first, last)]);
        }

        // What was meant is read; the evidence is the damage.
        var scan = TextScan.Of(repaired.Suggestion!, TextLimits.Default);
        if (scan.Defect is not null)
        {
            return [];
        }

        using var meant = ShadowText.Of(repaired.Suggestion!, scan);
        using var meantWords = WordReader.ReadAll(meant.Text);
        using var meantText = CueText.Of(meant.Text, meantWords.Items);
        return Collect(draft, meantText, unmarked: false, (_, _) => repaired.Spans);
    }

    private ImmutableArray<TextSpan> Collect(
        ReviewDraft draft, CueText text, bool unmarked, Func<CueWord, CueWord, ImmutableArray<TextSpan>> spansOf)
    {
        var all = ImmutableArray<TextSpan>.Empty;
        foreach (var index in _indexes)
        {
            if (CueReader.Read(index, text.Words, unmarked) is not { Count: > 0 } hints)
            {
                continue;
            }

            foreach (var group in hints.GroupBy(hint => hint.Pattern.Term.Cue))
            {
                var spans = Merge(group.SelectMany(hint => spansOf(text.Words[hint.First], text.Words[hint.Last])));
                var atTitle = !unmarked && group.Any(hint => hint.Pattern.AtLineStart);
                Add(draft, group.Key, spans, atTitle ? FindingConfidence.Strong : FindingConfidence.Weak, index.Name);
                all = all.AddRange(spans);
            }
        }

        return all;
    }

    private void Add(ReviewDraft draft, TermCode cue, ImmutableArray<TextSpan> spans, FindingConfidence confidence, string lexicon)
    {
        var clauses = ImmutableArray.CreateBuilder<ClauseId>();
        LocalizedText? advice = null;
        foreach (var ground in draft.Rules.Grounds)
        {
            foreach (var named in ground.Cues.Where(named => named.Cue == cue))
            {
                draft.Propose(ground, named.SubCode);
                clauses.AddRange(ground.Cites);
                advice = ground.Advice;
            }
        }

        var code = FindingCodes.OfCue(cue);
        var isEmergency = CueCodes.IsEmergency(cue);
        if (isEmergency)
        {
            draft.EmergencyAdvice ??= advice ?? new(
                FindingCodes.Guidance.Say(code, Language.Vietnamese), FindingCodes.Guidance.Say(code, Language.English));
        }

        draft.Add(new()
        {
            RuleId = IntakeRuleIds.Cue,
            RuleVersion = RulesVersion,
            ReasonCode = code,
            Arguments = [cue.Value],
            Clauses = clauses.ToImmutable(),
            Severity = isEmergency || clauses.Count > 0 ? FindingSeverity.NeedsHumanJudgement : FindingSeverity.Info,
            Confidence = confidence,
            Field = IntakeField.Content,
            Evidence = [.. spans.Select(span => new EvidenceSpan(IntakeField.Content, span))],
            OwnGuidance = isEmergency ? draft.EmergencyAdvice : null,
            CompetentBodies = _bodies.For(cue, draft.ReceivedOn),
            LexiconVersion = lexicon,
        });
    }

    private void NameMissingLexicons(ReviewDraft draft)
    {
        foreach (var ground in draft.Rules.Grounds)
        {
            foreach (var cue in ground.Cues)
            {
                if (!_cues.Contains(cue.Cue))
                {
                    draft.DidNotRun(IntakeRuleIds.Cue, NotRunReason.NoLexicon, IntakeField.Content, cue.Cue);
                }
            }
        }
    }

    private static TextSpan Span(ShadowText shadow, CueWord first, CueWord last) =>
        shadow.ToRaw(first.Start, last.Start + last.Length - first.Start);

    // Terms overlap: "tôi xin tố cáo ông" is three of them.
    private static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        var merged = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var span in spans.OrderBy(span => span.Start).ThenBy(span => span.End))
        {
            if (merged.Count > 0 && merged[^1] is var last && last.End >= span.Start)
            {
                merged[^1] = new(last.Start, Math.Max(last.End, span.End) - last.Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.ToImmutable();
    }
}
