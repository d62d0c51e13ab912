using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Incidents of force majeure suspend what runs in them and nothing else (R-T8).</summary>
public sealed class TayNinhForceMajeureTests : TayNinhScenarios
{
    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A7.2")]
    public void Declare_OverIntake_MovesItByTheHoursOfTheIncident()
    {
        Hotline.Register("2025-03-03 09:00");

        Hotline.Declare("2025-03-04 08:30", "2025-03-04 08:00", "2025-03-04 20:00");

        Assert.Equal("2025-03-04 21:00:00", Hotline.Due("intake"));
        Assert.Equal(ClockVerdict.Suspended, Hotline.Verdict("intake", "2025-03-04 12:00"));
        Assert.Equal(ClockVerdict.Running, Hotline.Verdict("intake", "2025-03-04 21:00"));
        Assert.Equal(ClockVerdict.Late, Hotline.Verdict("intake", "2025-03-04 21:00:01"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void Declare_OnOneDayOfProcessing_MovesItByThatDay()
    {
        Hotline.Accepted("2025-03-03");

        Hotline.Declare("2025-03-04 08:30", "2025-03-04 08:00", "2025-03-04 20:00");

        Assert.Equal("2025-03-13 00:00:00", Hotline.Due("processing"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void Declare_AfterAClockHasStopped_LeavesItWhereItWas()
    {
        Hotline.Register("2025-03-03 09:00");
        Hotline.Classify("2025-03-03 10:00");
        Hotline.Dispatch("2025-03-03 14:00", "U1");
        Hotline.Accept("2025-03-03 15:00");

        Hotline.Declare("2025-03-04 08:30", "2025-03-04 08:00", "2025-03-04 20:00");

        Assert.Equal("2025-03-04 09:00:00", Hotline.Due("intake"));
        Assert.Equal("2025-03-04 14:00:00", Hotline.Due("return"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2b")]
    public void Advance_WhileAnIncidentLasts_DoesNotDeemTheUnitToHaveAccepted()
    {
        Hotline.Register("2025-03-13 08:00");
        Hotline.Classify("2025-03-13 08:00");
        Hotline.Dispatch("2025-03-13 10:00", "U1");
        Hotline.Declare("2025-03-13 22:00", "2025-03-13 22:00");

        Hotline.Advance("2025-03-15 22:00");
        Assert.Equal("Dispatched", Hotline.StateOf("U1"));
        Assert.Equal(ClockVerdict.Suspended, Hotline.Verdict("return", "2025-03-15 22:00"));

        Hotline.EndIncident("2025-03-16 08:00");
        Assert.Equal("2025-03-16 20:00:00", Hotline.Due("return"));
        Hotline.Advance("2025-03-16 20:00");
        Assert.Equal("Dispatched", Hotline.StateOf("U1"));
        Hotline.Advance("2025-03-17 08:00");

        Assert.Equal("2025-03-16 20:00:00", Hotline.Local(Hotline.Case.Assignments.Single().AcceptedAt));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A9.2")]
    [Trait("Clause", "TN58-A10.2")]
    [Trait("Clause", "TN58-A10.4a")]
    public void Declare_OverApprovalPublicationAndRework_MovesEach()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Submit("2025-03-03 10:00");
        Hotline.Declare("2025-03-04 08:00", "2025-03-04 08:00", "2025-03-04 09:00");
        Assert.Equal("2025-03-06 00:00:00", Hotline.Due("approval"));

        Hotline.Approve("2025-03-05 08:00");
        Hotline.Declare("2025-03-05 10:00", "2025-03-05 10:00", "2025-03-05 13:00");
        Assert.Equal("2025-03-06 11:00:00", Hotline.Due("publication"));

        Hotline.Rework("2025-03-06 08:00", "Form");
        Hotline.Declare("2025-03-07 10:00", "2025-03-07 10:00", "2025-03-07 11:00");
        Assert.Equal("2025-03-12 00:00:00", Hotline.Due("rework"));
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Declare_OverAnExtension_MovesTheStatedDate()
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Extend("2025-03-10 15:00", "2025-03-20");

        Hotline.Declare("2025-03-18 08:00", "2025-03-18 08:00", "2025-03-18 20:00");

        Assert.Equal("2025-03-22 00:00:00", Hotline.Due("processing"));
        Assert.Equal("2025-03-22 00:00:00", Hotline.Local(Hotline.Clock("processing", "2025-03-19 00:00").Explain()!.Deadline.Due));
    }

    /// <summary>A unit names a date in the knowledge of what has been: only what strikes it afterwards moves it on. The day of the act is no day of the count.</summary>
    [Theory]
    [InlineData("2025-03-04 08:00", "2025-03-06 18:00", "2025-03-21 00:00:00")]
    [InlineData("2025-03-04 08:00", "2025-03-10 12:00", "2025-03-21 00:00:00")]
    [InlineData("2025-03-10 09:00", "2025-03-10 18:00", "2025-03-21 00:00:00")]
    [InlineData("2025-03-10 09:00", "2025-03-11 12:00", "2025-03-22 00:00:00")]
    [Trait("Clause", "TN58-A8.2a-4")]
    public void Declare_BeforeAnExtensionOrDuringIt_MovesTheStatedDateByWhatComesAfter(string from, string to, string due)
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Extend("2025-03-10 15:00", "2025-03-20");

        Hotline.Declare("2025-03-12 08:00", from, to);

        Assert.Equal(due, Hotline.Due("processing"));
        Assert.Equal(due, Hotline.Local(Hotline.Clock("processing", "2025-03-19 00:00").Explain()!.Deadline.Due));
    }

    /// <summary>Expected from 4 to 7 March; when it is found to be over, whether it is under way then, and when processing is due after it.</summary>
    [Theory]
    [InlineData("2025-03-03 23:59", false, "2025-03-15 00:00:00")]
    [InlineData("2025-03-05 08:00", true, "2025-03-14 00:00:00")]
    [InlineData("2025-03-07 00:00", false, "2025-03-15 00:00:00")]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A8.2a-2")]
    public void End_BeforeItWasExpected_ShortensTheSuspension(string at, bool underWay, string due)
    {
        Hotline.Accepted("2025-03-03");
        Hotline.Declare("2025-03-03 10:00", "2025-03-04 00:00", "2025-03-07 00:00");
        Assert.Equal("2025-03-15 00:00:00", Hotline.Due("processing"));

        if (underWay)
        {
            Hotline.EndIncident(at);
        }
        else
        {
            Hotline.Refused("NO_INCIDENT_LASTS", at, Hotline.Coordinator, new EndForceMajeureAct());
        }

        Assert.Equal(due, Hotline.Due("processing"));
        Assert.Equal(underWay ? Hotline.At(at) : Hotline.At("2025-03-07 00:00"), Hotline.Case.ForceMajeure.Single().To);
    }

    [Fact]
    [Trait("Scenario", "S-TN-37")]
    [Trait("Clause", "TN58-A7.2")]
    public void Declare_WithoutAReasonOrReversedOrEndingNothing_IsRefused()
    {
        Hotline.Register("2025-03-03 09:00");

        Hotline.Refused("GUARD_NOTE_GIVEN", "2025-03-04 08:30", Hotline.Coordinator,
            new DeclareForceMajeureAct(Hotline.At("2025-03-04 08:00"), Hotline.At("2025-03-04 20:00")));
        Hotline.Refused("INTERVAL_EMPTY", "2025-03-04 08:30", Hotline.Coordinator,
            new DeclareForceMajeureAct(Hotline.At("2025-03-04 08:00"), Hotline.At("2025-03-04 08:00")) { Note = Hotline.Text("Bão.") });
        Hotline.Refused("NO_INCIDENT_LASTS", "2025-03-04 08:30", Hotline.Coordinator, new EndForceMajeureAct());
        Assert.Equal("2025-03-04 09:00:00", Hotline.Due("intake"));
    }
}
