namespace PhanAnh.Reporting;

/// <summary>One lying bar divided among the rows, with a legend that names every part and its share.</summary>
internal static class DividedChart
{
    private const double Bar = 36;
    private const double Line = 20;

    internal static SvgCanvas? Draw(FigureTable table, ImmutableArray<FigureRow> rows, Language language)
    {
        var column = SvgChart.Columns(table)[0];
        var whole = rows.Sum(row => Value(row, column));
        // A number that is not told has no length.
        if (whole == 0 || rows.Any(row => row.Cells[column] is not CountCell))
        {
            return null;
        }

        var canvas = new SvgCanvas(SvgChart.Width, Bar + 12 + (Line * rows.Length));
        var x = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            var value = Value(rows[i], column);
            var size = (double)SvgChart.Width * value / whole;
            var colour = SvgCanvas.Palette[i % SvgCanvas.Palette.Length];
            var label = $"{SvgChart.Name(rows[i], language)}: {CellText.Number(value, language)} ({CellText.Share(new(value, whole, false), language)})";
            canvas.Box(x, 0, size - 1, Bar, colour, label);
            canvas.Box(0, Bar + 12 + (Line * i), 12, 12, colour, label);
            canvas.Text(18, Bar + 22 + (Line * i), label);
            x += size;
        }

        return canvas;
    }

    private static int Value(FigureRow row, int column) => row.Cells[column] is CountCell count ? count.Value : 0;
}
