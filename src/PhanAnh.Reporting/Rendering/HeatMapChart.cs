using System.Globalization;

namespace PhanAnh.Reporting;

/// <summary>Rows against share columns: the higher the share, the darker the cell; the share stands in the cell.</summary>
internal static class HeatMapChart
{
    private const double MostNames = 300;
    private const double LeastCell = 50;
    private const double Line = 28;
    private const double LineOfTitle = 14;
    private const int LinesOfTitle = 6;

    /// <summary>Black letters have a contrast of at least 4.5 to 1 up to here, white ones from here on.</summary>
    private const double DarkFrom = 0.65;

    internal static SvgCanvas? Draw(FigureTable table, ImmutableArray<FigureRow> rows, Language language)
    {
        var columns = SvgChart.Columns(table);
        if (columns.Length == 0)
        {
            return null;
        }

        var names = SvgChart.RoomOfNames(rows, Math.Clamp(SvgChart.Width - (LeastCell * columns.Length), LeastCell, MostNames), language);
        var cell = Math.Min(140, (SvgChart.Width - names) / columns.Length);
        var titles = Array.ConvertAll(columns, column => Title(table.Columns[column].Title.In(language), (int)(cell / 7)));
        var head = 12 + (LineOfTitle * titles.Max(lines => lines.Length));
        var canvas = new SvgCanvas(SvgChart.Width, head + (Line * rows.Length) + 4);
        for (var j = 0; j < columns.Length; j++)
        {
            for (var k = 0; k < titles[j].Length; k++)
            {
                canvas.Text(names + (cell * j) + (cell / 2), head - 8 - (LineOfTitle * (titles[j].Length - 1 - k)), SvgCanvas.Fit(titles[j][k], cell), "middle");
            }
        }

        for (var i = 0; i < rows.Length; i++)
        {
            canvas.Text(names - 8, head + (Line * i) + 18, SvgCanvas.Fit(SvgChart.Name(rows[i], language), names - 8), "end");
            for (var j = 0; j < columns.Length; j++)
            {
                Cell(canvas, rows[i], table.Columns[columns[j]], rows[i].Cells[columns[j]], names + (cell * j), head + (Line * i), cell, language);
            }
        }

        return canvas;
    }

    /// <summary>The lines of a column's title, the last that finds room ending in three dots where there are more.</summary>
    private static string[] Title(string title, int width)
    {
        var lines = TextWidth.Wrap(title, width);
        return [.. lines.Count <= LinesOfTitle ? lines : [.. lines.Take(LinesOfTitle - 1), lines[LinesOfTitle - 1] + "…"]];
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
