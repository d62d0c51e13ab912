using System.Collections.Immutable;
using System.Text;
using PhanAnh.Core;
using PhanAnh.Reporting;
using PhanAnh.Reporting.Documents;

namespace PhanAnh.Tests;

/// <summary>What the web site posts every day (Article 5a, clause 3).</summary>
public sealed class BinhPhuocPostingTests : BinhPhuocScenarios
{
    [Theory]
    [Trait("Scenario", "S-BP-11")]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("2016-04-10 00:00", "2016-04-10")]
    [InlineData("2016-04-10 10:00", "2016-04-10")]
    [InlineData("2016-04-10 23:59", "2016-04-10")]
    [InlineData("2016-04-11 00:00", "2016-04-11")]
    public void Posting_OfAResult_IsThatOfItsLocalDaySundaysIncluded(string published, string day)
    {
        var hotline = Answered("2016-04-08 08:00", published);

        foreach (var other in new[] { "2016-04-09", "2016-04-10", "2016-04-11" })
        {
            Assert.Equal(other == day ? ["C-1"] : [], Rows(Posting(hotline, other), "results"));
            Assert.Empty(Rows(Posting(hotline, other), "receptions"));
        }
    }

    [Theory]
    [Trait("Scenario", "S-BP-11")]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("2016-04-09 23:59", "2016-04-09")]
    [InlineData("2016-04-10 00:00", "2016-04-10")]
    public void Posting_OfAReception_SaysWhereItWentAndNotWhoCame(string received, string day)
    {
        var hotline = Dispatched(First, received);

        var posting = Posting(hotline, day);

        Assert.Equal(["C-1"], Rows(posting, "receptions"));
        var table = posting.Figure("F-27")!.Table("receptions")!;
        Assert.Equal("U1", table["C-1", "units"]!.In(Language.Vietnamese));
        Assert.Equal(First.Preset.Terms.State(hotline.Case.State.Code)!.Name.Vietnamese, table["C-1", "state"]!.In(Language.Vietnamese));
        Assert.Equal(ReportStatus.Final, posting.Status);
        AssertNamesNobody(posting);
        AssertNamesNobody(posting.ForPublication());
        Assert.Equal(["C-1"], Rows(posting.ForPublication(), "receptions"));
    }

    [Fact]
    [Trait("Clause", "BP-A5a.3-2")]
    public void Posting_WithItsText_ShowsTheResultAsPublishedAndNoOtherText()
    {
        var hotline = Answered("2016-04-10 08:00", "2016-04-10 09:00");
        var request = Request(hotline, "2016-04-10");

        var wanted = Assert.Single(request.TextsWanted());
        Assert.Equal(hotline.Case.Assignments.Single().Answer!.Text, wanted.Reference);
        var posting = Build(hotline, request with { Texts = Everything(hotline) });

        Assert.Equal("Đã xử lý dứt điểm.", posting.Figure("F-27")!.Table("results")!["C-1", "result"]!.In(Language.Vietnamese));
        AssertNamesNobody(posting);
        Assert.All(Renderings(posting), text => Assert.Contains("Đã xử lý dứt điểm.", text, StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.3-2")]
    [Trait("Clause", "BP-A5a.2-3")]
    [InlineData(false)]
    [InlineData(true)]
    public void Posting_OfWhatMustStayConfidential_HoldsNothingOfIt(bool stateSecret)
    {
        var hotline = Answered("2016-04-10 08:00", "2016-04-10 09:00");
        Assert.Equal(["C-1"], Rows(Posting(hotline, "2016-04-10"), "results"));

        // Marked on the day after: the posting that is made then must not show it any more.
        hotline.Must("2016-04-11 07:00", Hotline.Coordinator, stateSecret ? new MarkStateSecretAct() : new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") });

        var posting = Build(hotline, Request(hotline, "2016-04-10") with { Texts = Everything(hotline) });
        Assert.Empty(Rows(posting, "receptions"));
        Assert.Empty(Rows(posting, "results"));
        Assert.Empty(Request(hotline, "2016-04-10").TextsWanted());
        Assert.All(Renderings(posting), text => Assert.DoesNotContain("Đã xử lý dứt điểm.", text, StringComparison.Ordinal));
    }

    [Theory]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("2016-04", ReportCodes.PeriodKind)]
    [InlineData("2016-W14", ReportCodes.PeriodKind)]
    [InlineData("hôm nay", ReportCodes.PeriodSyntax)]
    public void Posting_OfAnotherPeriod_IsRefused(string period, string code)
    {
        Assert.False(ReportRequest.TryFor(First.Preset, "daily-posting", period, out _, out var refusal));

        Assert.Equal(code, refusal.Code);
    }

    [Fact]
    public void Form_Unknown_NamesThoseThatExist()
    {
        Assert.False(ReportRequest.TryFor(Second.Preset, "posting", "2016-06-10", out _, out var refusal));

        Assert.Equal("Quy chế không có mẫu báo cáo \"posting\". Các mẫu có: daily-posting.", refusal.In(Language.Vietnamese));
    }

    private static Hotline Answered(string received, string published)
    {
        var hotline = Dispatched(First, received);
        Result(hotline, published);
        hotline.Publish(published);
        return hotline;
    }

    private static Report Posting(Hotline hotline, string day) => Build(hotline, Request(hotline, day));

    private static ReportRequest Request(Hotline hotline, string day)
    {
        Assert.True(ReportRequest.TryFor(hotline.Preset, "daily-posting", day, out var request, out var refusal), refusal?.ToString());
        return request with { Listing = CaseListing.Fold(hotline.Log, request.Period.End) };
    }

    private static Report Build(Hotline hotline, ReportRequest request) => PhanAnh.Reporting.Report.Build(
        request, new FactFolder(new Regulation(hotline.Preset, hotline.Desk.Regulations.CalendarsOf(hotline.Preset))).Fold(hotline.Log, request.Period.End));

    private static IEnumerable<string> Rows(Report report, string table) => report.Figure("F-27")!.Table(table)!.Rows.Select(row => row.Code);

    /// <summary>More than anybody may ask for.</summary>
    private static Dictionary<TextRef, SensitiveText> Everything(Hotline hotline) => new TextRef?[]
    {
        hotline.Case.Submission.Name, hotline.Case.Submission.Address, hotline.Case.Submission.Content, hotline.Case.Submitter,
        hotline.Case.Assignments.Single().Answer!.Text,
    }.OfType<TextRef>().Select(reference => (reference, Text: Hotline.Wait(hotline.Desk.ReadTextAsync(hotline.Case.Code, reference))))
        .Where(read => read.Text is not null).ToDictionary(read => read.reference, read => read.Text!);

    private static void AssertNamesNobody(Report report) => Assert.All(Renderings(report), text =>
    {
        Assert.All(new[] { Complete.Name!, Complete.Address!, Complete.Content!, Hotline.Text("citizen-1") },
            secret => Assert.DoesNotContain(secret.Reveal(), text, StringComparison.Ordinal));
    });

    private static ImmutableArray<string> Renderings(Report report) =>
    [
        ReportText.Render(report, Language.Vietnamese), ReportMarkdown.Render(report, Language.Vietnamese), ReportCsv.Render(report, Language.Vietnamese),
        Encoding.UTF8.GetString(ReportJson.Render(report)), ReportHtml.Render(report, Language.Vietnamese), Unzipped.Text(ReportSpreadsheet.Render(report, Language.Vietnamese)),
    ];
}
