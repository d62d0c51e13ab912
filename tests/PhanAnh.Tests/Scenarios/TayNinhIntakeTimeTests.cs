using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The twenty-four hours of intake, and when channels are open.</summary>
public sealed class TayNinhIntakeTimeTests : TayNinhScenarios
{
    [Theory]
    [Trait("Scenario", "S-TN-02")]
    [Trait("Clause", "TN58-A7.2")]
    [Trait("Clause", "TN58-A5.2-1")]
    [InlineData("2025-03-09 20:00:00", ClockVerdict.Met)]
    [InlineData("2025-03-09 20:00:01", ClockVerdict.MetLate)]
    public void Intake_OverAWeekend_EndsToTheSecondTwentyFourHoursLater(string dispatched, ClockVerdict verdict)
    {
        Hotline.Register("2025-03-08 20:00", "app");
        Hotline.Classify("2025-03-08 21:00");
        Hotline.Dispatch(dispatched, "U1");

        Assert.Equal("2025-03-09 20:00:00", Hotline.Due("intake"));
        Assert.Equal(verdict, Hotline.Verdict("intake", "2025-03-10 08:00"));
        Assert.Equal("CoordinatingUnit", Hotline.Clock("intake", "2025-03-10 08:00").OwedBy.Value);
    }

    [Fact]
    [Trait("Scenario", "S-TN-03")]
    [Trait("Clause", "TN58-A7.2")]
    [Trait("Clause", "TN58-A5.2-1")]
    public void Intake_OnTheFirstDayOfTet_RunsThroughTheHoliday()
    {
        Hotline.Register("2025-01-29 08:00", "portal");

        Assert.Equal("2025-01-30 08:00:00", Hotline.Due("intake"));
    }

    [Theory]
    [Trait("Scenario", "S-TN-03")]
    [Trait("Scenario", "S-TN-05")]
    [Trait("Clause", "TN58-A8.2a-1")]
    [Trait("Clause", "TN58-A8.2a-2")]
    [InlineData("2025-01-23 10:00", "2025-02-08 00:00:00")] // Tết 2025: 25 January to 2 February off
    [InlineData("2026-02-12 10:00", "2026-02-28 00:00:00")] // Tết 2026: 14 to 22 February off
    [InlineData("2025-04-24 10:00", "2025-05-07 00:00:00")] // Saturday 26 April worked for Friday 2 May
    [InlineData("2025-08-28 10:00", "2025-09-10 00:00:00")] // National Day, 30 August to 2 September off
    public void Processing_OverHolidays_CountsWorkingDaysOnly(string accepted, string due)
    {
        Hotline.Accepted(accepted);

        Assert.Equal(due, Hotline.Due("processing"));
    }

    [Theory]
    [Trait("Scenario", "S-TN-05")]
    [Trait("Clause", "TN58-A8.2a-2")]
    [InlineData("rest", "2025-05-08 00:00:00")]
    [InlineData("ignore", "2025-05-07 00:00:00")]
    public void Processing_OtherReadingOfSwappedDays_CountsAsTheFileSays(string swappedDays, string due)
    {
        var hotline = Under(Regulation.With(
            """
            "office": {"hours": null, "swappedDays": "both"
            """.Trim(),
            $$"""
            "office": {"hours": null, "swappedDays": "{{swappedDays}}"
            """.Trim()));
        hotline.Accepted("2025-04-24 10:00");

        Assert.Equal(due, hotline.Due("processing"));
    }

    [Theory]
    [Trait("Scenario", "S-TN-04")]
    [Trait("Clause", "TN58-A5.2-2")]
    [Trait("Clause", "TN58-A5.1g")]
    [Trait("Clause", "TN58-A2.2")]
    [InlineData("2025-03-08 10:00", "call-centre", true)]
    [InlineData("2025-03-08 10:00", "app", false)]
    [InlineData("2025-03-10 07:29:59", "call-centre", true)]
    [InlineData("2025-03-10 07:30", "call-centre", false)]
    [InlineData("2025-03-10 12:00", "call-centre", true)]
    public void Register_ByTelephone_IsFlaggedOutsideOfficeHoursButNeverDropped(string received, string channel, bool flagged)
    {
        var hotline = new Hotline(Regulation.Preset, new Dictionary<string, string> { ["hotline"] = OfficeHours });
        hotline.Register(received, channel);

        Assert.Equal(flagged ? ["ChannelOpen"] : Array.Empty<string>(), hotline.Log[0].Warnings);
        Assert.Equal(received.PadRight(19, ' ')[..16], Hotline.Local(hotline.Clock("intake", received).StartedAt)[..16]);
        Assert.Equal("Received", hotline.State);
    }

    [Fact]
    [Trait("Scenario", "S-TN-04")]
    [Trait("Clause", "TN58-A5.2-2")]
    public void Register_OutsideOfficeHoursUnderTheReadingThatRefuses_IsRefused()
    {
        var refusing = Regulation.WithLine("T1", "\"warns\": [\"ChannelOpen\", \"!Anonymous\"]", "\"requires\": [\"ChannelOpen\"]").Preset;
        var hotline = new Hotline(refusing, new Dictionary<string, string> { ["hotline"] = OfficeHours });

        hotline.Refused("GUARD_CHANNEL_OPEN", "2025-03-08 10:00", Hotline.Submitter, Hotline.Registration("call-centre"));
        hotline.Register("2025-03-08 10:00", "app");
    }

    [Theory]
    [Trait("Scenario", "S-TN-23")]
    [Trait("Clause", "TN58-A8.2a-1")]
    [InlineData("3 working days", "Lighting", "2025-03-07 00:00:00", "unit")]
    [InlineData("10 working days", "Lighting", "2025-03-12 00:00:00", "limits[0]")]
    [InlineData("3 working days", "Roads", "2025-03-12 00:00:00", "limits[0]")]
    public void Processing_UnitsOwnLimit_HoldsForItsFieldAndOnlyWhereShorter(string own, string field, string due, string winner)
    {
        Hotline.KnowUnit(Hotline.Named("U1") with { OwnLimits = OwnLimit("Lighting", own) });
        Hotline.Register("2025-03-03 08:00");
        Hotline.Classify("2025-03-03 08:00", field);
        Hotline.Dispatch("2025-03-03 08:00", "U1");
        Hotline.Accept("2025-03-03 08:00");

        Assert.Equal(due, Hotline.Due("processing"));
        Assert.Equal(winner, Hotline.Case.Clocks.Single(run => run.Clock.Value == "processing").Promise.Winner);
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, Calendar.TimeLimit> OwnLimit(string field, string limit) =>
        System.Collections.Immutable.ImmutableDictionary<string, Calendar.TimeLimit>.Empty.Add(field, Calendar.TimeLimit.Parse(limit));
}
