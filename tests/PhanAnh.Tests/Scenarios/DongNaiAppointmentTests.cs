using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Appointments for a later day: at most 02, 01 and 01 working days (Article 10, clause 4).</summary>
public sealed class DongNaiAppointmentTests : DongNaiScenarios
{
    [Fact]
    [Trait("Scenario", "S-DN-09")]
    [Trait("Clause", "DN-A9.1b-4")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointment_InsideTheEightHours_TakesTheirPlaceAndThePersonIsTold()
    {
        Passed(Hotline, "2017-10-03 08:00");

        Appoint(Hotline, "2017-10-03 09:00", "2017-10-05");

        Assert.Equal("Appointed", Hotline.StateOf("U1"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("focal", "2017-10-10 00:00"));
        Assert.Equal("2017-10-06 00:00:00", Due(Hotline, "appointment-1"));
        Assert.Equal("Submitter by channel, sms", Told(Hotline, "Appointment"));
        Hotline.Advance("2017-10-04 09:00");
        Assert.Equal("Appointed", Hotline.StateOf("U1"));

        Answer(Hotline, "2017-10-05 23:59");

        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("appointment-1", "2017-10-10 00:00"));
        Assert.Equal("Answered", Hotline.State);
    }

    [Theory]
    [Trait("Scenario", "S-DN-09")]
    [Trait("Clause", "DN-A10.4")]
    [InlineData("2017-10-03", "2017-10-04 00:00:00", "the same day")]
    [InlineData("2017-10-04", "2017-10-05 00:00:00", "sooner than the most")]
    [InlineData("2017-10-05", "2017-10-06 00:00:00", "the most")]
    [InlineData("2017-10-06", null, "three working days")]
    [InlineData("2017-10-02", null, "in the past")]
    public void Appointment_TheFirst_IsForTwoWorkingDaysAtMost(string day, string? due, string note)
    {
        Passed(Hotline, "2017-10-03 08:00");
        if (due is null)
        {
            Hotline.Refused("GUARD_DATE_WITHIN", "2017-10-03 09:00", Focal(), AppointmentOn(day));
            return;
        }

        Appoint(Hotline, "2017-10-03 09:00", day);
        Assert.True(Due(Hotline, "appointment-1") == due, note);
    }

    [Fact]
    [Trait("Scenario", "S-DN-09")]
    [Trait("Clause", "DN-A9.1b-4")]
    public void Appointment_UnderTheReadingThatTheAnnouncedDayIsItsOwnLimit_MayBeLater()
    {
        var hotline = Under(Regulation.WithLine("D16", ", \"DateWithin(2, office)\"", ""));
        Passed(hotline, "2017-10-03 08:00");

        Appoint(hotline, "2017-10-03 09:00", "2017-10-06");
        Assert.Equal("2017-10-07 00:00:00", Due(hotline, "appointment-1"));
        hotline.Advance("2017-10-07 00:01");

        Assert.Equal("EscalatedToHead", hotline.StateOf("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointments_ThreeAndNoAnswer_RiseToTheHeadAtTheEndOfTheLastDay()
    {
        AppointedThrice(Hotline);
        Assert.Equal("2017-10-06 00:00:00", Due(Hotline, "appointment-1"));
        Assert.Equal("2017-10-07 00:00:00", Due(Hotline, "appointment-2"));
        Assert.Equal("2017-10-10 00:00:00", Due(Hotline, "appointment-3"));
        Hotline.Refused("GUARD_APPOINTMENTS_BELOW", "2017-10-09 16:00", Focal(), AppointmentOn("2017-10-10"));

        Hotline.Advance("2017-10-10 08:00");

        Assert.Equal("EscalatedToHead", Hotline.StateOf("U1"));
        Assert.Equal("2017-10-10 00:00:00", Hotline.Local(Hotline.Case.Assignments.Single().EscalatedAt));
        Assert.Equal("2017-10-17 17:00:00", Due(Hotline, "head"));
        Assert.Equal(ClockVerdict.Met, Hotline.Verdict("appointment-2", "2017-10-20 00:00"));
        Assert.Equal(ClockVerdict.Late, Hotline.Verdict("appointment-3", "2017-10-20 00:00"));
        Hotline.Refused("TRANSITION", "2017-10-10 09:00", Focal(), AppointmentOn("2017-10-11"));
    }

    /// <summary>A day is over with its midnight, not a second later: whoever comes with the first second of the next is too late.</summary>
    [Theory]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    [InlineData("2017-10-05 23:59:59", "Appointed", null)]
    [InlineData("2017-10-06 00:00:00", "EscalatedToHead", "2017-10-06 00:00:00")]
    public void Appointments_AtTheMidnightOfTheLastDay_HaveRisenToTheHead(string at, string state, string? risen)
    {
        Passed(Hotline, "2017-10-03 08:00");
        Appoint(Hotline, "2017-10-03 09:00", "2017-10-05");
        Assert.Equal("2017-10-06 00:00:00", Due(Hotline, "appointment-1"));

        Hotline.Advance(at);

        Assert.Equal((state, risen), (Hotline.StateOf("U1"), Hotline.Case.Assignments.Single().EscalatedAt is { } instant ? Hotline.Local(instant) : null));
    }

    [Fact]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointment_SetAtTheMidnightOfTheLastDay_IsTooLate()
    {
        Passed(Hotline, "2017-10-03 08:00");
        Appoint(Hotline, "2017-10-03 09:00", "2017-10-05");

        Hotline.Refused("TRANSITION", "2017-10-06 00:00:00", Focal(), AppointmentOn("2017-10-06"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointments_UnderTheReadingThatABreachIsOverdueAtOnce_AreReportedToTheLeadership()
    {
        var regulation = Regulation.WithLine("D22", "[\"EscalatedToHead\"]", "[\"Appointed\", \"EscalatedToHead\"]");
        foreach (var ordinal in new[] { "appointment-1", "appointment-2", "appointment-3" })
        {
            regulation = regulation.WithLine(ordinal, "\"onBreach\": \"EscalateToHead\"", "\"onBreach\": \"ReportToLeadership\"");
        }

        var hotline = Under(regulation);
        AppointedThrice(hotline);

        hotline.Advance("2017-10-10 08:00");

        Assert.Equal("OverduePending", hotline.StateOf("U1"));
        Assert.Contains("Leadership", hotline.NoticeCodes);
    }

    [Fact]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointment_AfterTheRunningLimit_ComesTooLate()
    {
        Passed(Hotline, "2017-10-03 08:00");

        Hotline.Refused("TRANSITION", "2017-10-04 08:00:01", Focal(), AppointmentOn("2017-10-05"));
        Appoint(Hotline, "2017-10-04 08:00", "2017-10-06");

        Assert.Equal("Appointed", Hotline.StateOf("U1"));
    }

    [Fact]
    [Trait("Scenario", "S-DN-10")]
    [Trait("Clause", "DN-A10.4")]
    public void Appointment_ByAHeadOrAnotherUnit_IsRefused()
    {
        Passed(Hotline, "2017-10-03 08:00");

        Hotline.Refused("ACTOR_ROLE", "2017-10-03 09:00", Head(), AppointmentOn("2017-10-04"));
        Hotline.Refused("ACTOR_UNIT", "2017-10-03 09:00", Focal("U2"), AppointmentOn("2017-10-04"));
    }

    private static void AppointedThrice(Hotline hotline)
    {
        Passed(hotline, "2017-10-03 08:00");
        Appoint(hotline, "2017-10-03 09:00", "2017-10-05");
        Appoint(hotline, "2017-10-05 15:00", "2017-10-06");
        Appoint(hotline, "2017-10-06 16:00", "2017-10-09");
    }
}
