using System.Globalization;

namespace PhanAnh.Reporting;

/// <summary>Rows against share columns: the higher the share, the darker the cell; the share stands in the cell.</summary>
internal static class HeatMapChart
{
    private const double Names = 170;
    private const double Head = 64;
    private const double Line = 28;
    private const int LinesOfTitle = 4;

    /// <summary>Black letters have a contrast of at least 4.5 to 1 up to here, white ones from here on.</summary>
    private const double DarkFrom = 0.65;

    internal static SvgCanvas? Draw(FigureTable table, ImmutableArray<FigureRow> rows, Language language)
    {
        var columns = SvgChart.Columns(table);
        if (columns.Length == 0)
        {
            return null;
        }

        var cell = Math.Min(140, (SvgChart.Width - Names) / columns.Length);
        var canvas = new SvgCanvas(SvgChart.Width, Head + (Line * rows.Length) + 4);
        for (var j = 0; j < columns.Length; j++)
        {
            var lines = TextWidth.Wrap(table.Columns[columns[j]].Title.In(language), (int)(cell / 7)).Take(LinesOfTitle).ToArray();
            for (var k = 0; k < lines.Length; k++)
            {
                canvas.Text(Names + (cell * j) + (cell / 2), Head - 8 - (14 * (lines.Length - 1 - k)), SvgCanvas.Fit(lines[k], cell), "middle");
            }
        }

        for (var i = 0; i < rows.Length; i++)
        {
            canvas.Text(Names - 8, Head + (Line * i) + 18, SvgCanvas.Fit(SvgChart.Name(rows[i], language), Names), "end");
            for (var j = 0; j < columns.Length; j++)
            {
                Cell(canvas, rows[i], table.Columns[columns[j]], rows[i].Cells[columns[j]], Names + (cell * j), Head + (Line * i), cell, language);
            }
        }

        return canvas;
    }

    private static void Cell(
        SvgCanvas canvas, FigureRow row, FigureColumn column, FigureCell value, double x, double y, double size, Language language)
    {
        var text = CellText.Of(value, language);
        var depth = value is ShareCell { Whole: > 0 } share ? (double)share.Part / share.Whole : 0;
        canvas.Box(x + 1, y + 1, size - 2, Line - 2, Shade(depth), $"{SvgChart.Name(row, language)}, {column.Title.In(language)}: {text}");
        canvas.Text(x + (size / 2), y + 18, text, "middle", depth > DarkFrom ? "#ffffff" : "#000000");
    }

    /// <summary>From almost white to a dark red-brown.</summary>
    private static string Shade(double depth)
    {
        var (red, green, blue) = (Mix(0xF4, 0x7A), Mix(0xF1, 0x1F), Mix(0xEA, 0x0B));
        return string.Create(CultureInfo.InvariantCulture, $"#{red:X2}{green:X2}{blue:X2}");

        int Mix(int light, int dark) => (int)Math.Round(light + ((dark - light) * depth));
    }
}
