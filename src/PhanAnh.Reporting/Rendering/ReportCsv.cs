using System.Globalization;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// Tables as comma-separated values (RFC 4180, lines end with CR LF) for spreadsheets and programs. Numbers are plain: counts as digits, shares as
/// fractions such as <c>0.857</c>, lengths in seconds, moments in ISO 8601 with +07:00. No cell can be taken for a formula,
/// and no telephone number or code for a number that loses the 0 in front.
/// </summary>
public static class ReportCsv
{
    /// <summary>The mark that makes Excel read the text as UTF-8; put it in front where people open the file.</summary>
    public const string ByteOrderMark = "\uFEFF";

    /// <summary>One table with its columns as they are read.</summary>
    /// <param name="table">The table.</param>
    /// <param name="language">The language of titles and names.</param>
    /// <param name="separator">A comma; a semicolon for a spreadsheet set up for Vietnamese.</param>
    /// <param name="withByteOrderMark">Whether <see cref="ByteOrderMark"/> stands in front.</param>
    public static string Render(FigureTable table, Language language, char separator = ',', bool withByteOrderMark = false)
    {
        var output = new StringBuilder(withByteOrderMark ? ByteOrderMark : "");
        AppendRow(output, separator, table.Columns.Select(column => column.Title.In(language)));
        foreach (var row in table.Rows)
        {
            AppendRow(output, separator, row.Cells.Select(cell => Plain(cell, language)));
        }

        return output.ToString();
    }

    /// <summary>The whole report as one long table: <c>figure, table, row, name, column, value, of</c>; <c>of</c> is the denominator of a share.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of names.</param>
    /// <param name="separator">A comma; a semicolon for a spreadsheet set up for Vietnamese.</param>
    /// <param name="withByteOrderMark">Whether <see cref="ByteOrderMark"/> stands in front.</param>
    public static string Render(Report report, Language language, char separator = ',', bool withByteOrderMark = false)
    {
        var output = new StringBuilder(withByteOrderMark ? ByteOrderMark : "");
        AppendRow(output, separator, ["period", "status", "figure", "table", "row", "name", "column", "value", "of"]);
        var (period, status) = (report.Period.ToString(), report.Status.ToString());
        foreach (var figure in report.Figures)
        {
            foreach (var table in figure.Tables)
            {
                foreach (var row in table.Rows)
                {
                    Write(output, separator, [period, status, figure.Code, table.Name, row.Code], table, row, language);
                }
            }
        }

        return output.ToString();
    }

    private static void Write(StringBuilder output, char separator, string[] place, FigureTable table, FigureRow row, Language language)
    {
        var name = row.Cells.OfType<TextCell>().FirstOrDefault()?.Text.In(language) ?? "";
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell != FigureCell.None && (i > 0 || cell is not TextCell))
            {
                var whole = cell is ShareCell share ? share.Whole.ToString(CultureInfo.InvariantCulture) : "";
                AppendRow(output, separator, [.. place, name, table.Columns[i].Code, Plain(cell, language), whole]);
            }
        }
    }

    /// <summary>What begins with 0 and has further digits is never a number of a figure: those are written without.</summary>
    private static void AppendRow(StringBuilder output, char separator, IEnumerable<string> cells) =>
        output.AppendJoin(separator, cells.Select(cell => CsvText.EncodeDigits(cell, separator))).Append("\r\n");

    private static string Plain(FigureCell cell, Language language) => cell switch
    {
        TextCell text => text.Text.In(language),
        CountCell count => count.Value.ToString(CultureInfo.InvariantCulture),
        BelowCell below => "<" + below.Limit.ToString(CultureInfo.InvariantCulture),
        ShareCell { Whole: > 0 } share => ((decimal)share.Part / share.Whole).ToString("0.####", CultureInfo.InvariantCulture),
        ChangeCell change => ((long)change.To - change.From).ToString(CultureInfo.InvariantCulture),
        PointsCell points => points.Points.ToString("0.####", CultureInfo.InvariantCulture),
        DurationCell length => ((long)length.Length.TotalSeconds).ToString(CultureInfo.InvariantCulture),
        InstantCell moment => OffsetText.Format(moment.At),
        _ => "",
    };
}
