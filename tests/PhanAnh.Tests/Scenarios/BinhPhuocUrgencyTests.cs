using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Urgent, truly pressing, and happening now: immediacy without a number (Article 5, BPKL-1-5).</summary>
public sealed class BinhPhuocUrgencyTests : BinhPhuocScenarios
{
    [Fact]
    [Trait("Scenario", "S-BP-03")]
    [Trait("Clause", "BP-A5a.1-3")]
    public void SetUrgency_LateInTheEvening_TellsTheStandingCommitteeAndIsMeasuredOnly()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-13 23:00");
        Urgent(hotline, "2016-04-13 23:10", "Urgent");
        var notice = Assert.Single(hotline.Notices, sent => sent.Definition.Code.Value == "Urgent");
        Assert.Equal("StandingCommittee", notice.Definition.Recipients.Single().Value);

        Report(hotline, "2016-04-13 23:25");

        var clock = hotline.Clock("urgent-report", "2016-04-14 08:00");
        Assert.Null(clock.Due);
        Assert.Equal(ClockVerdict.MeasuredOnly, clock.Verdict);
        Assert.Equal(Duration.FromMinutes(15), clock.StoppedAt!.Value - clock.StartedAt);
    }

    [Fact]
    [Trait("Scenario", "S-BP-03")]
    [Trait("Clause", "BP-A5a.2-1")]
    public void Dispatch_AfterTheUrgentReport_NeedsNoSecondOne()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-13 23:00");
        Urgent(hotline, "2016-04-13 23:10", "Urgent");
        Report(hotline, "2016-04-13 23:15");

        Classify(hotline, "2016-04-14 07:00");

        Assert.Equal("AwaitingDirection", hotline.State);
        hotline.Must("2016-04-14 07:10", Hotline.Reception, To("U1"));
        Assert.Single(hotline.Case.Reports);
    }

    [Fact]
    [Trait("Scenario", "S-BP-03")]
    [Trait("Clause", "BP-A5a.1-3")]
    public void Classify_AsUrgent_TellsTheStandingCommitteeToo()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-13 08:00");
        hotline.Must("2016-04-13 08:30", Hotline.Reception, new ClassifyAct(new("TrafficSafety")) { UrgencyClass = new("Urgent") });

        Assert.Equal(1, Times(hotline, "Urgent"));
        Assert.True(hotline.Clock("urgent-report", "2016-04-13 09:00").StoppedAt is null);
        hotline.Must("2016-04-13 09:00", Duty, new SetUrgencyAct(new("Normal")));
        Assert.Equal(1, Times(hotline, "Urgent"));
    }

    [Theory]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Clause", "BP-A5a.1-4")]
    [InlineData("Received")]
    [InlineData("Clarifying")]
    [InlineData("Classified")]
    [InlineData("AwaitingDirection")]
    public void FastTrack_TrulyPressing_IsOpenFromEveryStateBeforeDispatch(string state)
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-13 01:30");
        switch (state)
        {
            case "Clarifying":
                hotline.Clarify("2016-04-13 01:40");
                break;
            case "Classified":
                Classify(hotline, "2016-04-13 01:40");
                break;
            case "AwaitingDirection":
                Classify(hotline, "2016-04-13 01:40");
                Report(hotline, "2016-04-13 01:50");
                break;
        }

        Assert.Equal(state, hotline.State);
        hotline.Refused("GUARD_URGENCY_IS", "2016-04-13 02:00", Duty, To("U1"), "FastTrackDispatch");
        Urgent(hotline, "2016-04-13 02:00");
        hotline.Must("2016-04-13 02:00", Duty, To("U1"), "FastTrackDispatch");

        Assert.Equal("InProcessing", hotline.State);
        Assert.Equal(Hotline.At("2016-04-13 02:00"), hotline.Log.Single(e => e.Notifies.Contains(new("Urgent"))).EffectiveAt);
        Assert.Equal(Hotline.At("2016-04-13 02:00"), hotline.Clock("urgent-dispatch", "2016-04-14 00:00").StoppedAt);
    }

    [Fact]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Clause", "BP-A5a.1-4")]
    public void Close_TrulyPressingButNeverReported_IsRefused()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-13 01:30");
        Urgent(hotline, "2016-04-13 02:00");
        hotline.Must("2016-04-13 02:00", Duty, To("U1"), "FastTrackDispatch");
        Result(hotline, "2016-04-13 09:00");
        hotline.Publish("2016-04-13 09:30");

        hotline.Refused("GUARD_REPORTED_IF_CRITICAL", "2016-04-13 10:00", Hotline.Reception, new CloseAct());
        hotline.Must("2016-04-13 10:10", Duty, new ReportUpAct(), "ReportToStandingCommittee");
        hotline.Must("2016-04-13 10:20", Hotline.Reception, new CloseAct());
    }

    /// <summary>Only the fast track passes classification and report by: whatever goes to a further unit afterwards goes the ordinary way.</summary>
    [Theory]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Clause", "BP-A5a.2-1")]
    [InlineData(false, false, "GUARD_FIELD_GIVEN, GUARD_REPORTED_TO")]
    [InlineData(false, true, "GUARD_FIELD_GIVEN")]
    [InlineData(true, false, "GUARD_REPORTED_TO")]
    [InlineData(true, true, "")]
    public void Dispatch_ToAFurtherUnitAfterTheFastTrack_WaitsForClassificationAndReport(bool classified, bool reported, string unmet)
    {
        foreach (var (text, day) in new[] { (First, "2016-04-13"), (Second, "2016-06-13") })
        {
            var hotline = Under(text);
            Register(hotline, day + " 08:00");
            Urgent(hotline, day + " 08:05");
            if (classified)
            {
                Classify(hotline, day + " 08:06");
            }

            hotline.Must(day + " 08:07", Duty, To("U1"), "FastTrackDispatch");
            if (reported)
            {
                Report(hotline, day + " 08:30");
            }

            var outcome = hotline.Do(day + " 09:00", Hotline.Reception, To("U2"));

            Assert.Equal(unmet, string.Join(", ", outcome.Refusal?.Reasons.Select(reason => reason.Code) ?? []));
        }
    }

    /// <summary>What the first version says of urgency is all that it lets be set.</summary>
    [Fact]
    [Trait("Clause", "BP-A5a.1-3")]
    public void SetUrgency_WithoutAClass_TellsAllThatCanBeSet()
    {
        var hotline = Under(First);
        Register(hotline, "2016-04-13 08:00");

        var refusal = hotline.Refused("GUARD_CLASS_GIVEN", "2016-04-13 08:30", Duty, new SetUrgencyAct(null) { OngoingIncident = true });

        Assert.Contains("Normal, Urgent, Critical", refusal.Reasons.Single().In(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Scenario", "S-BP-16")]
    [Trait("Clause", "BPKL-1-5")]
    public void FastTrack_HappeningNow_IsOpenSinceTheConclusions()
    {
        var hotline = Under(Second);
        Register(hotline, "2016-06-01 20:50");
        hotline.Refused("GUARD_PRESSING", "2016-06-01 21:00", Duty, To("U1"), "FastTrackDispatch");
        hotline.Must("2016-06-01 21:00", Duty, new SetUrgencyAct(null) { OngoingIncident = true });
        hotline.Must("2016-06-01 21:00", Duty, To("U1"), "FastTrackDispatch");

        Assert.Equal("InProcessing", hotline.State);
        Assert.Equal(1, Times(hotline, "Urgent"));
        var action = hotline.Clock("urgent-dispatch", "2016-06-02 00:00");
        Assert.Equal(Duration.Zero, action.StoppedAt!.Value - action.StartedAt);

        Result(hotline, "2016-06-01 23:00");
        Assert.Equal(Hotline.At("2016-06-01 23:00"), hotline.Clock("urgent-result", "2016-06-02 00:00").StoppedAt);
        hotline.Publish("2016-06-01 23:10");
        hotline.Refused("GUARD_REPORTED_IF_CRITICAL", "2016-06-01 23:20", Hotline.Reception, new CloseAct());
    }

    [Fact]
    [Trait("Scenario", "S-BP-16")]
    [Trait("Clause", "BPKL-1-5")]
    public void FastTrack_HappeningNowUnderTheFirstText_NeedsTheCriticalClass()
    {
        var hotline = Under(First);
        Register(hotline, "2016-05-20 20:50");

        hotline.Refused("GUARD_CLASS_GIVEN", "2016-05-20 21:00", Duty, new SetUrgencyAct(null) { OngoingIncident = true });
        hotline.Refused("GUARD_URGENCY_IS", "2016-05-20 21:00", Duty, To("U1"), "FastTrackDispatch");
        Urgent(hotline, "2016-05-20 21:00");
        hotline.Must("2016-05-20 21:00", Duty, To("U1"), "FastTrackDispatch");
    }

    [Fact]
    [Trait("Scenario", "S-BP-21")]
    [Trait("Scenario", "S-X-07")]
    [Trait("Clause", "BP-A5b.2-1")]
    [Trait("Clause", "BP-A5b.2-3")]
    public void Handling_WithoutADirectedDate_IsMeasuredOnly()
    {
        var hotline = Dispatched(Second, "2016-06-01 08:00");

        var clock = hotline.Clock("handling", "2016-12-01 08:00", "U1");
        Assert.Null(clock.Due);
        Assert.Equal(ClockVerdict.MeasuredOnly, clock.Verdict);
        Assert.DoesNotContain(hotline.Desk.ClocksOf(hotline.Case, Hotline.At("2016-12-01 08:00")), answer => answer.Due is not null);
    }

    [Theory]
    [Trait("Scenario", "S-BP-21")]
    [Trait("Clause", "BP-A5b.2-1")]
    [InlineData("2016-06-01 08:00", 2016, 6, 11, "2016-06-14 00:00:00")]
    [InlineData("2016-04-01 08:00", 2016, 4, 16, "2016-04-20 00:00:00")]
    public void Directed_ToASaturday_EndsWithTheNextWorkingDay(string given, int year, int month, int day, string due)
    {
        var hotline = Reported(given.StartsWith("2016-06", StringComparison.Ordinal) ? Second : First, given);
        hotline.Must(given, Hotline.Reception, new GiveDirectionAct(new("StandingCommittee"))
        {
            DueOn = new LocalDate(year, month, day),
            Note = Hotline.Text("Xử lý dứt điểm."),
        });
        hotline.Must(given, Hotline.Reception, To("U1", "U2"));

        Assert.Equal(due, hotline.Due("directed"));
        Result(hotline, given, "U1");
        Assert.Null(hotline.Clock("directed", given).StoppedAt);
        Result(hotline, given, "U2");
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("directed", "2016-12-01 08:00"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-21")]
    [Trait("Clause", "BP-A5b.2-1")]
    public void Directed_ASecondTime_CountsToTheNewDate()
    {
        var hotline = Dispatched(Second, "2016-06-01 08:00");
        foreach (var day in new[] { 10, 24 })
        {
            hotline.Must("2016-06-02 08:00", Hotline.Reception, new GiveDirectionAct(new("StandingCommittee"))
            {
                DueOn = new LocalDate(2016, 6, day),
                Note = Hotline.Text("Xử lý."),
            });
        }

        Assert.Equal("2016-06-25 00:00:00", hotline.Due("directed"));
    }
}
