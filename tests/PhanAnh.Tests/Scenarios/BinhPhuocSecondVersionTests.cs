using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>What the conclusions of 31 May 2016 added, and that the first text lacks it.</summary>
public sealed class BinhPhuocSecondVersionTests : BinhPhuocScenarios
{
    [Fact]
    [Trait("Scenario", "S-BP-17")]
    [Trait("Clause", "BPKL-1-6")]
    public void Close_OneOfTwoMattersResolved_IsRefusedUntilTheOtherIsToo()
    {
        var hotline = Dispatched(Second, "2016-06-06 08:00", items: 2);
        for (var day = 7; day <= 9; day++)
        {
            Result(hotline, $"2016-06-0{day} 08:00", "U1", 1);
            hotline.Rework($"2016-06-0{day} 09:00", "Content");
        }

        Assert.Equal(3, hotline.Case.Assignments.Single().Reworks.Length);
        Result(hotline, "2016-06-10 08:00", "U1", 1);
        hotline.Publish("2016-06-10 09:00");
        hotline.Refused("GUARD_ALL_ITEMS_RESOLVED", "2016-06-10 10:00", Hotline.Reception, new CloseAct());

        hotline.Rework("2016-06-10 11:00", "Content");
        Assert.Equal("InProcessing", hotline.State);
        Assert.Null(hotline.Public);
        Result(hotline, "2016-06-13 08:00", "U1", 2);
        hotline.Publish("2016-06-13 09:00");
        hotline.Refused("GUARD_NOT_ALL_ITEMS_RESOLVED", "2016-06-13 09:30", Hotline.Reception,
            new RequestReworkAct(new("Content")) { Note = Hotline.Text("Xử lý lại.") }, assignment: 1);
        Assert.Equal("Closed", hotline.Must("2016-06-13 10:00", Hotline.Reception, new CloseAct()).State.Code.Value);
    }

    [Fact]
    [Trait("Scenario", "S-BP-17")]
    [Trait("Clause", "BPKL-1-6")]
    public void RequestRework_UnderTheFirstText_IsNoTrigger()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        Result(hotline, "2016-04-12 08:00");

        hotline.Refused("TRIGGER_UNKNOWN", "2016-04-12 09:00", Hotline.Reception,
            new RequestReworkAct(new("Content")) { Note = Hotline.Text("Xử lý lại.") }, assignment: 1);
    }

    [Fact]
    [Trait("Scenario", "S-BP-15")]
    [Trait("Clause", "BPKL-2.1-3")]
    public void LinkRecurrence_TheSameMatterAgain_IsChargedToTheUnitThatHandledIt()
    {
        var first = Again("C-2", "2016-06-02 08:00", "C-1");
        Assert.Equal(("C-1", "U1"), (first.Case.RecurrenceOf?.Value, first.Case.RecurrenceHandledBy?.Value));
        Assert.Equal(1, Recurrences(first).Value);

        var second = Again("C-3", "2016-06-20 08:00", "C-2");
        Assert.Equal(2, Recurrences(first, second).Value);
        first.Refused("OWN_RECURRENCE", "2016-06-21 08:00", Hotline.Reception, new LinkRecurrenceAct(new("C-2")));
        Assert.False(First.Preset.Procedures[0].CaseLifecycle.Knows(new("LinkRecurrence")));
    }

    [Fact]
    [Trait("Scenario", "S-BP-18")]
    [Trait("Clause", "BPKL-1-7")]
    public void Build_DispatchedWithoutResponse_IsListedWithItsAge()
    {
        var hotline = Dispatched(Second, "2016-06-01 08:00");

        var row = Assert.Single(ReportOf("2016-06-05 08:00", hotline).Figure("F-07")!.Table("cases")!.Rows);

        Assert.Equal(new DurationCell(Duration.FromDays(4)), row.Cells[^1]);
    }

    [Fact]
    [Trait("Scenario", "S-BP-05")]
    [Trait("Clause", "BP-A5a.2-4")]
    public void Build_OfGuidedCases_CountsThemApart()
    {
        var hotline = Under(Second);
        Register(hotline, "2016-06-06 08:00");
        hotline.Must("2016-06-06 08:10", Hotline.Reception, new GuideAct(Hotline.Text("Gửi đơn đến Tòa án.")));

        var outcomes = ReportOf("2016-07-01 00:00", hotline).Figure("F-03")!.Table("by-outcome")!;

        Assert.Equal(1, Assert.IsType<CountCell>(outcomes["Guided", "cases"]).Value);
        Assert.Null(outcomes["Rejected", "cases"]);
    }

    [Fact]
    [Trait("Scenario", "S-BP-16")]
    [Trait("Clause", "BPKL-1-5")]
    public void Build_OfAnIncidentHappeningNow_TellsTheTimeToTheFirstAction()
    {
        var hotline = Under(Second);
        Register(hotline, "2016-06-01 21:00");
        hotline.Must("2016-06-01 21:02", Duty, new SetUrgencyAct(null) { OngoingIncident = true });
        hotline.Must("2016-06-01 21:05", Duty, To("U1"), "FastTrackDispatch");

        var urgent = ReportOf("2016-07-01 00:00", hotline).Figure("F-13")!.Table("by-class")!;

        Assert.Equal(new DurationCell(Duration.FromMinutes(3)), urgent["ongoing", "first-action-median"]);
    }

    [Fact]
    [Trait("Scenario", "S-BP-19")]
    [Trait("Clause", "BPKL-2.2-1")]
    [Trait("Clause", "BPKL-2.2-2")]
    public void Dispatch_ByThePeoplesCommitteeOffice_StandsBesideThePartyOffice()
    {
        var hotline = Reported(Second, "2016-06-06 08:00");
        hotline.Must("2016-06-06 09:00", PeoplesCommittee, new GiveDirectionAct(new("ProvincialGovernment")) { Note = Hotline.Text("Giao Sở Tài nguyên.") });
        hotline.Must("2016-06-06 09:10", PeoplesCommittee, To("U1"));
        hotline.Must("2016-06-06 09:20", Hotline.Coordinator, To("U2"));

        Assert.Equal("ProvincialGovernment", Assert.Single(hotline.Case.Directions).Issuer.Value);
        Assert.Equal(2, hotline.Case.Assignments.Length);
        hotline.Refused("ISSUER_NOT_ENTITLED", "2016-06-06 10:00", PeoplesCommittee, new GiveDirectionAct(new("UnitHead")) { Note = Hotline.Text("Giao.") });
        Result(hotline, "2016-06-07 08:00");
        hotline.Must("2016-06-07 09:00", Hotline.Coordinator, new ReportUpAct(), "ReportToStandingCommittee");
    }

    [Fact]
    [Trait("Scenario", "S-BP-19")]
    [Trait("Clause", "BPKL-2.2-2")]
    public void Dispatch_ByThePartyOfficeUnderTheExclusiveReading_IsRefused()
    {
        var text = Second;
        foreach (var row in new[] { "B10", "B10a" })
        {
            text = text.WithLine(row, "[\"CoordinatingUnit\", \"ReceptionOfficer\", \"CoCoordinator\"]", "[\"CoCoordinator\"]");
        }

        var hotline = Reported(text, "2016-06-06 08:00");

        hotline.Refused("ACTOR_ROLE", "2016-06-06 09:00", Hotline.Coordinator, To("U1"));
        hotline.Must("2016-06-06 09:00", PeoplesCommittee, To("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-19")]
    [Trait("Clause", "BPKL-2.2-1")]
    public void CoCoordinator_UnderTheFirstText_IsNoRole()
    {
        var hotline = Reported(First, "2016-04-11 08:00");

        hotline.Refused("ACTOR_ROLE_UNKNOWN", "2016-04-11 09:00", PeoplesCommittee, To("U1"));
        hotline.Refused("ISSUER_NOT_ENTITLED", "2016-04-11 09:00", Hotline.Reception,
            new GiveDirectionAct(new("ProvincialGovernment")) { Note = Hotline.Text("Giao.") });
    }

    [Theory]
    [Trait("Scenario", "S-BP-13")]
    [Trait("Clause", "BP-A5a.4-5")]
    [InlineData("2016-04-10 23:59", "2016-W14")]
    [InlineData("2016-04-11 00:00", "2016-W15")]
    public void Week_AroundSundayMidnight_IsTheIsoWeek(string at, string week) =>
        Assert.Equal(week, PeriodScheme.Of(First.Preset.Reports).PeriodOf(Hotline.At(at), PeriodKind.Week).ToString());

    [Fact]
    [Trait("Scenario", "S-BP-14")]
    [Trait("Clause", "BPKL-2.4")]
    [Trait("Clause", "BP-A5a.4-5")]
    public void Periods_OfTheSecondVersion_AreWeekMonthAndQuarter()
    {
        var second = PeriodScheme.Of(Second.Preset.Reports);
        Assert.True(second.TryParse("2016-06", out var month, out _));
        Assert.True(second.TryParse("2016-Q2", out var quarter, out _));
        Assert.Equal((new LocalDate(2016, 6, 1), new LocalDate(2016, 6, 30)), (month.FirstDay, month.LastDay));
        Assert.Equal((new LocalDate(2016, 4, 1), new LocalDate(2016, 6, 30)), (quarter.FirstDay, quarter.LastDay));
        Assert.True(second.Knows(PeriodKind.Week));

        var first = PeriodScheme.Of(First.Preset.Reports);
        Assert.Equal(PeriodKind.Week, Assert.Single(first.Kinds));
        Assert.False(first.TryParse("2016-06", out _, out var refusal));
        Assert.Equal("REPORT_PERIOD_KIND", refusal.Code);
    }

    private static Hotline Again(string code, string local, string earlier)
    {
        var hotline = new Hotline(Second.Preset) { Code = code };
        Register(hotline, local);
        hotline.Must(local, Hotline.Reception, new LinkRecurrenceAct(new(earlier)) { HandledBy = new UnitCode("U1") });
        return hotline;
    }

    private static CountCell Recurrences(params Hotline[] hotlines) =>
        (CountCell)ReportOf("2016-07-01 00:00", hotlines).Figure("F-14")!.Table("by-unit")!["U1", "recurrences"]!;

    private static PhanAnh.Reporting.Report ReportOf(string cut, params Hotline[] hotlines)
    {
        var preset = Second.Preset;
        var regulation = new Regulation(preset, hotlines[0].Desk.Regulations.CalendarsOf(preset));
        var facts = new FactFolder(regulation).Fold(hotlines.SelectMany(hotline => hotline.Log), Hotline.At(cut));
        Assert.True(PeriodScheme.Of(preset.Reports).TryParse("2016-06", out var june, out _));
        return PhanAnh.Reporting.Report.Build(new(preset, june), facts);
    }
}
