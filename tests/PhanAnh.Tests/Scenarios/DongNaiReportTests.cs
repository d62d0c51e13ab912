using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>Figures of the calendar months and quarters of the call centre (Articles 11 and 15 to 18).</summary>
public sealed class DongNaiReportTests : DongNaiScenarios
{
    [Theory]
    [Trait("Scenario", "S-DN-24")]
    [Trait("Clause", "DN-A11.1-1")]
    [InlineData("2017-10", "2017-10-01 00:00:00", "2017-11-01 00:00:00")]
    [InlineData("2017-Q4", "2017-10-01 00:00:00", "2018-01-01 00:00:00")]
    [InlineData("2017", "2017-01-01 00:00:00", "2018-01-01 00:00:00")]
    public void Period_OfTheRegulation_IsThatOfTheCalendar(string text, string start, string end)
    {
        var period = PeriodOf(text);

        Assert.Equal(start, Hotline.Local(period.Start));
        Assert.Equal(end, Hotline.Local(period.End));
    }

    [Fact]
    [Trait("Scenario", "S-DN-24")]
    [Trait("Clause", "DN-A11.1-1")]
    [Trait("Clause", "DN-A11.2-2")]
    [Trait("Clause", "DN-A15.3a")]
    [Trait("Clause", "DN-A15.4a")]
    public void List_ForEvaluation_NamesNoPerson()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");

        var csv = Rendering(Report("2017-10"));

        Assert.Contains("C-1", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Trần Văn Hòa", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("0912345678", csv, StringComparison.Ordinal);
        Assert.Equal(1, Count(Report("2017-10"), "F-01", "by-unit", "U1", "dispatched"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-25")]
    [Trait("Clause", "DN-A16")]
    public void Satisfaction_OfAQuarter_StandsByUnit()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");
        Hotline.Must("2017-10-03 08:00", Hotline.Submitter, new RateAct(new("Dissatisfied")));

        var report = Report("2017-Q4");

        Assert.Equal(1, Count(report, "F-10", "by-level", "Dissatisfied", "answers"));
        Assert.Equal(1, Count(report, "F-10", "by-unit", "U1", "rated"));
    }

    [Theory]
    [Trait("Scenario", "S-DN-25")]
    [Trait("Clause", "DN-A16")]
    [InlineData("2017-10-03 08:00", "Satisfied", 1)]
    [InlineData(null, null, 0)]
    public void Satisfaction_WithADirectAnswer_CountsItForTheCallCentre(string? at, string? rating, int rated)
    {
        Directly("2017-10-02 10:00");
        if (at is not null)
        {
            Hotline.Must(at, Hotline.Submitter, new RateAct(new(rating!)));
        }

        var report = Report("2017-10");

        Assert.Equal(1, Count(report, "F-10", "by-level", "total", "answers"));
        Assert.Equal(1, Count(report, "F-10", "by-level", rating ?? "", "answers"));
        Assert.Equal(1, Count(report, "F-10", "by-unit", "", "answers"));
        Assert.Equal(rated, Count(report, "F-10", "by-unit", "", "rated"));
        Assert.Equal(rated, Count(report, "F-10", "by-field", Rule, "rated"));
    }

    [Fact]
    [Trait("Clause", "DN-A16")]
    [Trait("Clause", "DN-A12")]
    public void Satisfaction_WithADirectAnswerPublishedLater_CountsItOnceWhenItWasGiven()
    {
        Directly("2017-10-30 10:00");
        Hotline.Must("2017-11-02 10:00", Operator, new PublishAct());

        Assert.Equal(1, Count(Report("2017-10"), "F-10", "by-level", "total", "answers"));
        Assert.Equal(0, Count(Report("2017-11"), "F-10", "by-level", "total", "answers"));
    }

    [Fact]
    [Trait("Clause", "DN-A12")]
    public void Posting_OfADirectAnswer_ShowsItOnTheDayOfItsPublication()
    {
        Directly("2017-10-02 10:00");
        Hotline.Must("2017-10-03 10:00", Operator, new PublishAct());

        Assert.Empty(Posted("2017-10-02").Rows);
        var table = Posted("2017-10-03");
        Assert.Equal("C-1", Assert.Single(table.Rows).Code);
        Assert.Equal("Đã giải đáp lệ phí.", table["C-1", "result"]!.In(Language.Vietnamese));

        Hotline.Must("2017-10-04 10:00", Operator, new MarkStateSecretAct { Note = Hotline.Text("Có nội dung mật.") });
        Assert.Empty(Posted("2017-10-03").Rows);
    }

    [Fact]
    [Trait("Scenario", "S-DN-08")]
    [Trait("Scenario", "S-DN-24")]
    [Trait("Clause", "DN-A18")]
    [Trait("Clause", "DN-A15.3a")]
    [Trait("Clause", "DN-A17.2")]
    public void Breaches_OfOfficerAndHead_AreCountedApart()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Hotline.Advance("2017-10-20 00:00");

        var report = Report("2017-10");

        Assert.Equal(1, Count(report, "F-23", "by-role", "FocalOfficer", "breaches"));
        Assert.Equal(1, Count(report, "F-23", "by-role", "UnitHead", "breaches"));
        Assert.Equal(1, Count(report, "F-11", "by-unit", "U1", "escalated"));
        Assert.Equal(1, Count(report, "F-11", "by-unit", "U1", "reported-up"));
        Assert.Equal(1, Count(report, "F-11", "pending", "U1", "overdue-pending"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointments_KeptAndBroken_AreCountedByOrdinal()
    {
        Passed(Hotline, "2017-10-03 08:00");
        Appoint(Hotline, "2017-10-03 09:00", "2017-10-04");
        Appoint(Hotline, "2017-10-04 09:00", "2017-10-05");
        Hotline.Advance("2017-10-06 08:00");

        var report = Report("2017-10");

        Assert.Equal(0, Count(report, "F-12", "by-ordinal", "1", "broken"));
        Assert.Equal(1, Count(report, "F-12", "by-ordinal", "2", "broken"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-26")]
    [Trait("Clause", "DN-A17.1-1")]
    [Trait("Clause", "DN-A17.1-2")]
    public void Commendations_OfItemsThatChangedRules_StandWithTheProposingHead()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Answer(Hotline, "2017-10-02 14:00");
        Hotline.Must("2017-10-03 08:00", Hotline.Submitter, new RateAct(new("Satisfied")));
        var commend = new CommendAct { LedToRuleChange = true, Note = Hotline.Text("Quy định về lệ phí đã được bãi bỏ.") };
        Hotline.Refused("ACTOR_ROLE", "2017-11-20 08:00", Focal(), commend);
        Hotline.Refused("GUARD_NOTE_GIVEN", "2017-11-20 08:00", Head(), commend with { Note = null });

        Hotline.Must("2017-11-20 08:00", Head(), commend);

        Assert.True(Hotline.Case.Commendations.Single().LedToRuleChange);
        var report = Report("2017-11");
        Assert.Equal(1, Count(report, "F-21", "by-unit", "U1", "rule-changes"));
        Assert.Equal(1, Count(report, "F-21", "by-proposer", "UnitHead", "commendations"));
        Assert.Equal(0, Count(Report("2017-10"), "F-21", "by-unit", "total", "commendations"));
        Assert.Equal(0, Count(Report("2017-10"), "F-21", "by-unit", "total", "rule-changes"));
    }

    private static ReportPeriod PeriodOf(string text)
    {
        Assert.True(PeriodScheme.Of(Regulation.Preset.Reports).TryParse(text, out var period, out var refusal), refusal?.ToString());
        return period;
    }

    private void Directly(string local)
    {
        Classified(Hotline, local);
        Hotline.Must(local, Operator, new AnswerDirectlyAct(Hotline.Text("Đã giải đáp lệ phí.")));
    }

    private FigureTable Posted(string day)
    {
        var preset = Hotline.Preset;
        var form = BinhPhuocScenarios.First.Preset.Reports.Forms.Single(known => known.Figures.Contains("F-27"));
        Assert.True(PeriodScheme.Of(preset.Reports with { Kinds = form.Kinds }).TryParse(day, out var period, out var refusal), refusal?.ToString());
        var request = new ReportRequest(preset, period) { Form = form, Listing = CaseListing.Fold(Hotline.Log, period.End) };
        var texts = request.TextsWanted().ToDictionary(wanted => wanted.Reference, wanted => Hotline.Wait(Hotline.Desk.ReadTextAsync(wanted.Case, wanted.Reference))!);
        var facts = new FactFolder(new Regulation(preset, Hotline.Desk.Regulations.CalendarsOf(preset))).Fold(Hotline.Log, period.End);
        return PhanAnh.Reporting.Report.Build(request with { Texts = texts }, facts).Figure("F-27")!.Table("results")!;
    }

    private Report Report(string text)
    {
        var preset = Hotline.Preset;
        var period = PeriodOf(text);
        return PhanAnh.Reporting.Report.Build(
            new(preset, period), new FactFolder(new Regulation(preset, Hotline.Desk.Regulations.CalendarsOf(preset))).Fold(Hotline.Log, period.End));
    }

    private static int Count(Report report, string figure, string table, string row, string column) =>
        Assert.IsType<CountCell>(report.Figure(figure)!.Table(table)![row, column]).Value;

    private static string Rendering(Report report) => ReportCsv.Render(report.Figure("F-22")!.Tables.Single(), Language.Vietnamese);
}
