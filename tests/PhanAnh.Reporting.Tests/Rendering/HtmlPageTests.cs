using System.Xml;
using System.Xml.Linq;

namespace PhanAnh.Reporting.Tests;

/// <summary>What leadership gets to read, on a screen and on paper.</summary>
public sealed class HtmlPageTests
{
    private static readonly XDocument Page = Parse(ReportHtml.Render(Sample.February, Language.Vietnamese, 10_000));

    [Fact]
    public void Page_OfAllFigures_BeginsWithTheHeadlines()
    {
        var summary = Page.Descendants("header").Single().Element("dl")!;

        Assert.Equal(10, summary.Elements("div").Count());
        Assert.Equal(
            Sample.February.Balance.Total.Received.Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
            summary.Elements("div").Single(item => item.Element("dt")!.Value == "Tiếp nhận").Element("dd")!.Value);
        Assert.True(Page.Descendants().ToList().IndexOf(summary) < Page.Descendants().ToList().FindIndex(element => element.Name.LocalName == "nav"));
    }

    [Fact]
    public void Page_LongListOfCases_LiesOpenToTenRowsAndUnfoldsToAll()
    {
        var overdue = Sample.February.Figure("F-05")!.Table("overdue")!;
        var block = Page.Descendants("h3").Single(title => title.Value == overdue.Title.Vietnamese).Parent!;

        Assert.True(overdue.Rows.Count > 20);
        Assert.Equal(10, block.Element("div")!.Descendants("tbody").Single().Elements("tr").Count());
        var folded = Assert.Single(block.Elements("details"));
        Assert.Null(folded.Attribute("open"));
        Assert.Equal($"… và {overdue.Rows.Count - 10} dòng khác", folded.Element("summary")!.Value);
        Assert.Equal(
            overdue.Rows.Select(row => row.Code), block.Descendants("tbody").Elements("tr").Select(row => row.Element("th")!.Value));
    }

    [Fact]
    public void Page_FormOfItsOwn_LiesOpenWhole()
    {
        var form = new ReportForm(new("evaluation"), new("Đánh giá"), ["month"], ["F-22"], [new("DN-A11.1-1")]);
        var report = Report.Build(
            new(History.TayNinh, Sample.February.Period) { Form = form }, History.Folder.Fold(Sample.Events, Sample.February.Period.End));
        var page = Parse(ReportHtml.Render(report, Language.Vietnamese));

        Assert.Empty(page.Descendants("details"));
        Assert.Empty(page.Descendants("dl"));
        Assert.Equal(report.Figure("F-22")!.Tables.Sum(table => table.Rows.Count), page.Descendants("tbody").Elements("tr").Count());
    }

    [Fact]
    public void Page_FigureWithNothingToSay_TakesTwoLines()
    {
        var nil = Sample.February.Figures.Where(figure => figure.Tables.All(table => table.SaysNothing)).Select(figure => figure.Code).ToArray();

        Assert.NotEmpty(nil);
        Assert.All(Page.Descendants("section").Where(section => nil.Contains(section.Attribute("id")!.Value)), section =>
            Assert.Equal(["h2", "p"], section.Elements().Select(element => element.Name.LocalName)));
    }

    [Fact]
    public void Page_TablesWiderThanAScreen_CanBeReachedAndNamed() => Assert.All(
        Page.Descendants("table").Select(table => table.Parent!),
        box => Assert.Equal(("region", "0", true), (box.Attribute("role")!.Value, box.Attribute("tabindex")!.Value, box.Attribute("aria-label")!.Value.Length > 0)));

    [Theory]
    [InlineData(90_061, "1\u00A0ngày 1\u00A0giờ")]
    [InlineData(300, "5\u00A0phút")]
    public void Set_Length_KeepsEachNumberWithItsUnit(int seconds, string expected) =>
        Assert.Equal(expected, CellText.Set(new DurationCell(Duration.FromSeconds(seconds)), Language.Vietnamese));

    [Fact]
    public void Set_MomentsAndChanges_StandOnOneLineWithAMinusSign()
    {
        Assert.Equal("09:30\u00A003/03/2025", CellText.Set(new InstantCell(Local.At("2025-03-03 09:30")), Language.Vietnamese));
        Assert.Equal("\u22121\u00A0(\u221250,0%)", CellText.Set(new ChangeCell(2, 1), Language.Vietnamese));
        Assert.Equal("\u22125,1\u00A0điểm\u00A0%", CellText.Set(new PointsCell(-5.1m), Language.Vietnamese));
    }

    [Theory]
    [InlineData("2025-01-24 00:00", true, "hết\u00A0ngày\u00A023/01/2025", "end\u00A0of\u00A02025-01-23")]
    [InlineData("2025-01-24 10:00", true, "10:00\u00A024/01/2025", "2025-01-24\u00A010:00")]
    [InlineData("2025-01-24 00:00", false, "00:00\u00A024/01/2025", "2025-01-24\u00A000:00")]
    public void Set_EndOfALimit_IsTheDayThatIsStillInTime(string at, bool endsLimit, string vietnamese, string english)
    {
        var cell = new InstantCell(Local.At(at)) { EndsLimit = endsLimit };

        Assert.Equal((vietnamese, english), (CellText.Set(cell, Language.Vietnamese), CellText.Set(cell, Language.English)));
    }

    private static XDocument Parse(string html)
    {
        using var text = new StringReader(html);
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }
}
