using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The 08 working hours of the focal officer and the 48 of the head (Article 9, clause 1b; Article 10, clauses 1 and 2).</summary>
public sealed class DongNaiTimeTests : DongNaiScenarios
{
    [Theory]
    [Trait("Scenario", "S-DN-03")]
    [Trait("Scenario", "S-DN-04")]
    [Trait("Scenario", "S-DN-05")]
    [Trait("Scenario", "S-DN-06")]
    [Trait("Scenario", "S-X-07")]
    [Trait("Clause", "DN-A9.1b-3")]
    [Trait("Clause", "DN-A10.1")]
    [InlineData("2017-10-02 10:00", "2017-10-03 10:00:00", "5.5 hours on Monday, 2.5 on Tuesday")]
    [InlineData("2017-10-06 16:00", "2017-10-09 16:00:00", "over a weekend")]
    [InlineData("2017-10-07 09:00", "2017-10-09 17:00:00", "on a Saturday: begins Monday 07:30")]
    [InlineData("2017-09-01 15:00", "2017-09-05 15:00:00", "2 September on a Saturday, Monday in lieu")]
    [InlineData("2018-02-13 14:00", "2018-02-21 14:00:00", "over Tết")]
    [InlineData("2025-03-07 16:00", "2025-03-10 16:00:00", "the same transfer as elsewhere")]
    public void Focal_PassedOnAt_IsDueEightWorkingHoursLater(string passed, string due, string note)
    {
        Passed(Hotline, passed);

        Assert.True(Due(Hotline, "focal") == due, $"{note}: {Due(Hotline, "focal")}");
    }

    [Fact]
    [Trait("Scenario", "S-DN-02")]
    [Trait("Clause", "DN-A9.1b-1")]
    [Trait("Clause", "DN-A9.1b-3")]
    [Trait("Clause", "DN-A10.1")]
    [Trait("Clause", "DN-A4.2")]
    public void PutThrough_AnsweredAndEnteredTheSameDay_IsOnTime()
    {
        Classified(Hotline, "2017-10-02 08:00", "AdministrativeAct");
        Hotline.Must("2017-10-02 08:00", Operator, new DispatchAct([new("U1")]), "PutThrough");
        Assert.Equal("2017-10-03 08:00:00", Due(Hotline, "focal"));
        Assert.DoesNotContain("Dispatched", Hotline.NoticeCodes);

        Answer(Hotline, "2017-10-02 15:00");

        var focal = Hotline.Clock("focal", "2017-10-10 00:00");
        Assert.Equal("2017-10-02 15:00:00", Hotline.Local(focal.StoppedAt));
        Assert.Equal(ClockVerdict.Met, focal.Verdict);
        Assert.Equal("Answered", Hotline.State);
        Assert.Contains("Result", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-02")]
    [Trait("Clause", "DN-A9.1b-3")]
    public void PutThrough_UnderTheReadingThatTheAnswerCounts_StopsWhenThePersonWasAnswered()
    {
        Passed(Hotline, "2017-10-02 08:00");
        var entered = Hotline.Command("2017-10-02 08:20", Focal(), new RecordAnswerAct(Hotline.Text("Đã trả lời."))) with
        {
            RecordedAt = Hotline.At("2017-10-02 15:00"),
        };

        Assert.True(Hotline.Do(entered).IsAccepted);

        Assert.Equal("2017-10-02 08:20:00", Hotline.Local(Hotline.Clock("focal", "2017-10-10 00:00").StoppedAt));
    }

    [Fact]
    [Trait("Scenario", "S-DN-03")]
    [Trait("Clause", "DN-A9.1b-2")]
    [Trait("Clause", "DN-A14.1")]
    public void Dispatch_CallNotPickedUp_GoesToTheFocalOfficerBySoftwareAndSms()
    {
        Passed(Hotline, "2017-10-02 10:00");

        Assert.Equal("FocalOfficer by system, sms", Told(Hotline, "Dispatched"));
        Assert.Equal("InProgress", Hotline.StateOf("U1"));
        Assert.Empty(Hotline.Log[^1].Warnings);
    }

    [Fact]
    [Trait("Scenario", "S-DN-03")]
    [Trait("Clause", "DN-A14.1")]
    public void Dispatch_ToAUnitThatNamedNoHead_Warns()
    {
        Hotline.KnowUnit(Unit("U1", "ProvincialDepartment") with { FocalPersons = [new(new("FocalOfficer"), "focal-U1"), new(new("FocalOfficer"), "focal-2")] });

        Passed(Hotline, "2017-10-02 10:00");

        Assert.Equal("PostsFilled(FocalOfficer, UnitHead)", Assert.Single(Hotline.Log[^1].Warnings));
    }

    [Fact]
    [Trait("Scenario", "S-DN-03")]
    [Trait("Clause", "DN-A10.1")]
    public void Dispatch_NoOfficeHoursGiven_IsRefusedRatherThanCountedOnInventedOnes()
    {
        var hotline = new Hotline(Regulation.Preset);
        Classified(hotline, "2017-10-02 10:00");

        hotline.Refused("CALENDAR_NO_HOURS", "2017-10-02 10:00", Operator, new DispatchAct([new("U1")]));
    }

    [Theory]
    [Trait("Scenario", "S-DN-07")]
    [Trait("Clause", "DN-A9.1b-5")]
    [Trait("Clause", "DN-A9.1b-6")]
    [Trait("Clause", "DN-A10.2-1")]
    [InlineData("2017-10-02 10:00", "2017-10-03 10:00:00", "2017-10-11 10:00:00", "2017-10-10 10:00:00")]
    [InlineData("2017-10-05 16:30", "2017-10-06 16:30:00", "2017-10-16 16:30:00", "2017-10-13 16:30:00")]
    public void Rise_NoAnswerInEightHours_StartsTheHeadsOwnLimit(string passed, string rise, string due, string dueFromTransfer)
    {
        Passed(Hotline, passed);

        Hotline.Advance("2017-10-06 23:00");

        Assert.Equal("EscalatedToHead", Hotline.StateOf("U1"));
        Assert.Equal(rise, Hotline.Local(Hotline.Case.Assignments.Single().EscalatedAt));
        Assert.Equal(due, Due(Hotline, "head"));
        Assert.Equal(ClockVerdict.Late, Hotline.Verdict("focal", "2017-10-06 23:30"));
        Assert.Equal("UnitHead by system, sms", Told(Hotline, "Head"));

        var other = Under(FromTheTransfer);
        Passed(other, passed);
        other.Advance("2017-10-06 23:00");
        Assert.Equal("EscalatedToHead", other.StateOf("U1"));
        Assert.Equal(dueFromTransfer, Due(other, "head"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-07")]
    [Trait("Clause", "DN-A9.1b-5")]
    public void Answer_AtTheVeryLimit_IsInTimeAndNothingRises()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Hotline.Advance("2017-10-03 10:00");

        Answer(Hotline, "2017-10-03 10:00");

        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("focal", "2017-10-10 00:00"));
        Assert.DoesNotContain(Hotline.Log, e => e.Fact is Escalated);
        Assert.DoesNotContain("Head", Hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-08")]
    [Trait("Clause", "DN-A9.1b-7")]
    [Trait("Clause", "DN-A10.2-2")]
    public void Head_SilentForFortyEightHours_IsReportedOnceAndMayStillAnswer()
    {
        Passed(Hotline, "2017-10-02 10:00");
        Hotline.Advance("2017-10-11 10:00");
        Assert.Equal("EscalatedToHead", Hotline.StateOf("U1"));

        Hotline.Advance("2017-10-11 10:01");
        Hotline.Advance("2017-10-11 12:00");

        Assert.Equal("OverduePending", Hotline.StateOf("U1"));
        Assert.Equal("InProcessing", Hotline.State);
        var report = Assert.Single(Hotline.Case.Reports);
        Assert.Equal("ProvincialLeadership", report.To.Value);
        Assert.Equal("ProvincialLeadership, OversightOffice by system", Told(Hotline, "Leadership"));

        Answer(Hotline, "2017-10-12 09:00", Head());

        Assert.Equal("Released", Hotline.StateOf("U1"));
        Assert.Equal("Answered", Hotline.State);
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("head", "2017-10-20 00:00"));
        Assert.Equal(23, Hotline.HoursLate("head", "2017-10-20 00:00"));
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("focal", "2017-10-20 00:00"));
    }

    [Theory]
    [Trait("Scenario", "S-DN-08")]
    [Trait("Clause", "DN-A9.1b-5")]
    [Trait("Clause", "DN-A9.1b-6")]
    [InlineData("FocalOfficer")]
    [InlineData("UnitHead")]
    public void Answer_AfterTheRise_ComesFromTheHeadOrTheOfficer(string role)
    {
        Passed(Hotline, "2017-10-02 10:00");

        Answer(Hotline, "2017-10-05 10:00", Actor.Of("somebody", role, "U1"));

        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("head", "2017-10-20 00:00"));
        Assert.Equal(ClockVerdict.MetLate, Hotline.Verdict("focal", "2017-10-20 00:00"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-29")]
    [Trait("Clause", "DN-A9.1b-5")]
    public void Rise_TimerRunsLate_IsDatedAtTheLimit()
    {
        Passed(Hotline, "2017-10-02 10:00");

        Hotline.Advance("2017-10-03 10:47");

        var rise = Assert.Single(Hotline.Log, e => e.Fact is Escalated);
        Assert.Equal("2017-10-03 10:00:00", Hotline.Local(rise.EffectiveAt));
        Assert.Equal("2017-10-03 10:47:00", Hotline.Local(rise.RecordedAt));
        Assert.Equal("2017-10-11 10:00:00", Due(Hotline, "head"));
    }

    /// <summary>The other reading of Article 10, clause 2: the head's 48 hours run from the first transfer to the unit.</summary>
    private static PresetText FromTheTransfer => Regulation.WithLine("head", "\"starts\": [\"EscalateToHead\"]", "\"starts\": [\"PutThrough\", \"Dispatch\", \"Reassign\"]");
}
