using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>
/// E1: decodes the text from each encoding Vietnamese was once written in and keeps the one that makes the most words marked syllables, if
/// that is at least a quarter of the words more than before; among equals the one that changes least. Where the decoding explains every
/// sign that no Vietnamese text has, less will do: short sentences have many words that look the same in both.
/// </summary>
internal static class LegacyEncodingRule
{
    private const int FewestWords = 4;
    private const int StrongWords = 8;
    private const int WordsASign = 20;
    private const int WordsAMisplacedMark = 6;
    private const double LeastGain = 0.25;
    private const double LeastGainExplained = 0.15;

    private static readonly TextDamage[] Encodings =
        [TextDamage.Utf8AsWindows1252, TextDamage.Utf8AsWindows1252Twice, TextDamage.Viscii, TextDamage.Tcvn3, TextDamage.Vni];

    internal static TextFinding? Find(string raw, in TextScan scan, in ProseCounts counts)
    {
        // One sign in twenty words, or one word in six with marks where no syllable has them: a gain is out of reach elsewhere, and "m²" or a
        // slip of the keys costs a long text nothing.
        var suspicious = (scan.LegacySigns > 0 && WordsASign * scan.LegacySigns >= counts.Words)
            || (counts.MisplacedMarks > 0 && WordsAMisplacedMark * counts.MisplacedMarks >= counts.Words);
        if (!suspicious || MarkedShare.Of(raw) is not { Value: <= 1 - LeastGainExplained } before)
        {
            return null;
        }

        var meant = ArrayPool<char>.Shared.Rent(raw.Length);
        var best = Best(raw, before, scan.LegacySigns, meant);
        var finding = best is { } found ? Finding(raw, found.Encoding, found.Words, meant) : null;
        ArrayPool<char>.Shared.Return(meant, clearArray: true);
        return finding;
    }

    private static (TextDamage Encoding, int Words)? Best(string raw, MarkedShare before, int signs, char[] meant)
    {
        (TextDamage, int)? best = null;
        var (bestShare, fewestChanges) = (before.Value, int.MaxValue);
        foreach (var encoding in Encodings)
        {
            var decoded = meant.AsSpan(0, LegacyDecoder.Decode(raw, encoding, meant));
            var share = MarkedShare.Of(decoded);
            if (share.Words < FewestWords || share.Value < bestShare || !IsEnough(share.Value - before.Value, signs, decoded))
            {
                continue;
            }

            var changes = Changes(raw, decoded);
            if (share.Value > bestShare || changes < fewestChanges)
            {
                (best, bestShare, fewestChanges) = ((encoding, share.Words), share.Value, changes);
            }
        }

        return best;
    }

    private static bool IsEnough(double gain, int signs, ReadOnlySpan<char> decoded)
    {
        if (gain >= LeastGain || gain < LeastGainExplained || signs == 0)
        {
            return gain >= LeastGain;
        }

        foreach (var c in decoded)
        {
            if (Windows1252.IsLegacySign(c) && VietnameseAlphabet.Describe(c) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static TextFinding Finding(string raw, TextDamage encoding, int words, char[] meant)
    {
        var text = raw.AsSpan();
        var first = text.IndexOfAnyExceptInRange('\0', '\u007F');
        var damaged = new TextSpan(first, text.LastIndexOfAnyExceptInRange('\0', '\u007F') + 1 - first);
        var suggestion = new string(meant, 0, LegacyDecoder.Decode(raw, encoding, meant));
        var confidence = words >= StrongWords ? FindingConfidence.Strong : FindingConfidence.Weak;
        return new TextFinding(TextRule.LegacyEncoding, confidence, [damaged], suggestion, encoding);
    }

    // Only the encodings of one byte a letter can tie, and they keep the length.
    private static int Changes(ReadOnlySpan<char> raw, ReadOnlySpan<char> decoded)
    {
        if (raw.Length != decoded.Length)
        {
            return raw.Length;
        }

        var changes = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            changes += raw[i] == decoded[i] ? 0 : 1;
        }

        return changes;
    }
}
