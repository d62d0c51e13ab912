namespace PhanAnh.Reporting.Documents;

/// <summary>
/// A report as an Excel workbook (.xlsx): a front sheet with heading, balance, self-check and links, then one sheet a figure, each ready for print on
/// A4. Numbers are numbers, lengths of time are days, moments are dates of Việt Nam's time; the program that opens the file writes them by its own
/// decimal sign.
/// </summary>
/// <remarks>
/// No cell holds a formula, whatever a name or an office's own words begin with. The file carries no author, no date of its making and nothing of the
/// machine: one report has one sequence of bytes.
/// </remarks>
public static class ReportSpreadsheet
{
    /// <summary>The media type of the bytes.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Writes a report. Linear in its cells; the whole workbook is held in memory.</summary>
    /// <param name="report">The report; one that is not final says so on every sheet and every printed page.</param>
    /// <param name="language">The language of every word in it.</param>
    public static byte[] Render(Report report, Language language)
    {
        var names = SheetNames.Of(report, language);
        var book = new WorkbookWriter(report.Title(language), language);
        var front = new SheetWriter(book, report, language, names[0]);
        FrontSheet.Write(front, report, language, names);
        for (var i = 0; i < report.Figures.Length; i++)
        {
            var sheet = new SheetWriter(book, report, language, names[i + 1]);
            FigureSheet.Write(sheet, report, report.Figures[i], names[0], language);
        }

        return book.ToBytes();
    }
}
