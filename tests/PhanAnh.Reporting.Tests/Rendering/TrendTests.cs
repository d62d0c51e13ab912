using System.Xml;
using System.Xml.Linq;

namespace PhanAnh.Reporting.Tests;

public sealed class TrendTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Trend_OfACompareReport_HoldsTheHeadlinesOfEveryPeriodOldestFirst()
    {
        var trend = Sample.February.Figure(ReportComparison.Code)!.Table("trend")!;

        Assert.Equal(["2025-01", "2025-02"], trend.Rows.Select(row => row.Code));
        foreach (var (column, figure, table) in new[] { ("received", "F-02", "cases"), ("on-time-share", "F-04", "by-way"), ("best-share", "F-10", "by-unit") })
        {
            Assert.Equal(
                Sample.February.Figure(figure)!.Table(table)!["total", column]!.In(Language.Vietnamese), trend["2025-02", column]!.In(Language.Vietnamese));
        }

        Assert.All(trend.Rows.SelectMany(row => row.Cells).OfType<CountCell>(), count => Assert.Empty(count.Cases.ToArray()));
    }

    [Fact]
    public void Trend_InHtml_IsALineARateThatTheTableRepeats()
    {
        var section = Parse(ReportHtml.Render(Sample.February, Language.Vietnamese)).Descendants("section").Single(element => element.Attribute("id")!.Value == "F-00");

        var lines = section.Descendants(Svg + "polyline").ToArray();
        Assert.Equal(3, lines.Length);
        Assert.Equal(3, lines.Select(line => line.Attribute("stroke-dasharray")!.Value).Distinct().Count());
        Assert.All(lines, line => Assert.Equal(2, line.Attribute("points")!.Value.Split(' ').Length));
        var cells = section.Descendants("td").Select(cell => cell.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(
            section.Descendants(Svg + "circle").Select(dot => dot.Element(Svg + "title")!.Value),
            title => Assert.Contains(title[(title.LastIndexOf(": ", StringComparison.Ordinal) + 2)..], cells));
    }

    [Fact]
    public void Charts_InHtml_HaveTitleDescriptionAndATableBehindThem()
    {
        var charts = Parse(ReportHtml.Render(Sample.February, Language.Vietnamese)).Descendants(Svg + "svg").ToArray();

        Assert.True(charts.Length >= 6);
        Assert.All(charts, chart =>
        {
            Assert.Equal("img", chart.Attribute("role")!.Value);
            Assert.Equal(chart.Attribute("aria-label")!.Value, chart.Element(Svg + "title")!.Value);
            Assert.NotEmpty(chart.Element(Svg + "desc")!.Value);
            Assert.Equal("table", chart.Parent!.ElementsAfterSelf().First().Elements().Single().Name.LocalName);
        });
    }

    [Fact]
    public void Counts_OfEveryFigure_AreExplained() =>
        Assert.All(Report.FigureCodes.Add(ReportComparison.Code), code => Assert.True(ReportTexts.Book.Has(code + ".counts", Language.Vietnamese), code));

    private static XDocument Parse(string html)
    {
        using var text = new StringReader(html);
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
