using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace PhanAnh.Reporting.Tests;

public sealed partial class RenderingTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly ImmutableArray<string> Personal =
        ["Nguyễn Thị Lan", "0912345678", "lan@example.vn", "Đèn đường trước chợ", "Chợ Long Hoa", "tối hôm qua", "Đã khắc phục", "citizen-1", "officer-"];

    public static TheoryData<Language> Languages { get; } = new(Language.Vietnamese, Language.English);

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EveryForm_HoldsNothingPersonalAndNamesNoStateSecret(Language language)
    {
        var secret = Sample.Events.Where(e => e.Fact is StateSecretMarked && e.EffectiveAt < Sample.February.Cut).Select(e => e.Case.Value).ToArray();
        Assert.NotEmpty(secret);
        foreach (var text in Renderings(Sample.February, language))
        {
            Assert.DoesNotContain(Personal, words => text.Contains(words, StringComparison.Ordinal));
            Assert.DoesNotContain(secret, code => text.Contains(code, StringComparison.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Render_EveryForm_HasASentenceForEveryCode(Language language) =>
        Assert.All(Renderings(Sample.February, language), text => Assert.DoesNotMatch(BareCode(), text));

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void Text_AnyWidth_KeepsWithinItAndCarriesNoControls(int width)
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            var text = ReportText.Render(Sample.February, language, width);
            Assert.All(text.Split('\n'), line => Assert.True(TextWidth.Of(line) <= width && line == line.TrimEnd(), line));
            Assert.DoesNotContain(text, c => char.IsControl(c) && c != '\n');
        }
    }

    [Fact]
    public void Text_DecomposedName_StandsInLine()
    {
        var decomposed = "So\u031B\u0309 Giao tho\u0302ng ";
        Assert.Equal(14, TextWidth.Of(decomposed));
        var lines = ReportText.Render(Sample.Build(Sample.UnitsNamed(decomposed)), Language.Vietnamese).Split('\n');
        var row = lines.First(line => line.StartsWith(decomposed + "U1", StringComparison.Ordinal));
        var rule = lines[Array.IndexOf(lines, row) - 1];
        Assert.Equal(TextWidth.Of(rule), TextWidth.Of(row));
    }

    [Theory]
    [InlineData("Sở Y tế", 100, "Sở Y tế")]
    [InlineData("Đơn vị cung cấp dịch vụ công ích số 12", 150, "Đơn vị cung cấp… số 12")]
    [InlineData("Đơn vị cung cấp dịch vụ công ích số 13", 150, "Đơn vị cung cấp… số 13")]
    public void Fit_TextWiderThanItsRoom_LosesItsMiddleAndKeepsItsEnd(string text, double room, string fitted)
    {
        Assert.Equal(fitted, SvgCanvas.Fit(text, room));
        Assert.True(SvgCanvas.RoomOf(fitted) <= room);
    }

    [Fact]
    public void Charts_UnitsWhoseLongNamesBeginAlike_TellThemApart()
    {
        var page = ReportHtml.Render(Sample.Build(Sample.UnitsNamed("Đơn vị cung cấp dịch vụ công, dịch vụ công ích trên địa bàn thành phố số ")), Language.Vietnamese);
        var labels = Label().Matches(page).Select(match => match.Groups["label"].Value).Where(label => label.Contains('…', StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(labels);
        Assert.All(labels, label => Assert.Matches("số U[0-9]+$", label));
    }

    [Fact]
    public void Text_LongTable_SaysHowManyRowsAreMissing()
    {
        var text = ReportText.Render(Sample.February, Language.Vietnamese, mostRows: 3);
        var overdue = Sample.February.Figure("F-05")!.Table("overdue")!.Rows.Count;
        Assert.Contains($"… và {overdue - 3} dòng khác", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_EveryTable_HasAsManyCellsInEachRow()
    {
        var hostile = Sample.Build(Sample.UnitsNamed("a|b*c_ <i> "));
        var width = 0;
        foreach (var line in ReportMarkdown.Render(hostile, Language.Vietnamese).Split('\n'))
        {
            var bars = Bar().Count(line);
            width = bars == 0 ? 0 : width == 0 ? bars : width;
            Assert.Equal(width, bars);
            Assert.DoesNotContain("<i>", line.Replace("\\<i\\>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Csv_HostileNames_NeverBecomeFormulas()
    {
        var hostile = Sample.Build(Sample.UnitsNamed("=HYPERLINK(\"http://x\",\"y\")"), "\t=1+1", "@SUM(A1)", "＝cmd", "  +1", "-1+2", "nói \"thẳng\", rõ");
        foreach (var row in CsvRows.Read(ReportCsv.Render(hostile, Language.Vietnamese), ','))
        {
            Assert.Equal(9, row.Cells.Length);
            Assert.All(row.Cells, cell => Assert.DoesNotMatch(Formula(), cell));
        }

        Assert.Contains("\"nói \"\"thẳng\"\", rõ\"", ReportCsv.Render(hostile.Figure("F-24")!.Table("stated")!, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0900000101", "'0900000101")]
    [InlineData("0912.345.678", "'0912.345.678")]
    [InlineData("+84900000101", "'+84900000101")]
    [InlineData("U1", "U1")]
    public void Csv_DigitsThatAreNoNumber_KeepTheirZero(string text, string expected)
    {
        var table = new FigureTable(
            "identified", new("Danh sách"), [new("phone", new("Số điện thoại"), false), new("answers", new("Số lượt"), true)],
            [new FigureRow("007", [new TextCell(new(text)), new CountCell(0, CaseList.Empty)])]);

        Assert.Equal($"Số điện thoại;Số lượt\r\n{expected};0\r\n", ReportCsv.Render(table, Language.Vietnamese, ';'));
        Assert.EndsWith(
            $"\r\n2025-02;Final;F-22;identified;'007;{expected};answers;0;\r\n",
            ReportCsv.Render(Sample.February with { Figures = [new("F-22", new("Danh sách đánh giá"), [table])] }, Language.Vietnamese, ';'),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_ByteOrderMark_StandsInFrontWhereAskedFor()
    {
        var table = Sample.February.Figure("F-02")!.Table("cases")!;
        Assert.Equal(ReportCsv.ByteOrderMark + ReportCsv.Render(table, Language.Vietnamese, ';'), ReportCsv.Render(table, Language.Vietnamese, ';', true));
        Assert.StartsWith("Đơn vị;Kỳ trước chuyển sang;Tiếp nhận", ReportCsv.Render(table, Language.Vietnamese, ';'), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_EveryCount_ComesWithItsCases()
    {
        using var json = JsonDocument.Parse(ReportJson.Render(Sample.February));
        Assert.Equal("2025-02", json.RootElement.GetProperty("period").GetString());
        var received = json.RootElement.GetProperty("figures").EnumerateArray().First(figure => figure.GetProperty("code").GetString() == "F-02")
            .GetProperty("tables")[0].GetProperty("rows")[0].GetProperty("received");
        Assert.Equal(Sample.February.Balance.Total.Received.Value, received.GetProperty("count").GetInt32());
        Assert.Equal(Sample.February.Balance.Total.Received.Cases.ToArray().Length, received.GetProperty("cases").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Html_HostileNames_StaysOneWellFormedPageOfItsOwn(Language language)
    {
        var html = ReportHtml.Render(Sample.Build(Sample.UnitsNamed("<script>alert(1)</script>&\"' "), "</main><img src=x>"), language);
        Keep(html, language);
        var page = Parse(html);
        Assert.Equal(language == Language.Vietnamese ? "vi" : "en", page.Root!.Attribute("lang")!.Value);
        Assert.Empty(page.Descendants("script").Concat(page.Descendants("img")).Concat(page.Descendants("link")));
        Assert.All(page.Descendants().Attributes().Where(attribute => attribute.Name.LocalName is "href" or "src"), attribute =>
            Assert.StartsWith("#", attribute.Value, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Descendants().Attributes(), attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
        Assert.Single(page.Descendants("h1"));
        Assert.Equal(Sample.February.Figures.Length, page.Descendants("section").Count());
        Assert.All(page.Descendants("a"), link => Assert.Contains(page.Descendants("section"), section => "#" + section.Attribute("id")!.Value == link.Attribute("href")!.Value));
        Assert.All(page.Descendants("th"), head => Assert.NotNull(head.Attribute("scope")));
    }

    [Fact]
    public void Html_Charts_AreNamedAndSayTheirNumbers()
    {
        var page = Parse(ReportHtml.Render(Sample.February, Language.Vietnamese));
        var charts = page.Descendants(Svg + "svg").ToArray();
        Assert.Equal(6, charts.Length);
        Assert.All(charts, chart =>
        {
            Assert.Equal("img", chart.Attribute("role")!.Value);
            Assert.NotEmpty(chart.Element(Svg + "title")!.Value);
            Assert.All(chart.Descendants(Svg + "rect"), mark => Assert.NotNull(mark.Element(Svg + "title")));
        });
        var trend = Sample.February.Figure("F-02")!.Table("trend")!;
        var now = ((CountCell)trend["2025-02", "received"]!).Value;
        Assert.Contains(charts[1].Descendants(Svg + "text"), text => text.Value == CellText.Number(now, Language.Vietnamese));
    }

    [Fact]
    public void ForPublication_EveryForm_NamesNoCaseAndNoSmallNumberOfOpinions()
    {
        var report = Sample.February.ForPublication();
        foreach (var text in Renderings(report, Language.Vietnamese))
        {
            Assert.DoesNotMatch(CaseNumber(), text);
            Assert.DoesNotContain("Thiếu nhân sự", text, StringComparison.Ordinal);
        }

        var cells = report.Figure("F-10")!.Tables.SelectMany(table => table.Rows).SelectMany(row => row.Cells).ToArray();
        Assert.DoesNotContain(cells, cell => cell is CountCell { Value: > 0 and < 5 } or ShareCell { IsSmall: true });
        Assert.Equal(Sample.February.Balance.Total.Received.Value, report.Balance.Total.Received.Value);
    }

    [Fact]
    public void Texts_BothLanguages_HaveTheSameCodesAndArguments()
    {
        foreach (var code in ReportTexts.Book.Codes)
        {
            Assert.True(ReportTexts.Book.Has(code, Language.English), code);
            Assert.Equal(
                Arguments(ReportTexts.Say(code, Language.Vietnamese, "{0}", "{1}", "{2}")), Arguments(ReportTexts.Say(code, Language.English, "{0}", "{1}", "{2}")));
        }

        static string[] Arguments(string text) => [.. Argument().Matches(text).Select(match => match.Value).Distinct().Order(StringComparer.Ordinal)];
    }

    [Theory]
    [InlineData(0, "0 phút")]
    [InlineData(59, "0 phút")]
    [InlineData(61 * 60, "1 giờ 1 phút")]
    [InlineData(86_400, "1 ngày")]
    [InlineData(90_061, "1 ngày 1 giờ")]
    [InlineData(86_400 + 300, "1 ngày 5 phút")]
    public void Length_AnyDuration_SaysItsTwoLargestUnits(int seconds, string expected) =>
        Assert.Equal(expected, CellText.Length(Duration.FromSeconds(seconds), Language.Vietnamese));

    private static IEnumerable<string> Renderings(Report report, Language language) =>
    [
        ReportText.Render(report, language), ReportMarkdown.Render(report, language), ReportCsv.Render(report, language),
        Encoding.UTF8.GetString(ReportJson.Render(report)), ReportHtml.Render(report, language),
    ];

    private static XDocument Parse(string html)
    {
        using var text = new StringReader(html);
        using var reader = XmlReader.Create(text, new() { DtdProcessing = DtdProcessing.Ignore });
        return XDocument.Load(reader);
    }

    /// <summary>Keeps the page beside the test's assembly, for eyes.</summary>
    private static void Keep(string html, Language language)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "rendered"));
        File.WriteAllText(Path.Combine(folder.FullName, language + ".hostile.html"), html);
        File.WriteAllText(Path.Combine(folder.FullName, language + ".html"), ReportHtml.Render(Sample.February, language));
    }

    [GeneratedRegex("<text [^>]*text-anchor=\"end\"[^>]*>(?<label>[^<]*)</text>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(COL|UNIT|OUTCOME|STEP|AGE|TIMELINESS|HEADLINE|WAY|HTML|CHART|STATUS|HEAD|PERIOD|DIFFICULTY|REPORT|IMPORT)_\w|F-\d\d\.[a-z]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex BareCode();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bar();

    [GeneratedRegex(@"^\s*[=+@\t＝＋＠]|^\s*-(?!\d+(\.\d+)?$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Formula();

    [GeneratedRegex(@"C-\d{5}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex CaseNumber();

    [GeneratedRegex(@"\{\d\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Argument();
}
