using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>From the letter to the posted result, and what may not come before what (Article 5).</summary>
public sealed class BinhPhuocOrdinaryTests : BinhPhuocScenarios
{
    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A2.1")]
    [Trait("Clause", "BP-A2.2")]
    [Trait("Clause", "BP-A3.1-4")]
    [Trait("Clause", "BP-A5a.1-1")]
    [Trait("Clause", "BP-A5a.2-1")]
    [Trait("Clause", "BP-A5a.2-2")]
    [Trait("Clause", "BP-A5a.2-3")]
    [Trait("Clause", "BP-A5a.3-1")]
    [Trait("Clause", "BP-A5a.3-2")]
    [Trait("Clause", "BP-A5b.2-2")]
    public void Case_FromALetterOnASaturdayNight_ClosesResolved()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-09 22:00");
        Classify(hotline, "2016-04-10 07:00");
        Report(hotline, "2016-04-10 07:30");
        hotline.Must("2016-04-10 08:00", Hotline.Reception, new GiveDirectionAct(new("StandingCommittee")) { Note = Hotline.Text("Giao Huyện ủy.") });
        hotline.Must("2016-04-10 08:10", Hotline.Reception, To("U1"));

        Assert.Equal("InProcessing", hotline.State);
        Assert.Equal("InProgress", hotline.StateOf("U1"));
        Assert.Equal(1, Times(hotline, "ReceptionPosting"));
        Assert.Contains(hotline.Timeline!.Stages, stage => stage.Unit == new UnitCode("U1"));

        Result(hotline, "2016-04-12 16:00");
        Assert.Equal("2016-04-13 00:00:00", hotline.Due("daily", "U1"));
        hotline.Publish("2016-04-12 17:00");
        var closed = hotline.Must("2016-04-12 17:05", Hotline.Reception, new CloseAct());

        Assert.Equal("Closed", closed.State.Code.Value);
        Assert.Equal("Resolved", closed.CloseReason?.Value);
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("daily", "2016-04-20 00:00", "U1"));
        Assert.Equal("U1", Assert.Single(hotline.Public!.Results).Unit?.Value);
        Assert.Equal(
            ["Reception", "Report", "Directed", "Dispatched", "ReceptionPosting", "ResultToStandingCommittee", "Result"], hotline.NoticeCodes.Distinct());
    }

    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A5a.2-1")]
    public void Dispatch_BeforeClassificationOrReport_IsRefused()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-09 22:00");
        hotline.Refused("TRANSITION", "2016-04-09 22:10", Hotline.Reception, To("U1"));

        Classify(hotline, "2016-04-09 22:20");
        hotline.Refused("TRANSITION", "2016-04-09 22:30", Hotline.Reception, To("U1"));

        Report(hotline, "2016-04-09 22:40");
        hotline.Must("2016-04-09 22:50", Hotline.Reception, To("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A5a.2-2")]
    public void Dispatch_WithoutADirection_IsAllowed()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");

        Assert.Equal("InProcessing", hotline.State);
        Assert.Empty(hotline.Case.Directions);
    }

    [Fact]
    [Trait("Scenario", "S-BP-01")]
    [Trait("Clause", "BP-A5a.2-2")]
    public void Dispatch_WithoutADirectionUnderTheReadingThatRequiresOne_IsRefused()
    {
        var hotline = Reported(
            First.WithLine("B10", "\"ReportedTo(StandingCommittee)\"", "\"ReportedTo(StandingCommittee)\", \"DirectionGiven\""), "2016-04-11 08:00");

        hotline.Refused("GUARD_DIRECTION_GIVEN", "2016-04-11 08:10", Hotline.Reception, To("U1"));
        hotline.Must("2016-04-11 09:00", Hotline.Reception, new GiveDirectionAct(new("StandingCommittee")) { Note = Hotline.Text("Giao Sở.") });
        hotline.Must("2016-04-11 09:10", Hotline.Reception, To("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-02")]
    [Trait("Clause", "BP-A5a.1-1")]
    public void Register_AtAnyInstant_MakesARecord()
    {
        Assert.All(First.Preset.Intake.Channels, channel => Assert.Null(channel.Calendar));
        foreach (var night in new[] { "2016-03-01 00:00", "2016-04-30 23:59", "2016-05-01 03:00" })
        {
            Assert.Equal("Received", Register(Under(First), night).State.Code.Value);
        }

        // The first day of Tết 2017.
        Assert.Equal("Received", Register(Under(Second), "2017-01-28 00:10").State.Code.Value);
    }

    [Fact]
    [Trait("Scenario", "S-BP-02")]
    [Trait("Clause", "BP-A5b.1")]
    public void Dispatch_ToAUnitWithoutFaxNumber_IsFlaggedAndLetPass()
    {
        string[] ways = ["UnitMobile", "UnitMailbox", "UnitDeskPhone", "UnitFax"];
        var hotline = Reported(First, "2016-04-11 08:00");
        hotline.KnowUnit(Hotline.Named("U1") with { FocalPersons = [.. ways.Select(way => new FocalPerson(new(way), way))] });
        hotline.KnowUnit(Hotline.Named("U2") with { FocalPersons = [.. ways.Take(3).Select(way => new FocalPerson(new(way), way))] });

        hotline.Must("2016-04-11 08:10", Hotline.Reception, To("U1"));
        Assert.Empty(hotline.Log[^1].Warnings);

        hotline.Must("2016-04-11 08:20", Hotline.Reception, To("U2"));
        Assert.StartsWith("FocalPersonsNamed", Assert.Single(hotline.Log[^1].Warnings), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "S-BP-12")]
    [Trait("Clause", "BP-A5a.3-1")]
    public void Publish_ResultOnlyTelephoned_WaitsForTheReport()
    {
        var hotline = Dispatched(First, "2016-04-11 08:00");
        ByTelephone(hotline, "2016-04-12 08:00");

        hotline.Refused("GUARD_RESULT_REPORTED", "2016-04-12 08:10", Hotline.Reception, new PublishAct(), assignment: 1);
        hotline.Refused("TRANSITION", "2016-04-12 08:10", Hotline.Reception, new CloseAct());
        hotline.Must("2016-04-12 09:00", Hotline.Reception, new ReportUpAct(), "ReportResult", 1);
        hotline.Publish("2016-04-12 09:10");
        hotline.Must("2016-04-12 09:20", Hotline.Reception, new CloseAct());

        Assert.Equal(1, Times(hotline, "ResultToStandingCommittee"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-12")]
    [Trait("Clause", "BP-A5a.3-1")]
    [Trait("Clause", "BPKL-2.1-4")]
    public void Publish_SecondResultOnlyTelephoned_IsNotCoveredByTheReportOfTheFirst()
    {
        var hotline = Dispatched(Second, "2016-06-06 08:00");
        Result(hotline, "2016-06-07 08:00");
        hotline.Rework("2016-06-07 09:00", "Content");
        ByTelephone(hotline, "2016-06-08 08:00");

        hotline.Refused("GUARD_RESULT_REPORTED", "2016-06-08 09:00", Hotline.Reception, new PublishAct(), assignment: 1);
    }

    [Theory]
    [Trait("Scenario", "S-BP-11")]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("2016-04-10 10:00", "2016-04-11 00:00:00")]
    [InlineData("2016-04-10 23:59", "2016-04-11 00:00:00")]
    [InlineData("2016-04-11 00:00", "2016-04-12 00:00:00")]
    public void Daily_ResultOnASunday_IsPostedByTheEndOfThatDay(string reported, string due)
    {
        var hotline = Dispatched(First, "2016-04-09 08:00");
        Result(hotline, reported);

        Assert.Equal(due, hotline.Due("daily", "U1"));
        Assert.Equal(ClockVerdict.Late, hotline.Verdict("daily", "2016-04-12 00:00", "U1"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-20")]
    [Trait("Clause", "BP-A7.1")]
    [Trait("Clause", "BPKL-2.1-2")]
    public void Remind_WhileAUnitWorks_IsLoggedAndSentToItsHead()
    {
        var hotline = Dispatched(Second, "2016-06-06 08:00");

        hotline.Must("2016-06-09 08:00", Hotline.Reception, new RemindAct());
        hotline.Must("2016-06-10 08:00", Head(), new RemindAct());

        Assert.Equal(2, hotline.Log.Count(e => e.Fact is Reminded));
        Assert.All(hotline.Notices.Where(notice => notice.Definition.Code.Value == "Reminded"),
            notice => Assert.Equal("UnitHead", notice.Definition.Recipients.Single().Value));
        Assert.Contains("SubmitResult", hotline.Permitted(Head(), "2016-06-10 09:00"));
        hotline.Refused("ACTOR_UNIT", "2016-06-10 09:00", Head("U2"), new RemindAct());
    }

    [Fact]
    [Trait("Scenario", "S-BP-22")]
    [Trait("Clause", "BP-A5a.4-1")]
    public void Replay_OfTheWrittenLog_IsTheSameCase()
    {
        var hotline = Dispatched(Second, "2016-06-06 08:00", items: 2, units: ["U1", "U2"]);
        Urgent(hotline, "2016-06-06 09:00", "Urgent");
        Result(hotline, "2016-06-07 08:00", "U1", 1);
        hotline.Publish("2016-06-07 09:00");

        var read = hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var again, out _) ? again! : throw new InvalidOperationException(e.Row.Value));

        Assert.Equal(Snapshot.Of(hotline.Case), Snapshot.Of(Case.Replay(read)));
    }
}
