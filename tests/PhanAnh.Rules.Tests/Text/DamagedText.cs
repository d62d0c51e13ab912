using System.Globalization;
using System.Text;

namespace PhanAnh.Rules.Tests;

/// <summary>
/// Damages a clean text the ways citizens' texts are damaged. Written independently of the code that repairs it where that is possible.
/// </summary>
internal static class DamagedText
{
    // letter, Telex keys, VNI keys; the tone keys follow the order of the marks below.
    private static readonly Dictionary<char, (string Telex, string Vni)> QualityKeys = new()
    {
        ['ă'] = ("aw", "a8"), ['â'] = ("aa", "a6"), ['ê'] = ("ee", "e6"), ['ô'] = ("oo", "o6"),
        ['ơ'] = ("ow", "o7"), ['ư'] = ("uw", "u7"), ['đ'] = ("dd", "d9"),
    };

    private static readonly Dictionary<char, (char Telex, char Vni)> ToneKeys = new()
    {
        ['\u0301'] = ('s', '1'), ['\u0300'] = ('f', '2'), ['\u0309'] = ('r', '3'), ['\u0303'] = ('x', '4'), ['\u0323'] = ('j', '5'),
    };

    internal static string Stripped(string text) =>
        new(Decomposed(text).Where(c => c is not (>= '\u0300' and <= '\u036F')).Select(c => c switch { 'đ' => 'd', 'Đ' => 'D', _ => c }).ToArray());

    internal static string HalfStripped(string text, bool first)
    {
        var words = text.Split(' ');
        return string.Join(' ', words.Select((word, i) => i < words.Length / 2 == first ? Stripped(word) : word));
    }

    internal static string Telex(string text) => Keyed(text, vni: false);

    internal static string Vni(string text) => Keyed(text, vni: true);

    internal static string Encoded(string text, TextDamage encoding) => encoding switch
    {
        TextDamage.Utf8AsWindows1252 => new string(Encoding.UTF8.GetBytes(text).Select(b => Windows1252.CharacterOf(b)).ToArray()),
        TextDamage.Utf8AsWindows1252Twice => Encoded(Encoded(text, TextDamage.Utf8AsWindows1252), TextDamage.Utf8AsWindows1252),
        _ => Reversed(text, encoding),
    };

    internal static string LostLetters(string text) => new(text.Select(c => Windows1252.ByteOf(c) >= 0 || c < '\u0080' ? c : '?').ToArray());

    /// <summary>
    /// Base letter, then quality, then tone: what the composer has to join. Independent of string.Normalize, which invariant mode disables.
    /// </summary>
    internal static string Decomposed(string text)
    {
        var decomposed = new StringBuilder();
        foreach (var c in text)
        {
            decomposed.Append(Parts.TryGetValue(c, out var parts) ? parts : c.ToString(CultureInfo.InvariantCulture));
        }

        return decomposed.ToString();
    }

    internal static IReadOnlyDictionary<char, string> Parts { get; } = BuildParts();

    private static Dictionary<char, string> BuildParts()
    {
        var parts = new Dictionary<char, string>();
        const string Bases = "aăâeêioôơuưy";
        string[] forms = ["aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ"];
        for (var row = 0; row < Bases.Length; row++)
        {
            var letter = Bases[row] switch
            {
                'ă' => "a\u0306", 'â' => "a\u0302", 'ê' => "e\u0302", 'ô' => "o\u0302", 'ơ' => "o\u031B", 'ư' => "u\u031B", var plain => plain.ToString(),
            };
            for (var tone = 0; tone < 6; tone++)
            {
                var mark = "\0\u0300\u0309\u0303\u0301\u0323"[tone];
                var spelled = tone == 0 ? letter : letter + mark;
                if (spelled.Length > 1)
                {
                    parts[forms[row][tone]] = spelled;
                    parts[char.ToUpperInvariant(forms[row][tone])] = char.ToUpperInvariant(spelled[0]) + spelled[1..];
                }
            }
        }

        return parts;
    }

    private static string Keyed(string text, bool vni)
    {
        var keyed = new StringBuilder();
        char? tone = null;
        foreach (var c in text.Append('\0'))
        {
            var parts = Parts.GetValueOrDefault(c, c.ToString());
            var toneMark = parts[^1];
            var lower = char.ToLowerInvariant(c);
            if (ToneKeys.TryGetValue(toneMark, out var key))
            {
                tone = vni ? key.Vni : key.Telex;
                lower = char.ToLowerInvariant(VietnameseText.Compose(parts[..^1])[0]);
            }

            if (!char.IsLetter(c) && tone is { } pending)
            {
                keyed.Append(pending);
                tone = null;
            }

            if (c == '\0')
            {
                break;
            }

            var letters = QualityKeys.TryGetValue(lower, out var keys) ? vni ? keys.Vni : keys.Telex : lower.ToString();
            keyed.Append(char.IsUpper(c) ? char.ToUpperInvariant(letters[0]) + letters[1..] : letters);
        }

        return keyed.ToString();
    }

    // The tables are checked against literal samples elsewhere; here they only make a lot of damaged text.
    private static string Reversed(string text, TextDamage encoding)
    {
        var codes = new Dictionary<char, string>();
        // VNI writes "aø" and never "à" alone, which it could be read as: the pairs come first.
        foreach (var letter in "aeouyôöAEOUYÔÖ")
        {
            foreach (var mark in "ïõøùûâàáãäåêèéëúüÏÕØÙÛÂÀÁÃÄÅÊÈÉËÚÜ")
            {
                Learn($"{letter}{mark}");
            }
        }

        for (var value = 0x80; value < 0x100; value++)
        {
            Learn(Windows1252.CharacterOf(value).ToString());
        }

        return string.Concat(text.Select(c => codes.TryGetValue(c, out var code) ? code
            : encoding == TextDamage.Tcvn3 && codes.TryGetValue(char.ToLowerInvariant(c), out code) ? code
            : c.ToString()));

        void Learn(string code)
        {
            var inside = "x" + code + "x";
            var meant = new char[inside.Length];
            var length = LegacyDecoder.Decode(inside, encoding, meant);
            if (length == 3 && meant[1] != code[0] | code.Length == 2 | Parts.ContainsKey(meant[1]))
            {
                codes.TryAdd(meant[1], code);
            }
        }
    }
}
