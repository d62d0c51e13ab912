using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>
/// E1: decodes the text from each encoding Vietnamese was once written in and keeps the one that makes the most words marked syllables, if that is
/// at least a quarter of the words more than before.
/// </summary>
internal static class LegacyEncodingRule
{
    private const int FewestWords = 4;
    private const int StrongWords = 8;
    private const int FewestSigns = 2;

    private static readonly TextDamage[] Encodings =
        [TextDamage.Utf8AsWindows1252, TextDamage.Utf8AsWindows1252Twice, TextDamage.Tcvn3, TextDamage.Vni, TextDamage.Viscii];

    internal static TextFinding? Find(string raw, in TextScan scan, in ProseCounts counts)
    {
        // A share above three quarters cannot rise by a quarter: ordinary text ends here.
        if (scan.LegacySigns < FewestSigns || 4 * counts.ExactMarkedSyllables > 3 * counts.Words)
        {
            return null;
        }

        var before = Share(counts);
        var (best, bestShare, bestWords) = (default(TextDamage?), before + 0.25, 0);
        var meant = ArrayPool<char>.Shared.Rent(raw.Length);
        foreach (var encoding in Encodings)
        {
            var decoded = ProseCounts.Of(meant.AsSpan(0, LegacyDecoder.Decode(raw, encoding, meant)));
            var share = Share(decoded);
            if (decoded.Words >= FewestWords && (best is null ? share >= bestShare : share > bestShare))
            {
                (best, bestShare, bestWords) = (encoding, share, decoded.Words);
            }
        }

        var suggestion = best is { } found ? new string(meant, 0, LegacyDecoder.Decode(raw, found, meant)) : null;
        ArrayPool<char>.Shared.Return(meant, clearArray: true);
        return suggestion is null
            ? null
            : new TextFinding(
                TextRule.LegacyEncoding,
                bestWords >= StrongWords ? FindingConfidence.Strong : FindingConfidence.Weak,
                [Damaged(raw)],
                suggestion,
                best);
    }

    private static double Share(in ProseCounts counts) => counts.Words == 0 ? 0 : (double)counts.ExactMarkedSyllables / counts.Words;

    private static TextSpan Damaged(string raw)
    {
        var first = raw.AsSpan().IndexOfAnyExceptInRange('\0', '\u007F');
        return new TextSpan(first, raw.AsSpan().LastIndexOfAnyExceptInRange('\0', '\u007F') + 1 - first);
    }
}
