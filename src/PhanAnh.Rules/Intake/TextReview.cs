using System.Collections.Immutable;
using System.Globalization;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What the text of the content is like: well formed, in an accepted language, with its marks (TN58-A6.1).</summary>
internal static class TextReview
{
    private const int FewestSyllables = 6;
    private const int FewestWords = 8;

    private static readonly TextRule[] Rules = Enum.GetValues<TextRule>();

    internal static void Run(ReviewDraft draft, TextLimits limits, CueReview cues)
    {
        if (!draft.Submission.Has(IntakeField.Content))
        {
            NoRuleRan(draft, NotRunReason.NoText);
            return;
        }

        var raw = draft.Submission.Content!.Reveal();
        var scan = TextScan.Of(raw, limits);
        if (scan.Defect is { } defect)
        {
            draft.Add(OfDefect(draft, IntakeField.Content, defect, raw.Length));
            NoRuleRan(draft, defect.Code == TextDefectCodes.TooLong ? NotRunReason.TooLong : NotRunReason.IllFormed);
            return;
        }

        using var shadow = ShadowText.Of(raw, scan);
        var reading = cues.Read(shadow.Text, unmarked: false);
        var analysis = TextAnalysis.Of(raw, scan, shadow, reading.Counts);
        draft.WordsOfContent = analysis.Counts.Words;
        var cueSpans = cues.Run(draft, shadow, reading, analysis);
        foreach (var finding in analysis.Findings)
        {
            if (IsAsked(draft, finding.Rule))
            {
                draft.Add(Of(draft, IntakeField.Content, finding, cueSpans));
            }
        }

        Cover(draft, analysis);
    }

    /// <summary>Place, address and time hold names, which are not judged by their marks: only what hides in them is told.</summary>
    internal static void RunShort(ReviewDraft draft, IntakeField field, SensitiveText? text, TextLimits limits)
    {
        if (text is null || text.IsBlank)
        {
            return;
        }

        var raw = text.Reveal();
        var scan = TextScan.Of(raw, limits);
        if (scan.Defect is { } defect)
        {
            draft.Add(OfDefect(draft, field, defect, raw.Length));
            return;
        }

        if (!scan.MayHaveStrays)
        {
            return;
        }

        foreach (var finding in TextAnalysis.Of(raw, limits).Findings)
        {
            if (finding.Rule is TextRule.StrayCharacters or TextRule.DeviceControls)
            {
                draft.Add(Of(draft, field, finding, []));
            }
        }
    }

    private static Finding Of(ReviewDraft draft, IntakeField field, TextFinding finding, ImmutableArray<TextSpan> cueSpans)
    {
        var row = draft.Requirements.Of(RowOf(finding.Rule)) ?? draft.Requirements.Of(field);
        return new()
        {
            RuleId = finding.Rule.Id(),
            RuleVersion = TextAnalysis.RulesVersion,
            ReasonCode = FindingCodes.Of(finding.Rule),
            Clauses = row?.Cites ?? [],
            Severity = SeverityCaps.Asked(row, SeverityOf(finding, cueSpans)),
            Confidence = finding.Confidence,
            Field = field,
            Evidence = [.. finding.Spans.Select(span => new EvidenceSpan(field, span))],
            Suggestion = SensitiveText.From(finding.Suggestion),
            Arguments = finding.Rule == TextRule.LegacyEncoding && finding.Damage is { } damage ? [NameOf(damage)] : [],
            OwnGuidance = row is { Field: IntakeField.Language or IntakeField.Marks } ? row.Guidance : null,
        };
    }

    private static FindingSeverity SeverityOf(TextFinding finding, ImmutableArray<TextSpan> cueSpans) => finding.Rule switch
    {
        TextRule.MissingMarksInPart when finding.Confidence == FindingConfidence.Weak => FindingSeverity.Info,

        // Another language is never sent back by software: who writes Khmer cannot be asked to write Vietnamese.
        TextRule.NotVietnamese => FindingSeverity.NeedsHumanJudgement,
        TextRule.StrayCharacters => finding.Spans.Any(stray => cueSpans.Any(cue => stray.Start < cue.End && cue.Start < stray.End))
            ? FindingSeverity.NeedsHumanJudgement
            : FindingSeverity.Info,
        TextRule.DeviceControls => FindingSeverity.Info,
        _ => FindingSeverity.AsksForClarification,
    };

    private static Finding OfDefect(ReviewDraft draft, IntakeField field, TextDefect defect, int length) => new()
    {
        RuleId = IntakeRuleIds.WellFormed,
        ReasonCode = defect.Code,
        Clauses = draft.ClausesOf(field),
        Severity = defect.Code == TextDefectCodes.IllFormed && field == IntakeField.Content
            ? FindingSeverity.Blocks
            : FindingSeverity.AsksForClarification,
        Confidence = FindingConfidence.Certain,
        Field = field,
        Evidence = defect.Index < length ? [new(field, new(defect.Index, 1))] : [],
        Arguments = [defect.Value.ToString(defect.Code is TextDefectCodes.IllFormed or TextDefectCodes.Control ? "X4" : "D", CultureInfo.InvariantCulture)],
    };

    private static bool IsAsked(ReviewDraft draft, TextRule rule) => rule switch
    {
        TextRule.MissingMarks or TextRule.MissingMarksInPart =>
            draft.Requirements.Of(IntakeField.Marks) is not null && (draft.Rules.Languages.IsEmpty || draft.Rules.Languages.Contains("vi")),

        // One language can be told from all others; among several accepted ones software cannot choose.
        TextRule.NotVietnamese => draft.Rules.Languages is ["vi"],
        _ => true,
    };

    private static IntakeField RowOf(TextRule rule) => rule == TextRule.NotVietnamese ? IntakeField.Language : IntakeField.Marks;

    private static void NoRuleRan(ReviewDraft draft, NotRunReason reason)
    {
        foreach (var rule in Rules)
        {
            draft.DidNotRun(rule.Id(), IsAsked(draft, rule) ? reason : NotRunReason.NotAskedByPreset, IntakeField.Content);
        }

        draft.DidNotRun(IntakeRuleIds.Cue, reason, IntakeField.Content);
    }

    private static void Cover(ReviewDraft draft, TextAnalysis analysis)
    {
        var damaged = !analysis.Findings.IsEmpty && analysis.Findings.Any(finding => finding.Damage is not (null or TextDamage.StrayCharacters) || finding.Rule == TextRule.LostLetters);
        foreach (var rule in Rules.AsSpan(0, 3))
        {
            if (!IsAsked(draft, rule))
            {
                draft.DidNotRun(rule.Id(), NotRunReason.NotAskedByPreset, IntakeField.Content);
            }
            else if (damaged)
            {
                draft.DidNotRun(rule.Id(), NotRunReason.ExplainedByDamage, IntakeField.Content);
            }
            else if (rule == TextRule.NotVietnamese ? analysis.Counts.Words < FewestWords : analysis.Counts.Syllables < FewestSyllables)
            {
                draft.DidNotRun(rule.Id(), NotRunReason.TooShort, IntakeField.Content);
            }
        }
    }

    private static string NameOf(TextDamage damage) => damage switch
    {
        TextDamage.Tcvn3 => "TCVN3 (ABC)",
        TextDamage.Vni => "VNI-Windows",
        TextDamage.Viscii => "VISCII",
        _ => "UTF-8",
    };
}
