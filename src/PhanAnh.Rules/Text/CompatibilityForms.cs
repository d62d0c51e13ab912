namespace PhanAnh.Rules;

/// <summary>
/// Characters that are drawn like plain letters and digits: full-width, mathematical, enclosed, ligatures. The part of Unicode's NFKC that
/// citizens' texts contain.
/// </summary>
internal static class CompatibilityForms
{
    private const string Ligatures = "ff|fi|fl|ffi|ffl|st|st";

    /// <summary>Whether the UTF-16 unit has a plain form, or may begin a pair that has one.</summary>
    internal static bool Covers(char c) =>
        c is >= '\uFF01' and <= '\uFF5E' or >= '\uFB00' and <= '\uFB06' or >= '\u2460' and <= '\u24E9' or '\u210E';

    /// <summary>Writes the plain form of one code point, at most three characters; zero where it has none.</summary>
    internal static int Unfold(int codePoint, Span<char> plain)
    {
        switch (codePoint)
        {
            case >= 0xFF01 and <= 0xFF5E:
                return Write(plain, (char)(codePoint - 0xFF01 + '!'));
            case >= 0xFB00 and <= 0xFB06:
                return WriteLigature(plain, codePoint - 0xFB00);
            case >= 0x2460 and <= 0x2473:
                return WriteNumber(plain, codePoint - 0x2460 + 1);
            case >= 0x24B6 and <= 0x24E9:
                return Write(plain, Latin(codePoint - 0x24B6));
            case 0x210E:
                return Write(plain, 'h');
            case >= 0x1D400 and <= 0x1D6A3:
                return Write(plain, Latin((codePoint - 0x1D400) % 52));
            case >= 0x1D7CE and <= 0x1D7FF:
                return Write(plain, (char)('0' + ((codePoint - 0x1D7CE) % 10)));
            case >= 0x1F130 and <= 0x1F149:
                return Write(plain, Latin(codePoint - 0x1F130));
            case >= 0x1F150 and <= 0x1F169:
                return Write(plain, Latin(codePoint - 0x1F150));
            case >= 0x1F170 and <= 0x1F189:
                return Write(plain, Latin(codePoint - 0x1F170));
            default:
                return 0;
        }
    }

    private static char Latin(int index) => (char)(index < 26 ? 'A' + index : 'a' + index - 26);

    private static int Write(Span<char> plain, char c)
    {
        plain[0] = c;
        return 1;
    }

    private static int WriteNumber(Span<char> plain, int number)
    {
        if (number < 10)
        {
            return Write(plain, (char)('0' + number));
        }

        plain[0] = (char)('0' + (number / 10));
        plain[1] = (char)('0' + (number % 10));
        return 2;
    }

    private static int WriteLigature(Span<char> plain, int index)
    {
        var start = 0;
        for (; index > 0; index--)
        {
            start = Ligatures.IndexOf('|', start) + 1;
        }

        var end = Ligatures.IndexOf('|', start);
        var letters = Ligatures.AsSpan(start, (end < 0 ? Ligatures.Length : end) - start);
        letters.CopyTo(plain);
        return letters.Length;
    }
}
