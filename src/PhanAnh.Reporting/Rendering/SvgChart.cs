using System.Globalization;
using System.Text;

namespace PhanAnh.Reporting;

/// <summary>
/// Draws tables as SVG: no script, no font and no picture from elsewhere. Colours differ in lightness too, so that a grey print stays legible, and
/// every value is written beside its mark; the table that follows holds the same numbers for those who cannot see it.
/// </summary>
internal static class SvgChart
{
    internal const int Width = 760;
    private const int MostRows = 40;

    internal static string? Draw(FigureTable table, Language language)
    {
        var rows = table.Rows.Where(row => !row.IsTotal).Take(MostRows).ToImmutableArray();
        if (table.Chart is not { } chart || rows.IsEmpty)
        {
            return null;
        }

        var canvas = chart.Kind switch
        {
            ChartKind.Bars => BarChart.Draw(table, rows, language),
            ChartKind.Shares => ShareChart.Draw(table, rows, language),
            ChartKind.Lines => LineChart.Draw(table, rows, language),
            ChartKind.Divided => DividedChart.Draw(table, rows, language),
            _ => HeatMapChart.Draw(table, rows, language),
        };
        return canvas?.ToSvg(ReportTexts.Say("CHART_of", language, table.Title.In(language)), ReportTexts.Say("CHART_described", language));
    }

    /// <summary>The indices of the columns that are drawn.</summary>
    internal static int[] Columns(FigureTable table) =>
        [.. Enumerable.Range(0, table.Columns.Length).Where(i => table.Chart!.Columns.Contains(table.Columns[i].Code))];

    /// <summary>The room that the names of rows take at the left, at most so much.</summary>
    internal static double RoomOfNames(ImmutableArray<FigureRow> rows, double most, Language language) =>
        Math.Min(most, 14 + rows.Max(row => SvgCanvas.RoomOf(Name(row, language))));

    internal static string Name(FigureRow row, Language language) =>
        row.Cells.OfType<TextCell>().FirstOrDefault()?.Text.In(language) ?? row.Code;
}

/// <summary>An SVG under way.</summary>
internal sealed class SvgCanvas(double width, double height)
{
    /// <summary>Okabe and Ito's palette, dark to light: told apart by those who do not see red or green.</summary>
    internal static ImmutableArray<string> Palette { get; } = ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#999999"];

    private const double Letter = 6.6;

    private readonly StringBuilder _body = new();

    internal void Box(double x, double y, double boxWidth, double boxHeight, string fill, string title)
    {
        _body.Append("<rect x=\"").Append(Coordinate(x)).Append("\" y=\"").Append(Coordinate(y))
            .Append("\" width=\"").Append(Coordinate(Math.Max(0, boxWidth))).Append("\" height=\"").Append(Coordinate(Math.Max(0, boxHeight)))
            .Append("\" fill=\"").Append(fill).Append("\"><title>").Append(HtmlText.Encode(title)).Append("</title></rect>\n");
    }

    internal void Text(double x, double y, string text, string anchor = "start", string fill = "#1a1a1a")
    {
        _body.Append("<text x=\"").Append(Coordinate(x)).Append("\" y=\"").Append(Coordinate(y))
            .Append("\" text-anchor=\"").Append(anchor).Append("\" fill=\"").Append(fill).Append("\">")
            .Append(HtmlText.Encode(text)).Append("</text>\n");
    }

    internal void Line(double x1, double y1, double x2, double y2, string colour = "#767676")
    {
        _body.Append("<line x1=\"").Append(Coordinate(x1)).Append("\" y1=\"").Append(Coordinate(y1))
            .Append("\" x2=\"").Append(Coordinate(x2)).Append("\" y2=\"").Append(Coordinate(y2)).Append("\" stroke=\"").Append(colour).Append("\"/>\n");
    }

    /// <summary>The room that a text takes at about the size of the letters.</summary>
    internal static double RoomOf(string text) => TextWidth.Of(text) * Letter;

    /// <summary>
    /// Text cut to a width, what is left out told by three dots. It is left out of the middle: names of units of one kind begin alike and differ at their end.
    /// </summary>
    internal static string Fit(string text, double room)
    {
        var most = Math.Max(3, (int)(room / Letter));
        if (TextWidth.Of(text) <= most)
        {
            return text;
        }

        var end = text.Length - Math.Min(text.Length, (most - 1) * 2 / 5);
        end = text.IndexOf(' ', end) is > 0 and var blank ? blank : end;
        var begin = Math.Max(1, most - 1 - (text.Length - end));
        begin = text.LastIndexOf(' ', begin) is > 0 and var space ? space : begin;
        return string.Concat(text.AsSpan(0, begin), "…", text.AsSpan(end));
    }

    internal void Path(string points, string colour, string dashes) =>
        _body.Append("<polyline points=\"").Append(points).Append("\" fill=\"none\" stroke=\"").Append(colour)
            .Append("\" stroke-width=\"2\" stroke-dasharray=\"").Append(dashes).Append("\"/>\n");

    internal void Dot(double x, double y, string fill, string title) =>
        _body.Append("<circle cx=\"").Append(Coordinate(x)).Append("\" cy=\"").Append(Coordinate(y)).Append("\" r=\"4\" fill=\"").Append(fill)
            .Append("\"><title>").Append(HtmlText.Encode(title)).Append("</title></circle>\n");

    internal string ToSvg(string title, string description) =>
        $"""
        <svg role="img" aria-label="{HtmlText.Encode(title)}" viewBox="0 0 {Coordinate(width)} {Coordinate(height)}" xmlns="http://www.w3.org/2000/svg" font-size="12">
        <title>{HtmlText.Encode(title)}</title>
        <desc>{HtmlText.Encode(description)}</desc>
        {_body}</svg>
        """;

    /// <summary>A coordinate with at most one decimal.</summary>
    internal static string Coordinate(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
