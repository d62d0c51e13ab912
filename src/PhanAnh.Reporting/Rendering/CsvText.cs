using System.Text;

namespace PhanAnh.Reporting;

/// <summary>Writes comma-separated values (RFC 4180) that no spreadsheet takes for a formula.</summary>
internal static class CsvText
{
    internal static void Row(StringBuilder output, char separator, IEnumerable<string> cells) =>
        output.AppendJoin(separator, cells.Select(cell => Escape(cell, separator))).Append("\r\n");

    /// <summary>
    /// A text that a spreadsheet would calculate gets an apostrophe in front: one that begins with <c>= + - @</c>, their full-width twins, a tab, a
    /// carriage return or a line feed, even behind blanks. A plain negative number stays.
    /// </summary>
    private static string Escape(string text, char separator)
    {
        var safe = IsFormula(text) ? "'" + text : text;
        return safe.AsSpan().ContainsAny('"', '\r', '\n') || safe.Contains(separator, StringComparison.Ordinal) || safe != safe.Trim()
            ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""
            : safe;
    }

    private static bool IsFormula(string text)
    {
        var start = text.AsSpan().TrimStart(' ');
        return !start.IsEmpty && (start[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠')
            && !decimal.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign | System.Globalization.NumberStyles.AllowDecimalPoint,
                System.Globalization.CultureInfo.InvariantCulture, out _);
    }
}
