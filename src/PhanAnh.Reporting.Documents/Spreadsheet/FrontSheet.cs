namespace PhanAnh.Reporting.Documents;

/// <summary>What leadership opens first: what the report covers, whether it adds up, and the way to every figure.</summary>
internal static class FrontSheet
{
    private const string BalanceFigure = "F-02";
    private static readonly string[] Columns = ["party", "opening", "received", "answered", "rejected", "otherwise", "closing", "check"];

    internal static void Write(SheetWriter sheet, Report report, Language language, ImmutableArray<string> names)
    {
        sheet.Widths(36, 16, 14, 14, 16, 16, 14, 16);
        sheet.Banner(report.Title(language), CellFont.Title, centred: true);
        sheet.Draft();
        foreach (var line in report.Heading(language))
        {
            sheet.Banner(line, CellFont.Plain);
        }

        sheet.Blank();
        Balance(sheet, report, language);
        sheet.Banner(DocumentTexts.Say("SHEET_CONTENTS", language), CellFont.Bold);
        sheet.Row([DocumentTexts.Say("SHEET_CODE", language), DocumentTexts.Say("SHEET_NAME", language)], new(CellFont.Bold, CellGround.Header, Boxed: true), lastSpans: true);
        for (var i = 0; i < report.Figures.Length; i++)
        {
            var figure = report.Figures[i];
            sheet.Row([figure.Code, figure.Title.In(language)], new(CellFont.Link, Boxed: true), lastSpans: true, link: names[i + 1]);
        }

        if (report.Footnote(language) is { } footnote)
        {
            sheet.Blank();
            sheet.Banner(footnote, CellFont.Note);
        }

        sheet.Finish();
    }

    private static void Balance(SheetWriter sheet, Report report, Language language)
    {
        sheet.Banner(DocumentTexts.Say("BALANCE", language), CellFont.Bold);
        sheet.Banner(DocumentTexts.Say("BALANCE_RULE", language), CellFont.Note);
        sheet.Header([.. Columns.Select((column, i) => (DocumentTexts.Say("BALANCE_" + column, language), i is > 0 and < 7))]);
        Line(sheet, report.Balance.Total, DocumentTexts.Say("BALANCE_total", language), language, isTotal: true);
        var units = report.Figure(BalanceFigure)?.Table("by-unit")?.Rows.ToLookup(row => row.Code, StringComparer.Ordinal);
        foreach (var line in report.Balance.Units)
        {
            var code = line.Unit?.Value ?? "";
            Line(sheet, line, units?[code].FirstOrDefault()?.Cells[0].In(language) ?? code, language, isTotal: false);
        }

        sheet.Blank();
    }

    private static void Line(SheetWriter sheet, BalanceLine line, string name, Language language, bool isTotal)
    {
        var check = line is { Balances: true, Contradictions.IsEmpty: true }
            ? DocumentTexts.Say("BALANCE_CHECK_yes", language)
            : DocumentTexts.Say("BALANCE_CHECK_no", language, line.Balances ? "" : CellString.Digits(line.Difference)).TrimEnd();
        sheet.Cells(
            [
                Text(name), line.Opening, line.Received, line.Answered, line.Rejected, line.OtherwiseEnded, line.Closing, Text(check),
            ],
            isTotal);
    }

    private static TextCell Text(string text) => new(new LocalizedText(text));
}
