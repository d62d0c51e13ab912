namespace PhanAnh.Reporting;

/// <summary>Lying bars: one a row, as long as its share. What has no denominator, or too small a one, is named and not drawn.</summary>
internal static class ShareChart
{
    private const double MostNames = 300;
    private const double Numbers = 150;
    private const double Line = 24;

    internal static SvgCanvas? Draw(FigureTable table, ImmutableArray<FigureRow> rows, Language language)
    {
        var column = SvgChart.Columns(table)[0];
        if (rows.All(row => row.Cells[column] is not ShareCell { Whole: > 0 }))
        {
            return null;
        }

        var names = SvgChart.RoomOfNames(rows, MostNames, language);
        var room = SvgChart.Width - names - Numbers;
        var canvas = new SvgCanvas(SvgChart.Width, (Line * rows.Length) + 6);
        for (var i = 0; i < rows.Length; i++)
        {
            var name = SvgChart.Name(rows[i], language);
            var text = CellText.Of(rows[i].Cells[column], language);
            var y = Line * i;
            canvas.Text(names - 8, y + 16, SvgCanvas.Fit(name, names - 8), "end");
            canvas.Box(names, y + 4, room, Line - 8, "#E8E8E8", $"{name}: {text}");
            var label = text;
            if (rows[i].Cells[column] is ShareCell { Whole: > 0 } share)
            {
                canvas.Box(names, y + 4, room * share.Part / share.Whole, Line - 8, SvgCanvas.Palette[share.IsSmall ? 7 : 0], $"{name}: {text}");
                label = $"{text} ({CellText.Number(share.Part, language)}/{CellText.Number(share.Whole, language)})";
            }

            canvas.Text(names + room + 8, y + 16, label);
        }

        return canvas;
    }
}
