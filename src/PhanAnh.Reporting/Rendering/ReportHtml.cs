using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// A report as one self-contained HTML page with charts: nothing is loaded from anywhere, no script runs, it prints on A4 and reads in a screen
/// reader. Every text is escaped.
/// </summary>
public static class ReportHtml
{
    /// <summary>
    /// Writes a report: the headlines first, then every figure. Of a list of cases ten rows lie open, the rest unfolds on the page and prints where it is
    /// unfolded; a form of its own is its list and lies open whole.
    /// </summary>
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
            .Append(HtmlStyle.Sheet).Append("\n</style>\n</head>\n<body>\n<header>\n<h1>").Append(title).Append("</h1>\n<ul class=\"head\">\n");
        foreach (var line in ReportHeading.Lines(report, language))
        {
            output.Append("<li class=\"status-").Append(report.Status).Append("\">").Append(HtmlText.Encode(line)).Append("</li>\n");
        }

        output.Append("</ul>\n");
        Summary(output, report, language);
        output.Append("</header>\n");
        Contents(output, report, language);
        output.Append("<main>\n");
        var tables = new HtmlTable(output, language, mostRows, unfolded: report.Form is not null);
        foreach (var figure in report.Figures)
        {
            Write(output, figure, language, tables);
        }

        if (ReportHeading.HasSmall(report))
        {
            output.Append("<p class=\"note\">").Append(HtmlText.Encode(ReportTexts.Say("SMALL_NOTE", language))).Append("</p>\n");
        }

        return output.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Summary(StringBuilder output, Report report, Language language)
    {
        if (report.Form is not null)
        {
            return;
        }

        output.Append("<dl class=\"summary\">\n");
        foreach (var (name, value) in ReportHeadlines.Of(report))
        {
            output.Append("<div><dt>").Append(HtmlText.Encode(name.In(language))).Append("</dt><dd>")
                .Append(HtmlText.Encode(CellText.Set(value, language))).Append("</dd></div>\n");
        }

        output.Append("</dl>\n");
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

    /// <summary>A figure with nothing to say takes two lines.</summary>
    private static void Write(StringBuilder output, Figure figure, Language language, HtmlTable tables)
    {
        var isNil = figure.Tables.All(table => table.SaysNothing);
        output.Append("<section id=\"").Append(figure.Code).Append(isNil ? "\" class=\"nil\">\n<h2>" : "\">\n<h2>").Append(figure.Code).Append(". ")
            .Append(HtmlText.Encode(figure.Title.In(language))).Append("</h2>\n");
        if (isNil)
        {
            output.Append("<p class=\"empty\">").Append(HtmlText.Encode(ReportTexts.Say("EMPTY", language))).Append("</p>\n</section>\n");
            return;
        }

        if (figure.Counts is { } counts)
        {
            output.Append("<p class=\"counts\">").Append(HtmlText.Encode(counts.In(language))).Append("</p>\n");
        }

        output.Append("<div class=\"tables\">\n");
        foreach (var table in figure.Tables)
        {
            tables.Write(table);
        }

        output.Append("</div>\n</section>\n");
    }
}
