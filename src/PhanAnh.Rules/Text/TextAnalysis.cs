using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// What one text is like: refused as text, or its language findings. Linear in the length; a clean text costs two passes and this object.
/// The same text gives the same facts on every machine, in every culture and globalization mode, and in every normal form.
/// </summary>
internal sealed class TextAnalysis
{
    /// <summary>Rises whenever a rule or threshold changes.</summary>
    internal const int RulesVersion = 2;

    private TextAnalysis(TextDefect? defect, ProseCounts counts, ImmutableArray<TextFinding> findings)
    {
        Defect = defect;
        Counts = counts;
        Findings = findings;
    }

    /// <summary>Set where the text is refused; then no rule has run.</summary>
    internal TextDefect? Defect { get; }

    internal ProseCounts Counts { get; }

    /// <summary>In the order of the rules; at most one for each.</summary>
    internal ImmutableArray<TextFinding> Findings { get; }

    internal static TextAnalysis Of(string text, TextLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scan = TextScan.Of(text, limits ?? TextLimits.Default);
        if (scan.Defect is not null)
        {
            return new TextAnalysis(scan.Defect, default, []);
        }

        using var shadow = ShadowText.Of(text, scan);
        return Of(text, scan, shadow, ProseCounts.Of(shadow.Text));
    }

    /// <summary>For callers that read the shadow and its words for rules of their own.</summary>
    internal static TextAnalysis Of(string text, in TextScan scan, ShadowText shadow, in ProseCounts counts)
    {
        // Damage explains the words that are no Vietnamese, so where some is found nothing is said about marks and language.
        var legacy = LegacyEncodingRule.Find(text, scan, counts);
        var damage = legacy is not null
            ? [legacy]
            : Present(
                KeystrokeRule.FindTelex(text, shadow, counts),
                KeystrokeRule.FindVni(text, shadow, counts),
                LostLettersRule.Find(shadow, scan, counts));
        var language = damage.IsEmpty ? Present(MarksRule.Find(shadow, counts)) : damage;
        var strays = legacy is null
            ? Present(StrayCharactersRule.Find(text, scan, shadow, counts), DeviceControlsRule.Find(text, scan))
            : [];
        return new TextAnalysis(null, counts, strays.IsEmpty ? language : language.AddRange(strays));
    }

    private static ImmutableArray<TextFinding> Present(params ReadOnlySpan<TextFinding?> findings)
    {
        var present = ImmutableArray<TextFinding>.Empty;
        foreach (var finding in findings)
        {
            present = finding is null ? present : present.Add(finding);
        }

        return present;
    }
}
