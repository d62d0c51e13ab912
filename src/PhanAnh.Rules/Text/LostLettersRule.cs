using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>
/// E2: letters that an encoding without them replaced by "?" or that a decoder replaced by U+FFFD. Nobody can bring them back.
/// </summary>
internal static class LostLettersRule
{
    private const int FewestQuestionMarks = 3;

    internal static TextFinding? Find(ShadowText shadow, in TextScan scan, in ProseCounts counts)
    {
        if (!scan.HasReplacement && !shadow.Text.Contains('?'))
        {
            return null;
        }

        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var lost = Collect(shadow, spans);
        return scan.HasReplacement || (lost >= FewestQuestionMarks && 100 * lost >= 15 * counts.Words)
            ? new TextFinding(TextRule.LostLetters, FindingConfidence.Strong, spans.ToImmutable())
            : null;
    }

    private static int Collect(ShadowText shadow, ImmutableArray<TextSpan>.Builder spans)
    {
        var text = shadow.Text;
        var (lost, chunkEnd) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('?' or '\uFFFD'))
            {
                continue;
            }

            if (text[i] == '?' && i >= chunkEnd && IsAddress(text, i, out chunkEnd))
            {
                i = chunkEnd - 1;
                continue;
            }

            var start = i;
            while (i + 1 < text.Length && text[i + 1] == text[start])
            {
                i++;
            }

            // "h?i" and "???ng" have lost letters; "hả?" and "sao??" ask.
            if (text[start] == '\uFFFD' || (i + 1 < text.Length && char.IsLetter(text[i + 1])))
            {
                lost += text[start] == '?' ? i + 1 - start : 0;
                spans.Add(shadow.ToRaw(start, i + 1 - start));
            }
        }

        return lost;
    }

    private static bool IsAddress(ReadOnlySpan<char> text, int index, out int chunkEnd)
    {
        var start = index;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
        {
            start--;
        }

        chunkEnd = index;
        while (chunkEnd < text.Length && !char.IsWhiteSpace(text[chunkEnd]))
        {
            chunkEnd++;
        }

        return UncountedText.LengthAt(text, start, chunkEnd, joined: true) >= chunkEnd - start;
    }
}
