using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PhanAnh.Rules;

/// <summary>
/// H1: characters that make a text look other than it reads. Invisible ones count only inside a Latin word: emoji need joiners, and
/// Khmer divides its words by U+200B.
/// </summary>
internal static class StrayCharactersRule
{
    internal static TextFinding? Find(string raw, in TextScan scan, ShadowText shadow, in ProseCounts counts)
    {
        if (!scan.HasFormatCharacters && counts.MixedScripts == 0)
        {
            return null;
        }

        var spans = new List<TextSpan>();
        if (scan.HasFormatCharacters)
        {
            CollectInvisible(raw, spans);
        }

        if (counts.MixedScripts > 0)
        {
            CollectMixedWords(shadow, spans);
        }

        return spans.Count == 0
            ? null
            : Finding(raw, Merge(spans));
    }

    internal static bool ChangesDirection(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static void CollectInvisible(string raw, List<TextSpan> spans)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] < '\u00AD' || CharUnicodeInfo.GetUnicodeCategory(raw[i]) != UnicodeCategory.Format)
            {
                continue;
            }

            var start = i;
            var changesDirection = ChangesDirection(raw[i]);
            while (i + 1 < raw.Length && CharUnicodeInfo.GetUnicodeCategory(raw[i + 1]) == UnicodeCategory.Format)
            {
                changesDirection |= ChangesDirection(raw[++i]);
            }

            var insideWord = start > 0 && i + 1 < raw.Length && IsLatin(raw[start - 1]) && IsLatin(raw[i + 1]);
            if (changesDirection || insideWord)
            {
                spans.Add(new TextSpan(start, i + 1 - start));
            }
        }
    }

    private static bool IsLatin(char c) =>
        c is >= '\u0300' and <= '\u036F' || (c is < '\u0250' or >= '\u1E00' and <= '\u1EFF' && char.IsLetter(c));

    private static void CollectMixedWords(ShadowText shadow, List<TextSpan> spans)
    {
        var reader = new WordReader(shadow.Text);
        while (reader.MoveNext())
        {
            if (reader.Current.MixesScripts)
            {
                spans.Add(shadow.ToRaw(reader.Current.Start, reader.Current.Length));
            }
        }
    }

    private static ImmutableArray<TextSpan> Merge(List<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var merged = ImmutableArray.CreateBuilder<TextSpan>(spans.Count);
        foreach (var span in spans)
        {
            if (merged.Count > 0 && merged[^1] is var last && last.End >= span.Start)
            {
                merged[^1] = new TextSpan(last.Start, Math.Max(last.End, span.End) - last.Start);
            }
            else
            {
                merged.Add(span);
            }
        }

        return merged.ToImmutable();
    }

    private static TextFinding Finding(string raw, ImmutableArray<TextSpan> spans) =>
        new(TextRule.StrayCharacters, FindingConfidence.Strong, spans, Clean(raw, spans), TextDamage.StrayCharacters);

    // Invisible characters inside the spans are dropped, look-alikes made Latin; the rest of the text stays as it is.
    private static string Clean(string raw, ImmutableArray<TextSpan> spans)
    {
        var clean = new StringBuilder(raw.Length);
        var copied = 0;
        foreach (var span in spans)
        {
            clean.Append(raw, copied, span.Start - copied);
            foreach (var c in raw.AsSpan(span.Start, span.Length))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format)
                {
                    clean.Append(LookAlikes.ToLatin(c));
                }
            }

            copied = span.End;
        }

        return clean.Append(raw, copied, raw.Length - copied).ToString();
    }
}
