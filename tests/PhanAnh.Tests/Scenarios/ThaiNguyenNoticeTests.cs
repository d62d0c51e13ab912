using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Who is told what at every step of a petition, and what may not go without words (TNG-3 to TNG-6).</summary>
public sealed class ThaiNguyenNoticeTests : ThaiNguyenScenarios
{
    [Fact]
    [Trait("Scenario", "S-TG-05")]
    [Trait("Scenario", "S-TG-08")]
    [Trait("Clause", "TNG-5-2")]
    [Trait("Clause", "TNG-5-5")]
    [Trait("Clause", "TNG-6-1")]
    public void Notices_OfAWholeLife_GoToThePeerTheAgencyAndTheStandingCommittee()
    {
        var hotline = Directed(Regulation, "2020-05-04 10:00");
        Assert.Equal(["Report", "Dispatched"], Told(hotline));

        hotline.Must("2020-05-05 08:00", Commission, new ExchangeAct(ExchangeForm.Written) { Note = Hotline.Text("Tài liệu.") });
        Assert.Equal(["Peer"], ToldLast(hotline));
        hotline.Must("2020-05-06 08:00", Office, Result, assignment: 1);
        hotline.Must("2020-05-07 08:00", Office, new ReportUpAct(), "ReportResult");
        Assert.Equal(["ResultToStandingCommittee"], ToldLast(hotline));
        hotline.Must("2020-05-08 08:00", Office, Further("StandingCommittee"), "GiveFurtherDirection");
        Assert.Equal(["Peer", "Dispatched"], ToldLast(hotline));
        hotline.Must("2020-05-09 08:00", Office, new RecordConclusionAct(new LocalDate(2020, 5, 8), new("Secretary"), []));
        Assert.Equal(["Reminded"], ToldLast(hotline));
        hotline.Must("2020-05-11 08:00", Office, Result, assignment: 1);
        hotline.Must("2020-05-12 08:00", Office, new ReportUpAct(), "ReportResult");
        hotline.Must("2020-05-13 08:00", Office, new NoteResultAct());
        Assert.Equal(["Peer"], ToldLast(hotline));
    }

    [Fact]
    [Trait("Scenario", "S-TG-04")]
    [Trait("Clause", "TNG-2-1")]
    public void AssignTask_OfALeader_ReachesTheAssignee()
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");
        Hotline.Must("2020-05-05 08:00", Commission, By("Secretary", null, "IAC"), "AssignTask");

        Assert.Equal(["Dispatched"], ToldLast(Hotline));
    }

    [Fact]
    [Trait("Scenario", "S-TG-06")]
    [Trait("Clause", "TNG-5-4")]
    public void GiveFurtherDirection_OfSomebodyElseOrWithoutText_IsRefused()
    {
        var hotline = Reported(Regulation, "2020-05-04 10:00");

        hotline.Refused("GUARD_ISSUER_IS", "2020-05-08 08:00", Office, Further("Secretary"), "GiveFurtherDirection");
        hotline.Refused("GUARD_NOTE_GIVEN", "2020-05-08 08:00", Office, Further("StandingCommittee") with { Note = null }, "GiveFurtherDirection");
    }

    [Fact]
    [Trait("Scenario", "S-TG-07")]
    [Trait("Clause", "TNG-4-1")]
    public void ProposeReception_WithoutAReason_IsRefused()
    {
        Register(Hotline, "2020-05-04 08:00");
        Classify(Hotline, "2020-05-04 09:00");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2020-05-04 10:00", Office, new ProposeReceptionAct());
    }

    [Fact]
    [Trait("Scenario", "S-X-03")]
    [Trait("Clause", "TNG-3-2")]
    public void Reassign_OfAnEndedAgency_NeedsAReasonAndReachesTheNewOne()
    {
        var hotline = Directed(Regulation, "2025-06-27 10:00");
        hotline.KnowUnit(Hotline.Named("U1") with { To = new LocalDate(2025, 6, 30), Successor = new UnitCode("U3") });

        hotline.Refused("GUARD_NOTE_GIVEN", "2025-07-02 08:00", Office, new ReassignAct(new("U3")), assignment: 1);
        hotline.Must("2025-07-02 08:00", Office, new ReassignAct(new("U3")) { Note = Hotline.Text("Kế thừa.") }, assignment: 1);

        Assert.Equal(["Dispatched"], ToldLast(hotline));
    }

    private static GiveDirectionAct Further(string issuer) => new(new(issuer)) { Note = Hotline.Text("Làm rõ thêm.") };

    private static IEnumerable<string> Told(Hotline hotline) => hotline.Log.SelectMany(e => e.Notifies).Select(notice => notice.Value);

    private static IEnumerable<string> ToldLast(Hotline hotline) => hotline.Log[^1].Notifies.Select(notice => notice.Value);
}
