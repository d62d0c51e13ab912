using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Units that give a case back, or keep silent about it (Article 8, clause 2, point b).</summary>
public sealed class TayNinhReturnTests : TayNinhScenarios
{
    [Theory]
    [Trait("Scenario", "S-TN-06")]
    [Trait("Clause", "TN58-A8.2b")]
    [InlineData(false)]
    [InlineData(true)]
    public void Return_InTheTwentyThirdHour_IsInTimeWhetherAcceptedOrNot(bool accepted)
    {
        Sent("2025-03-14 10:00");
        if (accepted)
        {
            Hotline.Accept("2025-03-14 11:00");
        }

        Hotline.Return("2025-03-15 09:00");

        Assert.Empty(Hotline.Log.Single(e => e.Fact is Returned).Warnings);
        Assert.Equal("Returned", Hotline.StateOf("U1"));
        Assert.Equal("Classified", Hotline.State);
        Assert.Equal("2025-03-15 10:00:00", Hotline.Due("return"));
        Assert.Equal("2025-03-16 09:00:00", Hotline.Due("redispatch"));
        Assert.Equal("CoordinatingUnit", Hotline.Clock("redispatch", "2025-03-15 10:00").OwedBy.Value);
        Assert.Contains("Returned", Hotline.NoticeCodes);
    }

    [Theory]
    [Trait("Scenario", "S-TN-06")]
    [Trait("Scenario", "S-TN-51")]
    [Trait("Clause", "TN58-A8.2b")]
    [Trait("Clause", "TN58-A4.4")]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void Return_WithABlankReason_IsRefused(string reason)
    {
        Sent("2025-03-14 10:00");

        var refusal = Hotline.Refused(
            "GUARD_NOTE_GIVEN", "2025-03-15 09:00", Hotline.Officer("U1"), new ReturnAct { Note = Hotline.Text(reason) });

        Assert.Contains(refusal.Reasons.Single().Clauses, clause => clause.Value == "TN58-A8.2b");
    }

    [Theory]
    [Trait("Scenario", "S-TN-07")]
    [Trait("Scenario", "S-TN-08")]
    [Trait("Clause", "TN58-A8.2a-3")]
    [Trait("Clause", "TN58-A8.2b")]
    [InlineData("2025-03-14 10:00", "2025-03-15 10:00:00", "2025-03-25 00:00:00")]
    [InlineData("2025-03-13 10:00", "2025-03-14 10:00:00", "2025-03-25 00:00:00")]
    public void Advance_UnitKeepsSilentForADay_IsDeemedToHaveAcceptedAtTheEndOfTheDay(string dispatched, string deemed, string due)
    {
        Sent(dispatched);

        Hotline.Advance("2025-03-17 16:00");

        var assignment = Hotline.Case.Assignments.Single();
        Assert.Equal("InProgress", Hotline.StateOf("U1"));
        Assert.True(assignment.DeemedAccepted);
        Assert.Equal(deemed, Hotline.Local(assignment.AcceptedAt));
        Assert.Equal(due, Hotline.Due("processing"));
        Assert.Equal(EventActor.SystemRole, Hotline.Log[^1].By.Role);
    }

    [Fact]
    [Trait("Scenario", "S-TN-08")]
    [Trait("Clause", "TN58-A8.2a-3")]
    public void Processing_UnderTheReadingThatCountsFromDispatch_EndsADayEarlier()
    {
        var hotline = Under(Regulation.WithLine("processing", "\"starts\": [\"Accept\", \"DeemAccept\"]", "\"starts\": [\"Dispatch\", \"Reassign\"]"));
        Sent(hotline, "2025-03-13 10:00", "U1");

        Assert.Equal("2025-03-22 00:00:00", hotline.Due("processing"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-07")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Return_AfterTheTwentyFourHours_IsAllowedAndFlaggedLate()
    {
        Sent("2025-03-14 10:00");

        Hotline.Return("2025-03-15 10:01");

        Assert.Equal("Returned", Hotline.StateOf("U1"));
        Assert.Equal("BeforeDue(return)", Assert.Single(Hotline.Log.Single(e => e.Fact is Returned).Warnings));
        Assert.True(Hotline.Case.Assignments.Single().DeemedAccepted);
    }

    [Fact]
    [Trait("Scenario", "S-TN-07")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Return_AtTheLastSecond_IsInTime()
    {
        Sent("2025-03-14 10:00");

        Hotline.Return("2025-03-15 10:00");

        Assert.Empty(Hotline.Log.Single(e => e.Fact is Returned).Warnings);
        Assert.False(Hotline.Case.Assignments.Single().DeemedAccepted);
    }

    [Fact]
    [Trait("Scenario", "S-TN-07")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Return_LateUnderTheReadingThatForbidsIt_IsRefusedAndTheClockGoesOn()
    {
        var hotline = Under(Regulation.WithLine(
            "T12", "\"requires\": [\"NoteGiven\"], \"warns\": [\"BeforeDue(return)\"]", "\"requires\": [\"NoteGiven\", \"BeforeDue(return)\"]"));
        Sent(hotline, "2025-03-14 10:00", "U1");
        hotline.Advance("2025-03-15 10:00:30");

        hotline.Refused("GUARD_BEFORE_DUE", "2025-03-15 10:01", Hotline.Officer("U1"), new ReturnAct { Note = Hotline.Text("Không thuộc thẩm quyền.") });

        Assert.Equal("InProgress", hotline.StateOf("U1"));
        Assert.Equal(ClockVerdict.Running, hotline.Verdict("processing", "2025-03-15 10:01"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-09")]
    [Trait("Clause", "TN58-A7.3c-3")]
    [Trait("Clause", "TN58-A8.2b")]
    [Trait("Clause", "TN58-A10.2")]
    public void Dispatch_ToThreeUnitsOfWhichOneReturns_LeavesTheOthersUntouched()
    {
        ThreeOfWhichOneReturns();

        Assert.Equal("2025-03-19 00:00:00", Hotline.Due("processing", "U1"));
        Assert.Equal("2025-03-20 00:00:00", Hotline.Due("processing", "U2"));
        Assert.Equal("2025-03-11 16:00:00", Hotline.Due("redispatch", "U3"));
        Assert.Equal("InProcessing", Hotline.State);

        Hotline.Dispatch("2025-03-11 09:00", "U4");
        Hotline.Accept("2025-03-11 14:00", "U4");

        Assert.Equal("2025-03-20 00:00:00", Hotline.Due("processing", "U4"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("redispatch", "2025-03-12 00:00"));
        Assert.Equal("2025-03-19 00:00:00", Hotline.Due("processing", "U1"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-09")]
    [Trait("Clause", "TN58-A7.3c-3")]
    [Trait("Clause", "TN58-A10.2")]
    public void Publish_FirstOfThreeResults_RunsItsOwnTwentyFourHoursAndAnswersOnlyWithTheLast()
    {
        ThreeOfWhichOneReturns();
        Hotline.Dispatch("2025-03-11 09:00", "U4");
        Hotline.Accept("2025-03-11 14:00", "U4");
        Hotline.Submit("2025-03-12 09:00");
        Hotline.Approve("2025-03-12 10:00");

        Assert.Equal("2025-03-13 10:00:00", Hotline.Due("publication", "U1"));

        Hotline.Publish("2025-03-12 11:00");
        Finish("U2", "2025-03-13");
        Assert.Equal("InProcessing", Hotline.State);

        Finish("U4", "2025-03-14");
        Assert.Equal("Answered", Hotline.State);
        Assert.Equal("2025-03-14 16:00:00", Hotline.Local(Hotline.Case.AnsweredAt));
        Assert.Equal(3, Hotline.Public!.Results.Length);
    }

    [Fact]
    [Trait("Scenario", "S-TN-09")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Waive_ReturnedPartThatTheOthersCover_AnswersTheCase()
    {
        ThreeOfWhichOneReturns();
        Finish("U1", "2025-03-12");
        Finish("U2", "2025-03-13");
        Assert.Equal("InProcessing", Hotline.State);

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-14 08:00", Hotline.Coordinator, new WaiveRedispatchAct { Note = Hotline.Text("  ") });
        Hotline.Waive("2025-03-14 08:00");

        Assert.Equal("Answered", Hotline.State);
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("redispatch", "2025-03-20 00:00"));
        Hotline.Refused("TRANSITION", "2025-03-14 09:00", Hotline.Coordinator, new WaiveRedispatchAct { Note = Hotline.Text("Lần nữa.") });
    }

    [Fact]
    [Trait("Scenario", "S-TN-10")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Return_ByAllUnits_BringsTheCaseBackToClassified()
    {
        Sent(Hotline, "2025-03-10 09:00", "U1", "U2");
        Hotline.Return("2025-03-10 10:00");
        Assert.Equal("InProcessing", Hotline.State);

        Hotline.Return("2025-03-10 11:00", "U2");

        Assert.Equal("Classified", Hotline.State);
        Assert.DoesNotContain(Hotline.Case.Assignments, assignment => assignment.IsLive);
        Assert.Equal("2025-03-11 11:00:00", Hotline.Due("redispatch", "U2"));
        Hotline.Refused("TRANSITION", "2025-03-10 12:00", Hotline.Coordinator, new WaiveRedispatchAct { Note = Hotline.Text("Không còn ai.") });

        Hotline.Dispatch("2025-03-11 10:30", "U3");
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("redispatch", "2025-03-11 11:00", "U1"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("redispatch", "2025-03-11 11:00", "U2"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-56")]
    [Trait("Clause", "TN58-A7.3a-2")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Reject_AfterTheOnlyUnitReturnedIt_LeavesNoClockRunning()
    {
        Sent("2025-03-10 09:00");
        Hotline.Return("2025-03-10 10:00");
        Hotline.Clarify("2025-03-10 11:00");
        Hotline.Reject("2025-03-10 14:00", "a/Lawsuit");

        Assert.All(Hotline.Case.Clocks, run => Assert.False(run.IsRunning, run.Clock.Value));
        Assert.Equal(ClockVerdict.Lapsed, Hotline.Verdict("redispatch", "2025-04-01 00:00"));
    }

    private void Sent(string local) => Sent(Hotline, local, "U1");

    private static void Sent(Hotline hotline, string local, params string[] units)
    {
        hotline.Register(local);
        hotline.Classify(local);
        hotline.Dispatch(local, units);
    }

    private void ThreeOfWhichOneReturns()
    {
        Sent(Hotline, "2025-03-10 09:00", "U1", "U2", "U3");
        Hotline.Accept("2025-03-10 10:00", "U1");
        Hotline.Return("2025-03-10 16:00", "U3");
        Hotline.Accept("2025-03-11 08:30", "U2");
    }

    private void Finish(string unit, string day)
    {
        Hotline.Submit(day + " 14:00", unit);
        Hotline.Approve(day + " 15:00", unit);
        Hotline.Publish(day + " 16:00", unit);
    }
}
