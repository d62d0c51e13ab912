using System.Collections.Frozen;

namespace PhanAnh.Reporting.Documents;

/// <summary>
/// How wide a text stands in the face of the workbook, Times New Roman, measured in digits of the same size, as columns are. A marked letter is as wide as the one that bears the mark.
/// </summary>
internal static class LetterWidths
{
    private const double Digit = 500;

    /// <summary>Of what is in no table, such as a sign of another script.</summary>
    private const int Widest = 1_000;

    private static readonly (char Plain, string Marked)[] Bearers =
    [
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"), ('e', "èéẻẽẹêềếểễệ"), ('i', "ìíỉĩị"), ('o', "òóỏõọôồốổỗộ"), ('ơ', "ờớởỡợ"), ('u', "ùúủũụ"), ('ư', "ừứửữự"), ('y', "ỳýỷỹỵ"),
        ('A', "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ"), ('E', "ÈÉẺẼẸÊỀẾỂỄỆ"), ('I', "ÌÍỈĨỊ"), ('O', "ÒÓỎÕỌÔỒỐỔỖỘ"), ('Ơ', "ỜỚỞỠỢ"), ('U', "ÙÚỦŨỤ"), ('Ư', "ỪỨỬỮỰ"), ('Y', "ỲÝỶỸỴ"),
    ];

    // Thousandths of the size, each with the letters that take as many.
    private static readonly FrozenDictionary<char, int> Upright = Table(
        (180, "'"), (200, "|"), (250, " \u00A0,."), (278, "/:;ijlt"), (333, "!()-I[]fr‘’"), (389, "Js"), (408, "\""), (444, "acez?“”"), (480, "{}"),
        (500, "0123456789bdđghknopquvxy#$*_–§«»"), (541, "~"), (556, "FPSơư"), (564, "+<=>×"), (611, "ELTZ"), (667, "BCR"), (722, "ADĐGHKNOƠQUVXYw"), (778, "m&"),
        (833, "%Ư"), (889, "M"), (921, "@"), (944, "W"), (1_000, "—…"));

    private static readonly FrozenDictionary<char, int> Bold = Table(
        (220, "|"), (250, " \u00A0,."), (278, "'/il"), (333, "!()-:;[]fjt‘’"), (389, "Is"), (394, "{}"), (444, "cerz"), (500, "0123456789agovxyJ#$*?_–“”§«»"), (520, "~"),
        (556, "Sbdđhknpqu\"ơ"), (570, "+<=>×"), (611, "FPư"), (667, "BELTZ"), (722, "ACDĐNRUVXYw"), (778, "GHKOƠQ"), (833, "m&Ư"), (930, "@"), (944, "M"), (1_000, "%W—…"));

    internal static double Of(ReadOnlySpan<char> text, bool isBold)
    {
        var table = isBold ? Bold : Upright;
        var width = 0;
        foreach (var letter in text)
        {
            width += table.GetValueOrDefault(letter, Widest);
        }

        return width / Digit;
    }

    private static FrozenDictionary<char, int> Table(params ReadOnlySpan<(int Width, string Letters)> groups)
    {
        var table = new Dictionary<char, int>();
        foreach (var (width, letters) in groups)
        {
            foreach (var letter in letters)
            {
                table.Add(letter, width);
            }
        }

        foreach (var (plain, marked) in Bearers)
        {
            foreach (var letter in marked)
            {
                table.Add(letter, table[plain]);
            }
        }

        return table.ToFrozenDictionary();
    }
}
