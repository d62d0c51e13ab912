using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// A report as one self-contained HTML page with charts: nothing is loaded from anywhere, no script runs, it prints on A4 and reads in a screen
/// reader. Every text is escaped.
/// </summary>
public static class ReportHtml
{
    /// <summary>A table of at most so many rows is not broken between two printed pages.</summary>
    private const int ShortTable = 12;

    private const string Style =
        """
        :root { color-scheme: light; }
        body { font: 15px/1.5 "Times New Roman", Tinos, "Noto Serif", serif; color: #1a1a1a; background: #fff; max-width: 1000px; margin: 2rem auto; padding: 0 1.5rem; }
        h1 { font-size: 1.6rem; text-align: center; margin: 0 0 1rem; }
        h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; border-bottom: 2px solid #0072B2; padding-bottom: .2rem; break-after: avoid; }
        h3 { font-size: 1rem; margin: 1.2rem 0 .4rem; break-after: avoid; }
        .head { list-style: none; padding: 0; }
        .status-Contradictory { color: #9B1C00; font-weight: bold; }
        .wide { overflow-x: auto; padding-right: 1px; }
        table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
        th, td { border: 1px solid #999; padding: .25rem .5rem; text-align: left; vertical-align: top; }
        th { background: #EEF3F8; }
        th[scope=row] { min-width: 6.5rem; }
        figure { margin: 0; }
        .n { text-align: right; }
        .total td, .total th { font-weight: bold; background: #F6F6F6; }
        .note, .empty { color: #444; font-style: italic; margin: .3rem 0 0; }
        svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
        svg { width: 100%; height: auto; max-width: 760px; margin: .5rem 0; font-family: "Segoe UI", "Noto Sans", Arial, sans-serif; break-inside: avoid; }
        nav ol { columns: 2; padding-left: 1.2rem; list-style: none; }
        @media print { @page { size: A4; margin: 18mm 15mm; @bottom-right { content: counter(page) "/" counter(pages); font-size: 9pt; } } body { margin: 0; padding: 0; max-width: none; font-size: 11pt; } nav { display: none; }
          tr, .short { break-inside: avoid; } .total { break-before: avoid; } thead { display: table-header-group; } .wide { overflow: visible; } th, .total td, .total th { background: none; } }
        """;

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of every word in it.</param>
    /// <param name="mostRows">The most rows of a table that are written; a line says how many more there are.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number of rows is negative.</exception>
    public static string Render(Report report, Language language, int mostRows = 200)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostRows);
        var title = HtmlText.Encode(ReportHeading.Title(report, language));
        var output = new StringBuilder();
        output.Append("<!DOCTYPE html>\n<html lang=\"").Append(language == Language.Vietnamese ? "vi" : "en").Append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>").Append(title).Append("</title>\n<style>\n")
            .Append(Style).Append("\n</style>\n</head>\n<body>\n<header>\n<h1>").Append(title).Append("</h1>\n<ul class=\"head\">\n");
        foreach (var line in ReportHeading.Lines(report, language))
        {
            output.Append("<li class=\"status-").Append(report.Status).Append("\">").Append(HtmlText.Encode(line)).Append("</li>\n");
        }

        output.Append("</ul>\n</header>\n");
        Contents(output, report, language);
        output.Append("<main>\n");
        foreach (var figure in report.Figures)
        {
            Write(output, figure, language, mostRows);
        }

        if (ReportHeading.HasSmall(report))
        {
            output.Append("<p class=\"note\">").Append(HtmlText.Encode(ReportTexts.Say("SMALL_NOTE", language))).Append("</p>\n");
        }

        return output.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Contents(StringBuilder output, Report report, Language language)
    {
        var name = HtmlText.Encode(ReportTexts.Say("HTML_contents", language));
        output.Append("<nav aria-label=\"").Append(name).Append("\">\n<h2>").Append(name).Append("</h2>\n<ol>\n");
        foreach (var figure in report.Figures)
        {
            output.Append("<li><a href=\"#").Append(figure.Code).Append("\">").Append(figure.Code).Append(' ')
                .Append(HtmlText.Encode(figure.Title.In(language))).Append("</a></li>\n");
        }

        output.Append("</ol>\n</nav>\n");
    }

    private static void Write(StringBuilder output, Figure figure, Language language, int mostRows)
    {
        output.Append("<section id=\"").Append(figure.Code).Append("\">\n<h2>").Append(figure.Code).Append(". ")
            .Append(HtmlText.Encode(figure.Title.In(language))).Append("</h2>\n");
        if (figure.Counts is { } counts)
        {
            Note(output, counts.In(language));
        }

        foreach (var table in figure.Tables)
        {
            output.Append("<h3>").Append(HtmlText.Encode(table.Title.In(language))).Append("</h3>\n");
            if (table.SaysNothing)
            {
                output.Append("<p class=\"empty\">").Append(HtmlText.Encode(ReportTexts.Say("EMPTY", language))).Append("</p>\n");
                continue;
            }

            if (SvgChart.Draw(table, language) is { } chart)
            {
                output.Append("<figure>\n").Append(chart).Append("\n</figure>\n");
            }

            Write(output, table, language, mostRows);
        }

        output.Append("</section>\n");
    }

    private static void Write(StringBuilder output, FigureTable table, Language language, int mostRows)
    {
        output.Append(table.Rows.Length <= ShortTable ? "<div class=\"wide short\"><table>\n<thead><tr>" : "<div class=\"wide\"><table>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            output.Append("<th scope=\"col\"").Append(column.IsNumber ? " class=\"n\"" : "").Append('>')
                .Append(HtmlText.Encode(column.Title.In(language))).Append("</th>");
        }

        output.Append("</tr></thead>\n<tbody>\n");
        var shown = table.Rows.Where((row, index) => index < mostRows || row.IsTotal).ToArray();
        foreach (var row in shown)
        {
            output.Append(row.IsTotal ? "<tr class=\"total\">" : "<tr>");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                var tag = i == 0 ? "th" : "td";
                output.Append('<').Append(tag).Append(i == 0 ? " scope=\"row\"" : "").Append(table.Columns[i].IsNumber ? " class=\"n\"" : "").Append('>')
                    .Append(HtmlText.Encode(CellText.Of(row.Cells[i], language))).Append("</").Append(tag).Append('>');
            }

            output.Append("</tr>\n");
        }

        output.Append("</tbody>\n</table></div>\n");
        if (table.Rows.Length > shown.Length)
        {
            Note(output, ReportTexts.Say("MORE_ROWS", language, CellText.Number(table.Rows.Length - shown.Length, language)));
        }

        if (table.Note is { } note)
        {
            Note(output, note.In(language));
        }
    }

    private static void Note(StringBuilder output, string text) =>
        output.Append("<p class=\"note\">").Append(HtmlText.Encode(text)).Append("</p>\n");
}
