namespace PhanAnh.Reporting.Documents;

/// <summary>One figure: its title, the period, what is counted, and its tables one below the other.</summary>
internal static class FigureSheet
{
    private const double WidestFirst = 46;
    private const double Widest = 34;
    private const double Narrowest = 12;

    /// <summary>More than enough that the widest cell stands on one line by the measure of <see cref="TextLines"/>.</summary>
    private const double Slack = 1.06;

    internal static void Write(SheetWriter sheet, Report report, Figure figure, string front, Language language)
    {
        sheet.Widths([.. Widths(figure, language)]);
        sheet.Banner($"{figure.Code}. {figure.Title.In(language)}", CellFont.Title);
        sheet.Banner(report.Title(language), CellFont.Bold);
        sheet.Draft();
        if (figure.Counts?.In(language) is { } counts)
        {
            sheet.Banner(counts, CellFont.Note);
        }

        sheet.Row([DocumentTexts.Say("SHEET_BACK", language)], new(CellFont.Link), link: front);
        if (figure.Tables is [{ SaysNothing: false }])
        {
            sheet.Blank();
            sheet.Banner(figure.Tables[0].Title.In(language), CellFont.Bold);
            Table(sheet, figure.Tables[0], language, frozen: true);
        }
        else
        {
            sheet.Freeze();
            foreach (var table in figure.Tables)
            {
                sheet.Blank();
                sheet.Banner(table.Title.In(language), CellFont.Bold);
                Table(sheet, table, language, frozen: false);
            }
        }

        if (report.Footnote(language) is { } footnote && figure.Tables.Where(table => !table.ListsCases).SelectMany(table => table.Rows).SelectMany(row => row.Cells).Any(IsMarked))
        {
            sheet.Blank();
            sheet.Banner(footnote, CellFont.Note);
        }

        sheet.Finish();
    }

    private static void Table(SheetWriter sheet, FigureTable table, Language language, bool frozen)
    {
        if (table.SaysNothing)
        {
            sheet.Banner(DocumentTexts.Say("SHEET_EMPTY", language), CellFont.Note);
            return;
        }

        sheet.Header([.. table.Columns.Select(column => (column.Title.In(language), column.IsNumber))]);
        if (frozen)
        {
            sheet.Freeze(withTitles: true);
        }

        var first = sheet.NextRow;
        foreach (var row in table.Rows)
        {
            sheet.Cells(row.Cells, row.IsTotal);
        }

        if (table.Chart is { Kind: ChartKind.HeatMap, Columns.Length: > 0 } && sheet.NextRow > first)
        {
            sheet.Shade(first, table.Columns.Length);
        }

        if (table.Note is { } note)
        {
            sheet.Banner(note.In(language), CellFont.Note);
        }
    }

    private static bool IsMarked(FigureCell cell) => cell is ShareCell { IsSmall: true, Whole: > 0 };

    /// <summary>As wide as the widest cell of the column in any table, within bounds; titles break into lines.</summary>
    private static IEnumerable<double> Widths(Figure figure, Language language)
    {
        var tables = figure.Tables.Where(table => !table.SaysNothing).ToArray();
        var widest = new double[figure.Tables.Max(table => table.Columns.Length)];
        foreach (var table in tables)
        {
            for (var i = 0; i < table.Columns.Length; i++)
            {
                widest[i] = Math.Max(widest[i], table.Columns[i].Title.In(language).Split(' ').Max(word => LetterWidths.Of(word, isBold: true)));
            }

            foreach (var row in table.Rows)
            {
                for (var i = 0; i < row.Cells.Length; i++)
                {
                    widest[i] = Math.Max(widest[i], WidthOf(row.Cells[i], row.IsTotal, language));
                }
            }
        }

        return widest.Select((width, column) => Math.Clamp(
            (width * Slack) + 4,
            column > 0 || tables.All(table => table.Columns[0].IsNumber) ? Narrowest : Narrowest * 2,
            column == 0 ? WidestFirst : Widest));
    }

    private static double WidthOf(FigureCell cell, bool isTotal, Language language) =>
        cell is DurationCell ? 18 : cell is InstantCell moment ? (moment.EndsLimit ? 20 : 16) : LetterWidths.Of(cell.In(language), isTotal);
}
