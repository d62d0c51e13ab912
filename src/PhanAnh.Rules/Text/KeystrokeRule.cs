using System.Collections.Immutable;
using System.Text;

namespace PhanAnh.Rules;

/// <summary>K1 and K2: words typed for an input method that was off, with the words meant.</summary>
internal static class KeystrokeRule
{
    internal static TextFinding? FindTelex(string raw, ShadowText shadow, in ProseCounts counts) =>
        counts.TelexWords >= 3 && counts.StrongTelexWords >= 2 && 5 * counts.TelexWords >= counts.Words
            ? Find(raw, shadow, vni: false)
            : null;

    internal static TextFinding? FindVni(string raw, ShadowText shadow, in ProseCounts counts) =>
        counts.VniWords >= 2 && 100 * counts.VniWords >= 15 * (counts.Words + counts.VniWords)
            ? Find(raw, shadow, vni: true)
            : null;

    private static TextFinding Find(string raw, ShadowText shadow, bool vni)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var repaired = new StringBuilder(raw.Length);
        var copied = 0;
        Span<char> meant = stackalloc char[Keystrokes.LongestWord];
        var reader = new WordReader(shadow.Text);
        while (reader.MoveNext())
        {
            var word = reader.Current;
            var keyed = vni ? KeyedWord.IsVni(shadow.Text, word) : KeyedWord.IsTelex(shadow.Text, word, out _);
            if (!keyed || !KeyedWord.TryPlay(shadow.Text, word, vni, meant, out var length, out _))
            {
                continue;
            }

            var span = shadow.ToRaw(word.Start, word.Length);
            repaired.Append(raw, copied, span.Start - copied).Append(meant[..length]);
            copied = span.End;
            spans.Add(span);
        }

        return new TextFinding(
            vni ? TextRule.VniKeys : TextRule.TelexKeys,
            FindingConfidence.Strong,
            spans.ToImmutable(),
            repaired.Append(raw, copied, raw.Length - copied).ToString(),
            vni ? TextDamage.VniKeys : TextDamage.TelexKeys);
    }
}
