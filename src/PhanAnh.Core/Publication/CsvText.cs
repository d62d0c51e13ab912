using System.Buffers;
using System.Globalization;
using System.Text;

namespace PhanAnh.Core;

/// <summary>Writes comma-separated values (RFC 4180) that no spreadsheet takes for a formula.</summary>
public static class CsvText
{
    /// <summary>U+FEFF, which makes spreadsheets read a file as UTF-8.</summary>
    public const string ByteOrderMark = "\uFEFF";

    private static readonly SearchValues<char> Signs = SearchValues.Create("=+-@\t\r\n＝＋－＠|%");

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    /// <summary>Appends one row with its line break, CR and LF.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="separator">A comma, or a semicolon where the comma parts decimals.</param>
    /// <param name="cells">The cells as text.</param>
    public static void AppendRow(StringBuilder output, char separator, IEnumerable<string> cells)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.AppendJoin(separator, cells.Select(cell => Encode(cell, separator))).Append("\r\n");
    }

    /// <summary>One cell: with an apostrophe in front where <see cref="WouldCalculate"/>, in quotes where it needs them.</summary>
    public static string Encode(string text, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(text);
        var safe = WouldCalculate(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny('"', '\r', '\n') || safe.Contains(separator, StringComparison.Ordinal) || safe != safe.Trim()
            ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : safe;
    }

    /// <summary>
    /// Whether a spreadsheet may take a text for a formula: it begins with <c>= + - @ | %</c>, a full-width twin, a tab or a line break, even behind blanks,
    /// quotes and invisible characters. A plain negative number is none; +84912345678 is one, for it would lose its plus.
    /// </summary>
    public static bool WouldCalculate(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        while (start < text.Length && (text[start] is ' ' or '"' or '\'' or '\u00A0' || char.GetUnicodeCategory(text[start]) == UnicodeCategory.Format))
        {
            start++;
        }

        return start < text.Length && Signs.Contains(text[start]) && !IsNegativeNumber(text);
    }

    /// <summary>
    /// A text of digits that stays text: a telephone number or a code with a 0 in front, which a spreadsheet would drop, gets an apostrophe; one whose digits are grouped by full stops or commas
    /// too, for these part thousands. A number as programs write it, such as 0.5, stays as it is.
    /// </summary>
    public static string EncodeDigits(string text, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.AsSpan().Trim() is ['0', >= '0' and <= '9', ..] digits && !digits.ContainsAnyExcept(Digits) ? Encode("'" + text, separator) : Encode(text, separator);
    }

    private static bool IsNegativeNumber(string text) => text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1])
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
}
