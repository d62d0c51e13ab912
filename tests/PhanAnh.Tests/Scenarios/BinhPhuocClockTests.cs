using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What starts and stops the clocks of the Party hotline, under either text; none but the daily posting and a stated date has a limit (Article 5).</summary>
public sealed class BinhPhuocClockTests : BinhPhuocScenarios
{
    private static readonly string[] Urgencies = ["urgent-report", "urgent-dispatch", "urgent-result"];

    [Theory]
    [Trait("Scenario", "S-BP-03")]
    [Trait("Scenario", "S-BP-04")]
    [Trait("Clause", "BP-A5a.1-3")]
    [Trait("Clause", "BP-A5a.1-4")]
    [Trait("Clause", "BP-A5b.2-3")]
    [InlineData("binh-phuoc-2016", "2016-04-13", true)]
    [InlineData("binh-phuoc-2016", "2016-04-13", false)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", true)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", false)]
    public void Urgent_ReportedDispatchedAndHandled_MarksEachStep(string text, string day, bool atClassification)
    {
        var hotline = Under(PresetText.Of(text));
        Register(hotline, day + " 07:00");
        if (atClassification)
        {
            hotline.Must(day + " 08:00", Hotline.Reception, new ClassifyAct(new("TrafficSafety")) { UrgencyClass = new("Urgent") });
        }
        else
        {
            Urgent(hotline, day + " 08:00", "Urgent");
            Classify(hotline, day + " 08:00");
        }

        Report(hotline, day + " 08:10");
        hotline.Must(day + " 08:20", Hotline.Reception, To("U1"));
        Result(hotline, day + " 08:30");

        var steps = Urgencies.Select(clock => Assert.Single(hotline.Case.Clocks, run => run.Clock.Value == clock)).ToArray();
        Assert.All(steps, run => Assert.Equal(Hotline.At(day + " 08:00"), run.StartedAt));
        Assert.Equal([day + " 08:10:00", day + " 08:20:00", day + " 08:30:00"], steps.Select(run => Hotline.Local(run.StoppedAt)));
        Assert.All(Urgencies, clock => Assert.Equal(ClockVerdict.MeasuredOnly, hotline.Verdict(clock, day + " 09:00")));
    }

    [Theory]
    [Trait("Scenario", "S-BP-03")]
    [Trait("Clause", "BP-A5a.1-3")]
    [Trait("Clause", "BP-A5a.1-4")]
    [Trait("Clause", "BP-A5b.2-3")]
    [InlineData("binh-phuoc-2016", "2016-04-13")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13")]
    public void Ordinary_HoweverItIsSaid_StartsNoClockOfUrgencyAndAlarmsNobody(string text, string day)
    {
        var hotline = Under(PresetText.Of(text));
        Register(hotline, day + " 07:00");
        hotline.Must(day + " 08:00", Duty, new SetUrgencyAct(new("Normal")));
        hotline.Must(day + " 08:10", Hotline.Reception, new ClassifyAct(new("TrafficSafety")) { UrgencyClass = new("Normal") });

        Assert.DoesNotContain(hotline.Case.Clocks, run => Urgencies.Contains(run.Clock.Value));
        Assert.Equal(0, Times(hotline, "Urgent"));
    }

    [Theory]
    [Trait("Scenario", "S-BP-16")]
    [Trait("Clause", "BPKL-1-5")]
    [Trait("Clause", "BP-A5b.2-3")]
    [InlineData("")]
    [InlineData("Critical")]
    public void Ongoing_WithOrWithoutAClass_StartsEachClockOnce(string urgency)
    {
        var hotline = Under(Second);
        Register(hotline, "2016-06-13 07:00");
        hotline.Must("2016-06-13 08:00", Duty, new SetUrgencyAct(urgency.Length == 0 ? null : new(urgency)) { OngoingIncident = true });

        Assert.Equal(Urgencies, hotline.Case.Clocks.Select(run => run.Clock.Value));
        Assert.Equal(1, Times(hotline, "Urgent"));
    }

    [Theory]
    [Trait("Scenario", "S-BP-07")]
    [Trait("Clause", "BP-A5b.2-1")]
    [Trait("Clause", "BP-A5b.2-3")]
    [InlineData("binh-phuoc-2016", "2016-04-13")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13")]
    public void Handling_FromDispatchToResult_IsMeasuredForEachUnit(string text, string day)
    {
        var hotline = Dispatched(PresetText.Of(text), day + " 08:00");
        hotline.Must(day + " 09:00", Hotline.Reception, new ReassignAct(new("U2")) { Note = Hotline.Text("Không đúng đơn vị.") }, assignment: 1);
        Result(hotline, day + " 10:30", "U2");

        var runs = hotline.Case.Clocks.Where(run => run.Clock.Value == "handling").ToArray();
        Assert.Equal([1, 2], runs.Select(run => run.Assignment!.Value.Value));
        Assert.True(runs[0].HasLapsed);
        Assert.Equal(Duration.FromMinutes(90), runs[1].StoppedAt!.Value - runs[1].StartedAt);
        Assert.Equal(ClockVerdict.MeasuredOnly, hotline.Verdict("handling", day + " 12:00", "U2"));
    }

    [Theory]
    [Trait("Scenario", "S-BP-08")]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("binh-phuoc-2016", "2016-04-13", "2016-04-14 00:00:00")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", "2016-06-14 00:00:00")]
    public void Daily_OfAResultThatMayBePosted_EndsWithItsDay(string text, string day, string due)
    {
        var byDocument = Dispatched(PresetText.Of(text), day + " 08:00");
        Result(byDocument, day + " 09:00");
        Assert.Equal(due, byDocument.Due("daily"));

        var byTelephone = Dispatched(PresetText.Of(text), day + " 08:00");
        ByTelephone(byTelephone, day + " 09:00");
        Assert.DoesNotContain(byTelephone.Case.Clocks, run => run.Clock.Value == "daily");
        byTelephone.Must(day + " 10:00", Head(), new ReportUpAct(), "ReportResult", 1);
        Assert.Equal(due, byTelephone.Due("daily"));
        byTelephone.Publish(day + " 11:00");
        Assert.Equal(ClockVerdict.Met, byTelephone.Verdict("daily", due));
    }

    [Theory]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("binh-phuoc-2016", "2016-04-13", true)]
    [InlineData("binh-phuoc-2016", "2016-04-13", false)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", true)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", false)]
    public void Daily_OfAConfidentialResult_DoesNotRun(string text, string day, bool byDocument)
    {
        var hotline = Dispatched(PresetText.Of(text), day + " 08:00");
        hotline.Must(day + " 08:30", Head(), new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") });
        if (byDocument)
        {
            Result(hotline, day + " 09:00");
        }
        else
        {
            ByTelephone(hotline, day + " 09:00");
            hotline.Must(day + " 10:00", Head(), new ReportUpAct(), "ReportResult", 1);
        }

        Assert.DoesNotContain(hotline.Case.Clocks, run => run.Clock.Value == "daily");
    }

    /// <summary>What may not be posted is not owed, whichever of its results came first; what was too late by then stays late.</summary>
    [Theory]
    [Trait("Scenario", "S-BP-10")]
    [Trait("Clause", "BP-A5a.3-2")]
    [InlineData("binh-phuoc-2016", "2016-04-13", "2016-04-13 10:00", false, ClockVerdict.Met)]
    [InlineData("binh-phuoc-2016", "2016-04-13", "2016-04-13 10:00", true, ClockVerdict.Met)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", "2016-06-13 10:00", false, ClockVerdict.Met)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", "2016-06-13 10:00", true, ClockVerdict.Met)]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13", "2016-06-14 10:00", false, ClockVerdict.MetLate)]
    public void Daily_ClosedToThePublicAfterItBegan_IsOwedNoLonger(string text, string day, string marked, bool stateSecret, ClockVerdict verdict)
    {
        var hotline = Dispatched(PresetText.Of(text), day + " 08:00", 1, "U1", "U2");
        Result(hotline, day + " 09:00");
        Result(hotline, day + " 09:30", "U2");

        hotline.Must(marked, Head(), stateSecret ? new MarkStateSecretAct { Note = Hotline.Text("Mật.") } : new MarkConfidentialAct { Note = Hotline.Text("Đang điều tra.") });

        Assert.All(["U1", "U2"], unit => Assert.Equal(verdict, hotline.Verdict("daily", day[..8] + "20 08:00", unit)));
    }

    [Theory]
    [Trait("Clause", "BP-A5b.2-1")]
    [Trait("Clause", "BP-A5a.2-2")]
    [InlineData("binh-phuoc-2016", "2016-04-13")]
    [InlineData("binh-phuoc-2016-v2", "2016-06-13")]
    public void Direction_WithoutADate_StartsNoLimitAndMovesNone(string text, string day)
    {
        var hotline = Dispatched(PresetText.Of(text), day + " 08:00");
        Direct(hotline, day + " 09:00", null);
        Assert.DoesNotContain(hotline.Case.Clocks, run => run.Clock.Value == "directed");

        Direct(hotline, day + " 10:00", new(2016, 7, 1));
        Direct(hotline, day + " 11:00", null);
        Assert.Equal("2016-07-02 00:00:00", hotline.Due("directed"));
    }

    [Fact]
    [Trait("Scenario", "S-BP-17")]
    [Trait("Clause", "BPKL-1-6")]
    public void RequestRework_OfAnotherCauseOrAfterTheEnd_IsRefused()
    {
        var other = new RequestReworkAct(new("Form")) { Note = Hotline.Text("Sai mẫu.") };
        var hotline = Dispatched(Second, "2016-06-06 08:00");
        Result(hotline, "2016-06-07 08:00", "U1", 1);
        hotline.Refused("GUARD_CAUSE_IS", "2016-06-07 09:00", Hotline.Reception, other, assignment: 1);
        hotline.Publish("2016-06-07 09:00");
        hotline.Refused("GUARD_CAUSE_IS", "2016-06-07 10:00", Hotline.Reception, other, assignment: 1);
        hotline.Must("2016-06-07 10:00", Hotline.Reception, new CloseAct());

        hotline.Refused("GUARD_CASE_IN", "2016-06-07 11:00", Hotline.Reception, other, assignment: 1);
    }

    /// <summary>A limit cannot end before it begins.</summary>
    [Fact]
    [Trait("Scenario", "S-BP-21")]
    [Trait("Clause", "BP-A5b.2-1")]
    public void GiveDirection_ByADayThatHasPassed_IsRefused()
    {
        var hotline = Dispatched(Second, "2016-06-01 08:00");
        var direction = new GiveDirectionAct(new("StandingCommittee")) { Note = Hotline.Text("Xử lý gấp.") };

        var refusal = hotline.Refused("DATE_PASSED", "2016-06-02 00:00", Hotline.Reception, direction with { DueOn = new LocalDate(2016, 6, 1) });

        Assert.Contains("2016-06-01", refusal.Reasons.Single().In(Language.Vietnamese), StringComparison.Ordinal);
        hotline.Must("2016-06-02 23:59", Hotline.Reception, direction with { DueOn = new LocalDate(2016, 6, 2) });
    }

    private static void Direct(Hotline hotline, string local, LocalDate? due) => hotline.Must(
        local, Hotline.Reception, new GiveDirectionAct(new("StandingCommittee")) { DueOn = due, Note = Hotline.Text("Xử lý sớm.") });
}
