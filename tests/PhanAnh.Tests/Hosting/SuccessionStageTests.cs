using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>A unit that stands for one that has ended takes over duties, not a new item: it goes on where that one stood, by the same limits.</summary>
public sealed class SuccessionStageTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TN58-A9.2")]
    public void HandOn_WhileTheResultWaitsForTheLeader_LeavesItToTheLeaderOfTheSuccessor()
    {
        _hotline.Accepted("2025-06-27");
        _hotline.Submit("2025-06-30 10:00");
        HandOn("2025-07-01 08:00");

        Assert.Equal(("AwaitingApproval", "2025-07-02 00:00:00"), (_hotline.StateOf("U3"), _hotline.Due("approval", "U3")));
        _hotline.Approve("2025-07-01 09:00", "U3");
        _hotline.Publish("2025-07-01 10:00", "U3");

        Assert.Equal((ClockVerdict.Met, ClockVerdict.Met), (Verdict("approval"), Verdict("publication")));
        Assert.Equal("U3", Assert.Single(_hotline.Public!.Results).Unit?.Value);
        Assert.Equal(["approval", "publication"], OfTheSuccessor());
        AssertReplays();
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TN58-A10.2")]
    public void HandOn_OfAnApprovedResult_LeavesItToBePublishedInItsTime()
    {
        _hotline.Accepted("2025-06-27");
        _hotline.Submit("2025-06-30 13:00");
        _hotline.Approve("2025-06-30 14:00");
        HandOn("2025-07-01 08:00");

        Assert.Equal(("ResultReady", "2025-07-01 14:00:00"), (_hotline.StateOf("U3"), _hotline.Due("publication", "U3")));
        _hotline.Publish("2025-07-01 12:00", "U3");

        Assert.Equal(ClockVerdict.Met, Verdict("publication"));
        Assert.Equal("Answered", _hotline.State);
        AssertReplays();
    }

    /// <summary>What was published stays the ended unit's; what is to be done again is the successor's, by the two days that were given.</summary>
    [Theory]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TN58-A10.4b-1")]
    [InlineData("Content", false)]
    [InlineData("Dissatisfied", true)]
    public void HandOn_OfARework_IsDoneByTheSuccessorInTheTimeThatWasGiven(string cause, bool published)
    {
        _hotline.Approved("2025-06-26");
        if (published)
        {
            _hotline.Publish("2025-06-26 09:00");
            _hotline.Rate("2025-06-29 10:00", "Dissatisfied");
        }

        _hotline.Rework("2025-06-30 11:00", cause);
        var clock = Assert.Single(_hotline.Case.Clocks, run => run is { IsRunning: true, Assignment: { } }).Clock.Value;
        var due = _hotline.Due(clock, "U1");
        HandOn("2025-07-01 12:00");

        Assert.Equal(("Rework", due), (_hotline.StateOf("U3"), _hotline.Due(clock, "U3")));
        Assert.Equal(published ? 1 : 0, _hotline.Case.Assignments[0].Answers.Length);
        _hotline.Submit("2025-07-02 10:00", "U3");
        _hotline.Approve("2025-07-02 11:00", "U3");

        Assert.Equal(ClockVerdict.Met, Verdict(clock));
        Assert.DoesNotContain("processing", OfTheSuccessor());
        _hotline.Publish("2025-07-02 12:00", "U3");
        Assert.Equal("Answered", _hotline.State);
        AssertReplays();
    }

    /// <summary>Once for each unit (khoản 4 Điều 10), and the successor is that unit.</summary>
    [Fact]
    [Trait("Clause", "TN58-A10.4c-2")]
    public void HandOn_OfAReworkForDissatisfaction_LeavesNoSecondOne()
    {
        _hotline.Published("2025-06-26");
        _hotline.Rate("2025-06-29 10:00", "Dissatisfied");
        _hotline.Rework("2025-06-30 11:00", "Dissatisfied");
        HandOn("2025-07-01 12:00");
        _hotline.Submit("2025-07-02 10:00", "U3");
        _hotline.Approve("2025-07-02 11:00", "U3");
        _hotline.Publish("2025-07-02 12:00", "U3");
        _hotline.Rate("2025-07-03 10:00", "Dissatisfied", "U3");

        _hotline.Refused(
            "GUARD_REWORKS_BELOW", "2025-07-04 11:00", Hotline.Reception, new RequestReworkAct(new("Dissatisfied")) { Note = Hotline.Text("Làm lại.") }, assignment: 2);
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "DN-A10.4")]
    public void HandOn_AfterTwoAppointments_LeavesTheThirdAlone()
    {
        var hotline = DongNai();
        DongNaiScenarios.Passed(hotline, "2025-06-26 10:00");
        DongNaiScenarios.Appoint(hotline, "2025-06-26 15:00", "2025-06-30");
        DongNaiScenarios.Appoint(hotline, "2025-06-30 15:00", "2025-07-01");
        Move(hotline, "2025-07-01 09:00");

        Assert.Equal("Appointed", hotline.StateOf("U2"));
        hotline.Must("2025-07-01 10:00", DongNaiScenarios.Focal("U2"), DongNaiScenarios.AppointmentOn("2025-07-02"));
        hotline.Refused("GUARD_APPOINTMENTS_BELOW", "2025-07-01 11:00", DongNaiScenarios.Focal("U2"), DongNaiScenarios.AppointmentOn("2025-07-03"));
        Assert.DoesNotContain(hotline.Case.Clocks, run => run.Assignment == new AssignmentId(2) && run.Clock.Value == "focal");
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "DN-A9.1b-7")]
    public void HandOn_OfWhatIsOverdueWithTheHead_ReportsItOnceAndKeepsItPending()
    {
        var hotline = DongNai();
        DongNaiScenarios.Passed(hotline, "2025-06-16 10:00");
        hotline.Advance("2025-06-30 12:00");
        Assert.Equal("OverduePending", hotline.StateOf("U1"));
        var (risen, reported) = (Times<Escalated>(hotline), Times<ReportedUp>(hotline));
        Move(hotline, "2025-07-01 09:00");
        hotline.Advance("2025-07-20 09:00");

        Assert.Equal("OverduePending", hotline.StateOf("U2"));
        Assert.Equal((1, 1), (risen, reported));
        Assert.Equal((risen, reported), (Times<Escalated>(hotline), Times<ReportedUp>(hotline)));
        Assert.Equal([("U1", ClockVerdict.Lapsed), ("U2", ClockVerdict.Late)], Heads(hotline));
        Assert.Equal("U2", Assert.Single(Report(hotline).Figure("F-11")!.Table("pending")!.Rows, row => !row.IsTotal).Code);
    }

    private static Hotline DongNai()
    {
        var hotline = DongNaiScenarios.Under(PresetText.DongNai);
        hotline.KnowUnit(DongNaiScenarios.Unit("U1", "ProvincialDepartment") with { To = new LocalDate(2025, 6, 30), Successor = new("U2") });
        return hotline;
    }

    private static Report Report(Hotline hotline)
    {
        Assert.True(PeriodScheme.Of(hotline.Preset.Reports).TryParse("2025-07", out var period, out var refusal), refusal?.ToString());
        var request = new ReportRequest(hotline.Preset, period) { Units = Hotline.Wait(hotline.Ports.Units.CurrentAsync()) };
        var regulation = new Regulation(hotline.Preset, hotline.Desk.Regulations.CalendarsOf(hotline.Preset));
        return PhanAnh.Reporting.Report.Build(request, new FactFolder(regulation).Fold(hotline.Log, period.End));
    }

    private static void Move(Hotline hotline, string at) =>
        hotline.Must(at, DongNaiScenarios.Operator, new ReassignAct(new("U2")) { Note = Hotline.Text("Sáp nhập.") }, assignment: 1);

    private static IEnumerable<(string?, ClockVerdict)> Heads(Hotline hotline) =>
        hotline.Desk.ClocksOf(hotline.Case, Hotline.At("2025-07-20 09:00")).Where(clock => clock.Clock.Code.Value == "head").Select(clock => (clock.Unit?.Value, clock.Verdict));

    private static int Times<T>(Hotline hotline) => hotline.Log.Count(e => e.Fact is T);

    private void HandOn(string at)
    {
        _hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U3") });
        var results = Hotline.Wait(new SuccessionDesk(_hotline.Desk, _hotline.Ports).HandOnAsync(Hotline.At(at), Hotline.Reception, Hotline.Text("Sáp nhập.")));
        Assert.True(Assert.Single(results).IsHandedOn);
    }

    private ClockVerdict Verdict(string clock) => _hotline.Verdict(clock, "2025-07-30 00:00", "U3");

    private IEnumerable<string> OfTheSuccessor() =>
        _hotline.Case.Clocks.Where(run => run.Assignment == new AssignmentId(2)).Select(run => run.Clock.Value).Order(StringComparer.Ordinal);

    private void AssertReplays() => Assert.Equal(
        Snapshot.Of(_hotline.Case),
        Snapshot.Of(Case.Replay(_hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var read, out var code) ? read! : throw new InvalidOperationException(code)))));
}
