namespace PhanAnh.Reporting;

/// <summary>Shares over periods as lines from 0 to 100%: told apart by colour, by dashes and by the legend. Where there is no share the line breaks.</summary>
internal static class LineChart
{
    private const double Left = 48;
    private const double Top = 36;
    private const double Height = 180;
    private const double Foot = 34;
    private const double LabelHeight = 13;

    private static readonly ImmutableArray<string> Dashes = ["none", "8 4", "2 3"];

    internal static SvgCanvas? Draw(FigureTable table, ImmutableArray<FigureRow> rows, Language language)
    {
        var columns = SvgChart.Columns(table);
        if (rows.Length < 2 || rows.All(row => columns.All(column => Share(row, column) is null)))
        {
            return null;
        }

        var canvas = new SvgCanvas(SvgChart.Width, Top + Height + Foot);
        BarChart.Legend(canvas, columns.Select(column => table.Columns[column].Title.In(language)));
        for (var percent = 0; percent <= 100; percent += 25)
        {
            canvas.Line(Left, Y(percent / 100.0), SvgChart.Width, Y(percent / 100.0), "#D9D9D9");
            canvas.Text(Left - 6, Y(percent / 100.0) + 4, CellText.Number(percent, language) + "%", "end");
        }

        for (var i = 0; i < rows.Length; i++)
        {
            canvas.Text(X(i), Top + Height + 22, SvgCanvas.Fit(SvgChart.Name(rows[i], language), Step(rows)), "middle");
        }

        for (var i = 0; i < rows.Length; i++)
        {
            Label(canvas, rows, i, columns, language);
        }

        for (var j = 0; j < columns.Length; j++)
        {
            Draw(canvas, table, rows, columns[j], j, language);
        }

        return canvas;

        double X(int row) => Left + (Step(rows) * (row + 0.5));
    }

    private static void Draw(SvgCanvas canvas, FigureTable table, ImmutableArray<FigureRow> rows, int column, int order, Language language)
    {
        var colour = SvgCanvas.Palette[order % SvgCanvas.Palette.Length];
        var points = new List<string>();
        for (var i = 0; i < rows.Length; i++)
        {
            if (Share(rows[i], column) is not { } share)
            {
                Flush();
                continue;
            }

            var (x, y) = (Left + (Step(rows) * (i + 0.5)), Y((double)share.Part / share.Whole));
            points.Add($"{SvgCanvas.Coordinate(x)},{SvgCanvas.Coordinate(y)}");
            var text = CellText.Of(share, language);
            canvas.Dot(x, y, colour, $"{SvgChart.Name(rows[i], language)}, {table.Columns[column].Title.In(language)}: {text}");
        }

        Flush();

        void Flush()
        {
            if (points.Count > 1)
            {
                canvas.Path(string.Join(' ', points), colour, Dashes[order % Dashes.Length]);
            }

            points.Clear();
        }
    }

    /// <summary>The numbers of one period, from the highest down, each a line below the one above it at least.</summary>
    private static void Label(SvgCanvas canvas, ImmutableArray<FigureRow> rows, int row, int[] columns, Language language)
    {
        var lowest = double.MinValue;
        foreach (var share in columns.Select(column => Share(rows[row], column)).OfType<ShareCell>().OrderBy(share => Y((double)share.Part / share.Whole)))
        {
            lowest = Math.Max(Y((double)share.Part / share.Whole) - 5, lowest + LabelHeight);
            canvas.Text(Left + (Step(rows) * (row + 0.5)) + 7, lowest, CellText.Of(share, language));
        }
    }

    private static double Step(ImmutableArray<FigureRow> rows) => (SvgChart.Width - Left) / rows.Length;

    private static double Y(double share) => Top + (Height * (1 - share));

    private static ShareCell? Share(FigureRow row, int column) => row.Cells[column] is ShareCell { Whole: > 0 } share ? share : null;
}
