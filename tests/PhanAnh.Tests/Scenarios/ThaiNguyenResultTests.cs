using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Tests;

/// <summary>Results, what leaders say to them, receptions, and what the two bodies tell each other (TNG-3 to TNG-7).</summary>
public sealed class ThaiNguyenResultTests : ThaiNguyenScenarios
{
    [Fact]
    [Trait("Scenario", "S-TG-05")]
    [Trait("Clause", "TNG-5-2")]
    [Trait("Clause", "TNG-5-3")]
    [Trait("Clause", "TNG-5-4")]
    [Trait("Clause", "TNG-5-5")]
    public void SubmitResult_ReachesTheOffice_IsRegisteredReportedAndSharedWithThePeer()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00");
        hotline.Refused("GUARD_ALL_LIVE_IN", "2020-05-11 08:00", Office, new ReportUpAct(), "ReportResult");
        hotline.Refused("GUARD_DOCUMENT_GIVEN", "2020-05-11 08:00", Office, new SubmitResultAct(Hotline.Text("Đã giải quyết.")), assignment: 1);

        hotline.Must("2020-05-11 08:00", Office, Result, assignment: 1);
        hotline.Must("2020-05-11 09:00", Office, new ReportUpAct(), "ReportResult");

        Assert.Equal("AwaitingResultDirection", hotline.State);
        Assert.Equal("112/SĐK", hotline.Case.Assignments.Single().Answer!.Document!.Number);
        Assert.Equal(1, hotline.NoticeCodes.Count(code => code == "ResultToStandingCommittee"));
        var peer = hotline.Notices.Last(notice => notice.Definition.Code.Value == "Peer");
        Assert.Equal(["InternalAffairsCommission", "PartyOffice"], peer.Definition.Recipients.Select(role => role.Value));
    }

    [Fact]
    [Trait("Scenario", "S-TG-05")]
    [Trait("Clause", "TNG-5-2")]
    public void SubmitResult_OfATaskOfTheCommission_IsSharedWithTheOffice()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00", null, "IAC");

        hotline.Must("2020-05-11 08:00", Commission, Result, assignment: 1);

        Assert.Contains(hotline.Log[^1].Notifies, code => code.Value == "Peer");
    }

    [Fact]
    [Trait("Scenario", "S-TG-06")]
    [Trait("Clause", "TNG-5-4")]
    [Trait("Clause", "TNG-3-2")]
    public void GiveFurtherDirection_ToAResult_StartsHandlingAgainUntilItsDate()
    {
        var hotline = Reported(Regulation, "2020-05-04 10:00", new LocalDate(2020, 5, 29));

        hotline.Must("2020-05-12 08:00", StandingCommittee,
            new GiveDirectionAct(new("StandingCommittee")) { DueOn = new LocalDate(2020, 6, 14), Note = Hotline.Text("Làm rõ thêm.") }, "GiveFurtherDirection");

        Assert.Equal("InProcessing", hotline.State);
        Assert.Equal("InProgress", hotline.StateOf("U1"));
        Assert.Equal(2, hotline.Case.Directions.Length);
        Assert.Equal("2020-06-16 00:00:00", hotline.Due("directed", "U1"));
        hotline.Must("2020-06-15 08:00", Office, Result, assignment: 1);
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("directed", "2020-07-01 00:00", "U1"));
        Assert.Equal(2, hotline.Case.Assignments.Single().Answers.Length);
    }

    [Theory]
    [Trait("Scenario", "S-TG-06")]
    [Trait("Clause", "TNG-5-4")]
    [InlineData("StandingCommittee")]
    [InlineData("PartyOffice")]
    public void NoteResult_ByTheStandingCommitteeOrTheOfficeAfterSilence_Closes(string role)
    {
        var hotline = Reported(Regulation, "2020-05-04 10:00");

        var closed = hotline.Must("2020-06-12 08:00", Actor.Of("somebody", role), new NoteResultAct());

        Assert.Equal(("Closed", "Noted"), (closed.State.Code.Value, closed.CloseReason?.Value));
        Assert.Equal("Released", hotline.StateOf("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-TG-06")]
    [Trait("Clause", "TNG-5-4")]
    public void NoteResult_ByTheOfficeUnderTheReadingThatWaits_IsRefused()
    {
        var hotline = Reported(Regulation.WithLine("G11", "[\"StandingCommittee\", \"PartyOffice\"]", "[\"StandingCommittee\"]"), "2020-05-04 10:00");

        hotline.Refused("ACTOR_ROLE", "2020-06-12 08:00", Office, new NoteResultAct());
        Assert.Equal("AwaitingResultDirection", hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TG-07")]
    [Trait("Clause", "TNG-2-2")]
    [Trait("Clause", "TNG-4-1")]
    [Trait("Clause", "TNG-4-4")]
    public void RecordConclusion_OfAReception_MakesDirectionsThatTheReportFollows()
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");
        Hotline.Must("2020-05-04 10:00", Office, new ProposeReceptionAct { Note = Hotline.Text("Vụ việc kéo dài.") });
        RecordConclusionAct conclusions = new(new LocalDate(2020, 5, 12), new("Secretary"),
        [
            new(new UnitCode("U1"), new LocalDate(2020, 5, 29), Hotline.Text("Rà soát hồ sơ đất.")),
            new(null, null, Hotline.Text("Báo cáo lại.")),
        ]);

        Hotline.Refused("GUARD_ISSUER_IS", "2020-05-12 16:00", Office, conclusions with { Issuer = new("UnitHead") });
        Hotline.Refused("ACTOR_ROLE", "2020-05-12 16:00", Commission, conclusions);
        Hotline.Must("2020-05-12 16:00", Office, conclusions);

        Assert.Equal(1, Hotline.Case.ReceptionsProposed);
        Assert.Equal(new LocalDate(2020, 5, 12), Assert.Single(Hotline.Case.ReceptionsHeld));
        Assert.Equal(2, Hotline.Case.Directions.Length);
        var report = ReportOf("2020-06-15 00:00", Hotline);
        Assert.Equal(2, Assert.IsType<CountCell>(report.Figure("F-18")!.Table("by-issuer")!["Secretary", "open"]).Value);
        Assert.Equal(1, Assert.IsType<CountCell>(report.Figure("F-18")!.Table("by-issuer")!["Secretary", "overdue"]).Value);
    }

    [Fact]
    [Trait("Scenario", "S-TG-06")]
    [Trait("Clause", "TNG-3-2")]
    public void Build_OfADirection_CountsItForItsIssuer()
    {
        var report = ReportOf("2020-06-15 00:00", Directed(Regulation, "2020-05-04 10:00", new LocalDate(2020, 5, 29)));

        Assert.Equal(1, Assert.IsType<CountCell>(report.Figure("F-18")!.Table("by-issuer")!["StandingCommittee", "overdue"]).Value);
    }

    [Fact]
    [Trait("Scenario", "S-TG-08")]
    [Trait("Clause", "TNG-6-1")]
    public void Exchange_BetweenTheBodies_KeepsItsForm()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00");

        hotline.Must("2020-05-05 08:00", Commission, new ExchangeAct(ExchangeForm.Written) { Note = Hotline.Text("Cung cấp tài liệu.") });
        hotline.Must("2020-05-05 09:00", Office, new ExchangeAct(ExchangeForm.Direct) { Note = Hotline.Text("Trao đổi qua điện thoại.") });

        Assert.Equal([ExchangeForm.Written, ExchangeForm.Direct], hotline.Log.Select(e => e.Fact).OfType<Exchanged>().Select(fact => fact.Form));
        hotline.Refused("ACTOR_ROLE", "2020-05-05 10:00", Actor.Of("head-U1", "UnitHead", "U1"), new ExchangeAct(ExchangeForm.Direct));
    }

    [Fact]
    [Trait("Scenario", "S-TG-08")]
    [Trait("Clause", "TNG-3-3")]
    [Trait("Clause", "TNG-6-2")]
    public void Public_EvenOfAClosedPetition_IsNothing()
    {
        var hotline = Reported(Regulation, "2020-05-04 10:00");
        hotline.Must("2020-06-12 08:00", StandingCommittee, new NoteResultAct());

        Assert.Null(hotline.Public);
        Assert.Null(hotline.Timeline);
        Assert.False(Regulation.Preset.Publication.ByDefault);
        hotline.Refused("TRIGGER_UNKNOWN", "2020-06-12 09:00", Office, new PublishAct(), assignment: 1);
    }

    [Fact]
    [Trait("Scenario", "S-TG-08")]
    [Trait("Clause", "TNG-6-2")]
    public void Permitted_ToAUnitWithoutAnAssignment_IsNothing()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00");

        Assert.Empty(hotline.Permitted(Actor.Of("head-U2", "UnitHead", "U2"), "2020-05-05 08:00"));
        Assert.Contains("Exchange", hotline.Permitted(Commission, "2020-05-05 08:00"));
        Assert.Contains("Exchange", hotline.Permitted(Office, "2020-05-05 08:00"));
    }

    [Fact]
    [Trait("Scenario", "S-TG-09")]
    [Trait("Clause", "TNG-3-1")]
    public void Remind_ASubordinateCommittee_IsLoggedAndItStaysOnTheWatchList()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00", null, "U1", "U2");

        hotline.Must("2020-05-08 08:00", Commission, new RemindAct());
        hotline.Must("2020-05-09 08:00", Office, Result, assignment: 1);

        Assert.Contains("Reminded", hotline.NoticeCodes);
        var waiting = ReportOf("2020-05-10 10:00", hotline).Figure("F-07")!.Table("by-unit")!;
        Assert.NotNull(waiting["U2", "waiting"]);
        Assert.Null(waiting["U1", "waiting"]);
    }

    [Theory]
    [Trait("Scenario", "S-TG-10")]
    [Trait("Clause", "TNG-7-1")]
    [Trait("Clause", "TNG-7-2")]
    [InlineData("2020-W01", 2019, 12, 30, 2020, 1, 5)]
    [InlineData("2020-Q2", 2020, 4, 1, 2020, 6, 30)]
    [InlineData("2020-H1", 2020, 1, 1, 2020, 6, 30)]
    [InlineData("2020-9M", 2020, 1, 1, 2020, 9, 30)]
    [InlineData("2020", 2020, 1, 1, 2020, 12, 31)]
    [InlineData("2020-05-01..2020-05-20", 2020, 5, 1, 2020, 5, 20)]
    public void Periods_OfTheRegulation_AreCalendarOnes(string text, int year, int month, int day, int lastYear, int lastMonth, int lastDay)
    {
        Assert.True(PeriodScheme.Of(Regulation.Preset.Reports).TryParse(text, out var period, out _));

        Assert.Equal((new LocalDate(year, month, day), new LocalDate(lastYear, lastMonth, lastDay)), (period.FirstDay, period.LastDay));
    }

    [Fact]
    [Trait("Scenario", "S-TG-10")]
    [Trait("Clause", "TNG-7-1")]
    public void Periods_OfAMonth_AreRefused()
    {
        Assert.False(PeriodScheme.Of(Regulation.Preset.Reports).TryParse("2020-05", out _, out var refusal));

        Assert.Equal("REPORT_PERIOD_KIND", refusal.Code);
    }

    private static PhanAnh.Reporting.Report ReportOf(string cut, Hotline hotline)
    {
        var preset = Regulation.Preset;
        var regulation = new Regulation(preset, hotline.Desk.Regulations.CalendarsOf(preset));
        Assert.True(PeriodScheme.Of(preset.Reports).TryParse("2020-Q2", out var quarter, out _));
        return PhanAnh.Reporting.Report.Build(new(preset, quarter), new FactFolder(regulation).Fold(hotline.Log, Hotline.At(cut)));
    }

    [Fact]
    [Trait("Clause", "TNG-4-3")]
    [Trait("Clause", "TNG-2-1")]
    public void Directed_WithoutADate_IsMeasuredOnlyAndLateForNobody()
    {
        var assigned = Under(Regulation);
        Register(assigned, "2020-05-04 08:00");
        Classify(assigned, "2020-05-04 09:00");
        assigned.Must("2020-05-04 10:00", Commission, By("StandingCommittee", null, "U1"), "AssignTask");
        var directed = Reported(Regulation, "2020-05-04 08:00");
        directed.Must("2020-05-05 08:00", StandingCommittee, new GiveDirectionAct(new("StandingCommittee")) { Note = Hotline.Text("Làm rõ thêm.") }, "GiveFurtherDirection");

        Assert.Equal(["handling"], assigned.Case.Clocks.Select(run => run.Clock.Value));
        Assert.Equal(["handling", "handling"], directed.Case.Clocks.Select(run => run.Clock.Value));
        Assert.Equal(ClockVerdict.MeasuredOnly, directed.Verdict("handling", "2021-05-05 08:00"));
    }
}
