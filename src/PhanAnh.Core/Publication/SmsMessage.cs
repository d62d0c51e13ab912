using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace PhanAnh.Core;

/// <summary>
/// A text message (tin nhắn) cut into the parts that are sent and paid for. Pass it a reviewed text or a sentence without personal data: a message is read
/// on a locked screen by whoever stands beside it.
/// </summary>
/// <remarks>Parts end at whole words; only a word longer than a part is cut, and never inside a letter.</remarks>
public sealed class SmsMessage
{
    private const string Alphabet = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    private const string Extension = "^{}\\[~]|€\f";

    private static readonly SearchValues<char> OneSeptet = SearchValues.Create(Alphabet);
    private static readonly SearchValues<char> Known = SearchValues.Create(Alphabet + Extension);

    private SmsMessage(SmsEncoding encoding, ImmutableArray<string> parts, int units)
    {
        Encoding = encoding;
        Parts = parts;
        Units = units;
    }

    /// <summary>How it travels.</summary>
    public SmsEncoding Encoding { get; }

    /// <summary>The parts in order; together they are the text. One empty part for an empty text.</summary>
    public ImmutableArray<string> Parts { get; }

    /// <summary>The length of the whole text in septets or UTF-16 units.</summary>
    public int Units { get; }

    /// <summary>Cuts a text into parts.</summary>
    /// <param name="text">The text, without personal data.</param>
    /// <param name="withoutMarks">Whether Vietnamese letters lose their marks, so that the message costs less than half.</param>
    /// <param name="mostParts">The most parts; a longer text ends in <c>...</c> behind a whole word. None for no limit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="mostParts"/> is less than 1.</exception>
    public static SmsMessage Of(string text, bool withoutMarks = false, int? mostParts = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(mostParts ?? 1, 1, nameof(mostParts));
        var plain = withoutMarks ? PlainLetters.Of(text) : LineEnds(text);
        var encoding = plain.AsSpan().ContainsAnyExcept(Known) ? SmsEncoding.Ucs2 : SmsEncoding.Gsm7;
        var parts = Cut(plain, encoding, int.MaxValue);
        if (parts.Length > mostParts)
        {
            parts = Shorten(plain, encoding, mostParts.Value);
        }

        return new(encoding, parts, parts.Sum(part => UnitsOf(part, encoding)));
    }

    /// <summary>The encoding, the number of parts and units; nothing of the text.</summary>
    public override string ToString() => FormattableString.Invariant($"{Encoding}, {Parts.Length} parts, {Units} units");

    private static string LineEnds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static ImmutableArray<string> Shorten(string text, SmsEncoding encoding, int most)
    {
        var single = encoding == SmsEncoding.Gsm7 ? 160 : 70;
        var room = most == 1 ? single : most * (encoding == SmsEncoding.Gsm7 ? 153 : 67);
        for (var parts = Cut(text, encoding, room - 3); ; parts = Cut(text, encoding, room - 3))
        {
            var kept = parts[0].TrimEnd() + "...";
            var cut = Cut(kept, encoding, int.MaxValue);
            if (cut.Length <= most)
            {
                return cut;
            }

            room -= 8;
        }
    }

    /// <summary>The parts of a text; the first alone where a size is given.</summary>
    private static ImmutableArray<string> Cut(string text, SmsEncoding encoding, int size)
    {
        var (single, several) = encoding == SmsEncoding.Gsm7 ? (160, 153) : (70, 67);
        if (size == int.MaxValue && UnitsOf(text, encoding) <= single)
        {
            return [text];
        }

        var parts = ImmutableArray.CreateBuilder<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = EndOfPart(text, start, Math.Min(size, size == int.MaxValue ? several : size), encoding);
            parts.Add(text[start..end]);
            start = end;
            if (size != int.MaxValue)
            {
                break;
            }
        }

        return parts.ToImmutable();
    }

    private static int EndOfPart(string text, int start, int room, SmsEncoding encoding)
    {
        var (end, word) = (start, start);
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            var units = UnitsOf(text.AsSpan(end, length), encoding);
            if (units > room)
            {
                // A cluster of marks that is longer than a part alone is cut between its code points.
                return word > start ? word : end > start ? end : end + (char.IsHighSurrogate(text[end]) && end + 1 < text.Length ? 2 : 1);
            }

            room -= units;
            end += length;
            word = char.IsWhiteSpace(text[end - 1]) ? end : word;
        }

        return end;
    }

    private static int UnitsOf(ReadOnlySpan<char> text, SmsEncoding encoding)
    {
        if (encoding == SmsEncoding.Ucs2)
        {
            return text.Length;
        }

        var units = 0;
        foreach (var c in text)
        {
            units += OneSeptet.Contains(c) ? 1 : 2;
        }

        return units;
    }

    private static class PlainLetters
    {
        private const string Marked = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđð";
        private const string Bare = "aaaaaaaaaaaaaaaaaeeeeeeeeeeeiiiiiooooooooooooooooouuuuuuuuuuuyyyyydd";

        internal static string Of(string text)
        {
            var output = new StringBuilder(text.Length);
            foreach (var rune in LineEnds(text).EnumerateRunes())
            {
                var c = rune.IsBmp ? (char)rune.Value : '\uFFFD';
                _ = c switch
                {
                    _ when Known.Contains(c) && Fold(c) == c => output.Append(c),
                    _ when Known.Contains(Fold(c)) => output.Append(Fold(c)),
                    '…' => output.Append("..."),
                    _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format => output,
                    _ => output.Append('?'),
                };
            }

            return output.ToString();
        }

        private static char Fold(char c)
        {
            var lower = c == 'Đ' ? 'đ' : char.ToLowerInvariant(c);
            var index = Marked.IndexOf(lower, StringComparison.Ordinal);
            return index >= 0 ? (lower == c ? Bare[index] : char.ToUpperInvariant(Bare[index])) : c switch
            {
                '“' or '”' or '„' or '«' or '»' => '"',
                '‘' or '’' => '\'',
                '–' or '—' or '‑' or '‐' or '−' => '-',
                '\u00A0' or '\t' or '\u2009' => ' ',
                '•' or '·' => '-',
                _ => c,
            };
        }
    }
}
