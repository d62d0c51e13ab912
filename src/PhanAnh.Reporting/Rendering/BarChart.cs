namespace PhanAnh.Reporting;

/// <summary>Upright bars: one group a row, one bar a count column.</summary>
internal static class BarChart
{
    private const double Top = 40;
    private const double Height = 150;
    private const double Foot = 40;

    internal static SvgCanvas? Draw(FigureTable table, ImmutableArray<FigureRow> rows, Language language)
    {
        var columns = SvgChart.Columns(table);
        var highest = rows.SelectMany(row => columns.Select(column => Value(row, column))).DefaultIfEmpty(0).Max();
        if (highest == 0)
        {
            return null;
        }

        var canvas = new SvgCanvas(SvgChart.Width, Top + Height + Foot);
        Legend(canvas, columns.Select(column => table.Columns[column].Title.In(language)));
        var group = (double)SvgChart.Width / rows.Length;
        var bar = Math.Min(56, group * 0.8 / columns.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            var left = (group * i) + ((group - (bar * columns.Length)) / 2);
            var name = SvgChart.Name(rows[i], language);
            for (var j = 0; j < columns.Length; j++)
            {
                var value = Value(rows[i], columns[j]);
                var size = Height * value / highest;
                var number = CellText.Number(value, language);
                var title = $"{name}, {table.Columns[columns[j]].Title.In(language)}: {number}";
                canvas.Box(left + (bar * j), Top + Height - size, bar - 2, size, SvgCanvas.Palette[j % SvgCanvas.Palette.Length], title);
                canvas.Text(left + (bar * j) + ((bar - 2) / 2), Top + Height - size - 4, number, "middle");
            }

            canvas.Text((group * i) + (group / 2), Top + Height + 18, SvgCanvas.Fit(name, group), "middle");
        }

        canvas.Line(0, Top + Height, SvgChart.Width, Top + Height);
        return canvas;
    }

    internal static void Legend(SvgCanvas canvas, IEnumerable<string> names)
    {
        var x = 0.0;
        var colour = 0;
        foreach (var name in names)
        {
            canvas.Box(x, 2, 12, 12, SvgCanvas.Palette[colour++ % SvgCanvas.Palette.Length], name);
            canvas.Text(x + 17, 12, name);
            x += 34 + (TextWidth.Of(name) * 7);
        }
    }

    private static int Value(FigureRow row, int column) => row.Cells[column] is CountCell count ? count.Value : 0;
}
