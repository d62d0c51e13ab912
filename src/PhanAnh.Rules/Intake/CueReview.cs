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

    /// <summary>Reads a shadow text once, for the rules of the language and for the cues.</summary>
    internal CueReading Read(ReadOnlySpan<char> shadow, bool unmarked) => CueReading.Of(shadow, _indexes, unmarked);

    /// <summary>Where in the raw text cues were found.</summary>
    /// <param name="draft">Where they are told.</param>
    /// <param name="shadow">The text as it is matched.</param>
    /// <param name="reading">The text as it was read with its marks.</param>
    /// <param name="analysis">What is known about its language.</param>
    internal ImmutableArray<TextSpan> Run(ReviewDraft draft, ShadowText shadow, in CueReading reading, TextAnalysis analysis)
    {
        NameMissingLexicons(draft);
        var repaired = analysis.Findings.IsEmpty
            ? null
            : analysis.Findings.FirstOrDefault(finding => finding is { Suggestion: not null, Damage: not TextDamage.StrayCharacters });
        if (repaired is null)
        {
            var unmarked = analysis.Counts is { Syllables: > 0, MarkedSyllables: 0 }
                || (!analysis.Findings.IsEmpty && analysis.Findings.Any(finding => finding.Rule == TextRule.MissingMarks));
            var hints = unmarked ? Read(shadow.Text, unmarked: true).Hints : reading.Hints;
            return hints is null ? [] : Collect(draft, hints, unmarked, hint => [shadow.ToRaw(hint.Start, hint.Length)]);
        }

        // What was meant is read; the evidence is the damage.
        var scan = TextScan.Of(repaired.Suggestion!, TextLimits.Default);
        if (scan.Defect is not null)
        {
            return [];
        }

        using var meant = ShadowText.Of(repaired.Suggestion!, scan);
        return Read(meant.Text, unmarked: false).Hints is { } meantHints ? Collect(draft, meantHints, unmarked: false, _ => repaired.Spans) : [];
    }

    private ImmutableArray<TextSpan> Collect(
        ReviewDraft draft, List<CueHint> hints, bool unmarked, Func<CueHint, ImmutableArray<TextSpan>> spansOf)
    {
        var all = ImmutableArray<TextSpan>.Empty;
        foreach (var index in _indexes)
        {
            foreach (var group in hints.Where(hint => hint.Index == index).GroupBy(hint => hint.Pattern.Term.Cue))
            {
                var spans = Merge(group.SelectMany(hint => spansOf(hint)));
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
