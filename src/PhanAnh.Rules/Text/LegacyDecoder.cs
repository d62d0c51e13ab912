using System.Buffers;
using System.Text;

namespace PhanAnh.Rules;

/// <summary>
/// Turns text in an encoding from before Unicode, shown as Windows-1252, into what was meant. Works on the raw text: TCVN3 writes ư as
/// U+00AD, which matching drops. What has no meaning in the encoding stays.
/// </summary>
internal static class LegacyDecoder
{
    // The letters of the bytes 80 to FF; a space where the encoding has none.
    private const string Tcvn3 =
        "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ ĂÂÊÔƠƯĐăâêôơưđẰ     àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ";

    private const string Viscii =
        "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ";

    // VNI writes a mark as a letter of its own behind the vowel: tone, or quality with tone.
    private const string VniMarks = "ïõøùûâàáãäåêèéëúü";
    private const string VniOnA = "ạãàáảâầấẫậẩăằắặẳẵ";
    private const string VniOnE = "ẹẽèéẻêềếễệể";
    private const string VniOnO = "ọõòóỏôồốỗộổ";
    private const string VniOnU = "ụũùúủ";
    private const string VniOnY = "ỵỹỳýỷ";
    private const string VniOnHornO = "ợỡờớở";
    private const string VniOnHornU = "ựữừứử";
    private const string VniLetters = "ÆÌÍÎÑÒÓÔÖæìíîñòóôö";
    private const string VniLettersMeant = "ỈÌÍỴĐỊĨƠƯỉìíỵđịĩơư";

    /// <summary>Writes the text meant and tells its length, never more than the raw one's.</summary>
    internal static int Decode(ReadOnlySpan<char> raw, TextDamage encoding, Span<char> meant) => encoding switch
    {
        TextDamage.Tcvn3 => DecodeBytes(raw, Tcvn3, meant),
        TextDamage.Viscii => DecodeBytes(raw, Viscii, meant),
        TextDamage.Vni => DecodeVni(raw, meant),
        TextDamage.Utf8AsWindows1252 => DecodeUtf8(raw, meant),
        TextDamage.Utf8AsWindows1252Twice => DecodeUtf8(meant[..DecodeUtf8(raw, meant)], meant),
        _ => throw new ArgumentOutOfRangeException(nameof(encoding)),
    };

    private static int DecodeBytes(ReadOnlySpan<char> raw, string table, Span<char> meant)
    {
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            var value = c < '\u0080' ? -1 : Windows1252.ByteOf(c);
            var letter = value < 0x80 ? ' ' : table[value - 0x80];
            meant[i] = letter == ' ' || (IsPunctuation(c) && !StandsInsideWord(raw, i)) ? c : letter;
        }

        return raw.Length;
    }

    // Both tables use the places of quotes and dashes for capital letters; texts of that time use the quotes as well.
    private static bool IsPunctuation(char c) => c is '\u00A0' or '‘' or '’' or '“' or '”' or '•' or '–' or '—' or '…';

    private static bool StandsInsideWord(ReadOnlySpan<char> raw, int index) =>
        raw[index] != '\u00A0' && index > 0 && index + 1 < raw.Length && char.IsLetter(raw[index - 1]) && char.IsLetter(raw[index + 1]);

    private static int DecodeVni(ReadOnlySpan<char> raw, Span<char> meant)
    {
        var length = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (i + 1 < raw.Length && VniPair(raw[i], raw[i + 1]) is var joined and not '\0')
            {
                meant[length++] = joined;
                i++;
                continue;
            }

            var letter = VniLetters.IndexOf(raw[i], StringComparison.Ordinal);
            meant[length++] = letter < 0 ? raw[i] : VniLettersMeant[letter];
        }

        return length;
    }

    private static char VniPair(char letter, char mark)
    {
        var row = char.ToLowerInvariant(letter) switch
        {
            'a' => VniOnA,
            'e' => VniOnE,
            'o' => VniOnO,
            'u' => VniOnU,
            'y' => VniOnY,
            'ô' => VniOnHornO,
            'ö' => VniOnHornU,
            _ => "",
        };
        var index = mark < '\u00C0' ? -1 : VniMarks.IndexOf(char.ToLowerInvariant(mark), StringComparison.Ordinal);
        return index < 0 || index >= row.Length ? '\0' : char.IsUpper(letter) ? char.ToUpperInvariant(row[index]) : row[index];
    }

    // Reads and writes may share the buffer: nothing is written ahead of what was read.
    private static int DecodeUtf8(ReadOnlySpan<char> raw, Span<char> meant)
    {
        Span<byte> bytes = stackalloc byte[4];
        var length = 0;
        for (var i = 0; i < raw.Length;)
        {
            var count = 0;
            while (count < 4 && i + count < raw.Length && raw[i] >= '\u00C2' && Windows1252.ByteOf(raw[i + count]) is var value and >= 0x80)
            {
                bytes[count++] = (byte)value;
            }

            if (count > 1 && Rune.DecodeFromUtf8(bytes[..count], out var rune, out var consumed) == OperationStatus.Done)
            {
                length += rune.EncodeToUtf16(meant[length..]);
                i += consumed;
            }
            else
            {
                meant[length++] = raw[i++];
            }
        }

        return length;
    }
}
