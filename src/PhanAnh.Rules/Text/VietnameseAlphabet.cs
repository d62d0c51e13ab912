namespace PhanAnh.Rules;

/// <summary>
/// Every Vietnamese letter as (toneless letter, tone, case), both ways. Ð and ð (U+00D0, U+00F0) count as Đ and đ: old fonts and
/// keyboards confuse them, and no Vietnamese word uses them otherwise. f j w z belong to the table because names and keystrokes use them.
/// </summary>
internal static class VietnameseAlphabet
{
    internal const int LetterMask = 0x3F;
    internal const int UpperCase = 0x200;

    /// <summary>Set where the letter carries a tone, a quality mark or the stroke of đ.</summary>
    internal const int Marked = 0x400;

    private const int ToneShift = 6;
    private const int Tones = 6;
    private const string Letters = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    private const string Unmarked = "aaabcddeefghijklmnooopqrstuuvwxyz";
    private const string LowerVowels = "aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
    private const string UpperVowels = "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ";

    private static readonly ushort[] Table = BuildTable();
    private static readonly byte[] UnmarkedCodes = [0, .. Unmarked.Select(c => (byte)CodeOf(c))];
    private static readonly byte[] VowelRows =
        [0, .. Letters.Select(c => (byte)(LowerVowels.IndexOf(c, StringComparison.Ordinal) / Tones))];
    private static readonly ulong VowelSet =
        LowerVowels.Where((_, i) => i % Tones == 0).Aggregate(0UL, (set, c) => set | (1UL << CodeOf(c)));

    /// <summary>Zero where the character is no letter of the table.</summary>
    internal static int Describe(char c) => c < Table.Length ? Table[c] : 0;

    internal static Tone ToneOf(int description) => (Tone)((description >> ToneShift) & 7);

    internal static int CodeOf(char letter) => Letters.IndexOf(letter, StringComparison.Ordinal) + 1;

    internal static int WithoutMarks(int code) => UnmarkedCodes[code];

    internal static bool IsVowel(int code) => ((VowelSet >> code) & 1) != 0;

    internal static char Spell(int code, Tone tone, bool upper)
    {
        if (IsVowel(code))
        {
            return (upper ? UpperVowels : LowerVowels)[(VowelRows[code] * Tones) + (int)tone];
        }

        var letter = Letters[code - 1];
        return (letter, upper) switch
        {
            ('đ', true) => 'Đ',
            (_, true) => (char)(letter - ('a' - 'A')),
            _ => letter,
        };
    }

    /// <summary>The letter with that quality, or zero where Vietnamese has none.</summary>
    internal static int WithQuality(int code, VowelQuality quality) => (code == 0 ? '\0' : Letters[code - 1], quality) switch
    {
        ('a', VowelQuality.Circumflex) => CodeOf('â'),
        ('e', VowelQuality.Circumflex) => CodeOf('ê'),
        ('o', VowelQuality.Circumflex) => CodeOf('ô'),
        ('a', VowelQuality.Breve) => CodeOf('ă'),
        ('o', VowelQuality.Horn) => CodeOf('ơ'),
        ('u', VowelQuality.Horn) => CodeOf('ư'),
        _ => 0,
    };

    private static ushort[] BuildTable()
    {
        var table = new ushort['ỹ' + 1];
        for (var i = 0; i < Letters.Length; i++)
        {
            var letter = Letters[i];
            var mark = letter == Unmarked[i] ? 0 : Marked;
            table[letter] = (ushort)((i + 1) | mark);
            table[letter == 'đ' ? 'Đ' : char.ToUpperInvariant(letter)] = (ushort)((i + 1) | mark | UpperCase);
        }

        for (var i = 0; i < LowerVowels.Length; i++)
        {
            var tone = i % Tones;
            var toneless = table[LowerVowels[i - tone]] | (tone << ToneShift) | (tone == 0 ? 0 : Marked);
            table[LowerVowels[i]] = (ushort)toneless;
            table[UpperVowels[i]] = (ushort)(toneless | UpperCase);
        }

        table['ð'] = table['đ'];
        table['Ð'] = table['Đ'];
        return table;
    }
}
