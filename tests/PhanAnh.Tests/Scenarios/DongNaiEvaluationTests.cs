using System.Collections.Immutable;
using System.Text;
using PhanAnh.Core;
using PhanAnh.Reporting;
using PhanAnh.Reporting.Documents;

namespace PhanAnh.Tests;

/// <summary>The evaluation list with and without identities (Article 11).</summary>
public sealed class DongNaiEvaluationTests : DongNaiScenarios
{
    private const string HandlingContent = "Đã trả lời ông Hòa qua điện thoại.";

    [Theory]
    [Trait("Scenario", "S-DN-24")]
    [Trait("Clause", "DN-A11.1-1")]
    [Trait("Clause", "DN-A11.2-2")]
    [InlineData("OversightOffice")]
    [InlineData("Evaluator")]
    public void Evaluation_ForThoseWhomTheLawNames_HoldsWhatTheClauseLists(string role)
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");

        var report = Identified(role);

        var table = report.Figure("F-22")!.Table("identified")!;
        Assert.Equal(
            ["C-1", "Trần Văn Hòa", "0912345678", "10:00 02/10/2017", Complete.Content!.Reveal(), "U1", "14:00 02/10/2017", "4 giờ", HandlingContent],
            new[] { "case", "name", "phone", "call-time", "content", "unit", "answered-at", "handling-time", "handling-content" }
                .Select(column => table["C-1", column]!.In(Language.Vietnamese)));
        Assert.Equal(role, report.IdentifiedFor!.Value.Value);
        Assert.Contains(report.Heading(Language.Vietnamese), line => line.StartsWith("CHỨA DỮ LIỆU CÁ NHÂN", StringComparison.Ordinal));
        Assert.All(Renderings(report), text => Assert.Contains("0912345678", text, StringComparison.Ordinal));
        Assert.All(Renderings(report), text => Assert.DoesNotContain("Phường Thống Nhất", text, StringComparison.Ordinal));
        Assert.Contains(",phone,'0912345678,", ReportCsv.Render(report, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [Trait("Scenario", "S-DN-24")]
    [Trait("Clause", "DN-A11.1-1")]
    [InlineData("FocalOfficer")]
    [InlineData("UnitHead")]
    [InlineData("Operator")]
    [InlineData("Chairman")]
    public void Evaluation_ForAnybodyElse_IsRefusedWithIdentities(string role)
    {
        Assert.False(Disclosure.TryGrant(Form, new(role), out _, out var refusal));

        Assert.Equal(ReportCodes.NotARecipient, refusal.Code);
        Assert.Contains(new ClauseId("DN-A11.1-1"), refusal.Clauses);
        Assert.Contains("OversightOffice, Evaluator", refusal.In(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "S-DN-24")]
    [Trait("Clause", "DN-A11.1-1")]
    public void Evaluation_WithoutLeave_NamesNobodyThoughEveryTextIsGiven()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");
        var request = Request("2017-10");

        var report = Build(request with { Texts = Everything() });

        Assert.Equal(["C-1"], report.Figure("F-22")!.Table("answers")!.Rows.Select(row => row.Code));
        Assert.Empty(request.TextsWanted());
        AssertAnonymous(report);
        AssertAnonymous(Identified("Evaluator").ForPublication());
    }

    [Fact]
    [Trait("Clause", "DN-A11.1-1")]
    [Trait("Clause", "DN-A10.3")]
    public void Evaluation_OfWhatBecameAStateSecret_ListsNothing()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");
        var texts = Everything();
        Hotline.Must("2017-11-05 08:00", ProvincialOffice, new MarkStateSecretAct());

        var report = Identified("Evaluator", texts);

        Assert.Empty(report.Figure("F-22")!.Table("identified")!.Rows);
        AssertAnonymous(report);
    }

    [Theory]
    [Trait("Clause", "DN-A11.1-1")]
    [InlineData("2017-10", true)]
    [InlineData("2017-Q4", true)]
    [InlineData("2017", true)]
    [InlineData("2017-W40", false)]
    [InlineData("2017-10-02", false)]
    public void Evaluation_Periods_AreMonthQuarterAndYear(string period, bool known) =>
        Assert.Equal(known, ReportRequest.TryFor(Regulation.Preset, "evaluation", period, out _, out _));

    private static ReportForm Form => Regulation.Preset.Reports.Form(new("evaluation"))!;

    private Report Identified(string role, IReadOnlyDictionary<TextRef, SensitiveText>? texts = null)
    {
        Assert.True(Disclosure.TryGrant(Form, new(role), out var leave, out var refusal), refusal?.ToString());
        var request = Request("2017-10") with { Disclosure = leave };
        return Build(request with
        {
            Texts = texts ?? request.TextsWanted().ToDictionary(wanted => wanted.Reference, wanted => Hotline.Wait(Hotline.Desk.ReadTextAsync(wanted.Case, wanted.Reference))!),
        });
    }

    private ReportRequest Request(string period)
    {
        Assert.True(ReportRequest.TryFor(Hotline.Preset, "evaluation", period, out var request, out var refusal), refusal?.ToString());
        return request with { Listing = CaseListing.Fold(Hotline.Log, request.Period.End) };
    }

    private Report Build(ReportRequest request) => PhanAnh.Reporting.Report.Build(
        request, new FactFolder(new Regulation(Hotline.Preset, Hotline.Desk.Regulations.CalendarsOf(Hotline.Preset))).Fold(Hotline.Log, request.Period.End));

    private Dictionary<TextRef, SensitiveText> Everything() => new TextRef?[]
    {
        Hotline.Case.Submission.Name, Hotline.Case.Submission.Phone, Hotline.Case.Submission.Address, Hotline.Case.Submission.Content,
        Hotline.Case.Assignments.Single().Answer!.Text,
    }.OfType<TextRef>().ToDictionary(reference => reference, reference => Hotline.Wait(Hotline.Desk.ReadTextAsync(Hotline.Case.Code, reference))!);

    private static void AssertAnonymous(Report report) => Assert.All(Renderings(report), text =>
        Assert.All(["Trần Văn Hòa", "0912345678", Complete.Content!.Reveal(), HandlingContent], words => Assert.DoesNotContain(words, text, StringComparison.Ordinal)));

    private static ImmutableArray<string> Renderings(Report report) =>
    [
        ReportText.Render(report, Language.Vietnamese, 400), ReportMarkdown.Render(report, Language.Vietnamese), ReportCsv.Render(report, Language.Vietnamese),
        Encoding.UTF8.GetString(ReportJson.Render(report)), ReportHtml.Render(report, Language.Vietnamese), Unzipped.Text(ReportSpreadsheet.Render(report, Language.Vietnamese)),
    ];
}
