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

    /// <summary>The text without what XML cannot hold; every other control character but the line feed becomes a blank.</summary>
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
            else
            {
                output.Append(c == '\n' ? c : char.IsControl(c) || !XmlConvert.IsXmlChar(c) ? ' ' : c);
            }
        }

        return output.ToString();
    }

    /// <summary>The text of a cell: cut at the longest that is allowed; what reads like the escape of a character is escaped itself.</summary>
    internal static string Of(string text)
    {
        var clean = Clean(text);
        var whole = Escape().Replace(clean, "_x005F_");
        return whole.Length <= Longest ? whole : clean[..(Longest / 8)] + "…";
    }

    /// <summary>Whether a program would take the text for a formula, were it typed in.</summary>
    internal static bool LooksLikeFormula(string text) => text.TrimStart() is [('=' or '+' or '-' or '@' or '＝' or '＋' or '＠'), _, ..];

    internal static string Digits(int value) => value.ToString(CultureInfo.InvariantCulture);

    internal static string Digits(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, 10_000)]
    private static partial Regex Escape();
}
