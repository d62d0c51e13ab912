using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace PhanAnh.Reporting.Documents;

/// <summary>Text as it may stand in a part of an Office document.</summary>
internal static partial class CellString
{
    /// <summary>The most UTF-16 units of one cell.</summary>
    internal const int Longest = 32_767;

    private const string Escaped = "_x005F_";

    /// <summary>The text without what XML cannot hold and what turns the direction of reading; every other control character but the line feed becomes a blank.</summary>
    internal static string Clean(string text)
    {
        var output = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                output.Append(c).Append(text[++i]);
            }
            else if (!TextDirection.Turns(c))
            {
                output.Append(c == '\n' ? c : char.IsControl(c) || !XmlConvert.IsXmlChar(c) ? ' ' : c);
            }
        }

        return output.ToString();
    }

    /// <summary>The text of a cell: what reads like the escape of a character is escaped itself; one that is too long is cut, and says so.</summary>
    internal static string Of(string text, Language language)
    {
        var whole = Escape().Replace(Clean(text), Escaped);
        if (whole.Length <= Longest)
        {
            return whole;
        }

        var mark = DocumentTexts.Say("CELL_CUT", language);
        return whole[..EndWithin(whole, Longest - mark.Length)] + mark;
    }

    /// <summary>Whether a program would take the text for a formula, were it typed in.</summary>
    internal static bool LooksLikeFormula(string text) => text.TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '＠'), _, ..];

    internal static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Digits(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>Where the last letter ends that lies within so many units, whole pairs of surrogates and whole escapes alone. Read from the front: what looks like an escape further on may be part of one.</summary>
    private static int EndWithin(string text, int most)
    {
        for (var end = 0; ;)
        {
            var step = string.CompareOrdinal(text, end, Escaped, 0, Escaped.Length) == 0 ? Escaped.Length : char.IsHighSurrogate(text[end]) ? 2 : 1;
            if (end + step > most)
            {
                return end;
            }

            end += step;
        }
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 10_000)]
    private static partial Regex Escape();
}
