using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>A change of class while a case is handled, under each of the four rules. The case goes out on Monday 3 March with five working days.</summary>
[Regulation("class-change")]
public sealed class ClassChangeTests() : SharedRows("class-change")
{
    private const string Name = "class-change";

    [Theory]
    [InlineData("Urgent", "2025-03-05 10:00", "keeps-due", "usual", "2025-03-11 00:00:00")]
    [InlineData("Urgent", "2025-03-05 10:00", "keeps-anchor", "urgent", "2025-03-06 00:00:00")]
    [InlineData("Urgent", "2025-03-05 10:00", "restarts", "urgent", "2025-03-08 00:00:00")]
    [InlineData("Urgent", "2025-03-05 10:00", "shortens", "urgent", "2025-03-06 00:00:00")]
    [InlineData("Slow", "2025-03-05 10:00", "keeps-due", "usual", "2025-03-11 00:00:00")]
    [InlineData("Slow", "2025-03-05 10:00", "keeps-anchor", "slow", "2025-03-18 00:00:00")]
    [InlineData("Slow", "2025-03-05 10:00", "restarts", "slow", "2025-03-20 00:00:00")]
    [InlineData("Slow", "2025-03-05 10:00", "shortens", "usual", "2025-03-11 00:00:00")]
    public void SetUrgency_InFlight_MovesEachClockByItsRule(string to, string at, string clock, string winner, string due)
    {
        var hotline = Sent();
        hotline.Must(at, Hotline.Reception, new SetUrgencyAct(new(to)));

        Assert.Equal((winner, due), (hotline.Clock(clock, at).Winner, hotline.Due(clock)));
        Assert.Equal<ClockRun>(hotline.Case.Clocks, Case.Replay(hotline.Log).Clocks);
        Assert.Equal(
            clock is "keeps-due" || (clock is "shortens" && to == "Slow") ? 0 : 1,
            hotline.Log[^1].Clocks.Count(mark => mark.Clock.Value == clock && mark.Kind == ClockMarkKind.Reclassified));
    }

    /// <summary>Each table by itself, before any rule of change comes into it.</summary>
    [Theory]
    [InlineData(null, "usual", "2025-03-11 00:00:00")]
    [InlineData("Urgent", "urgent", "2025-03-06 00:00:00")]
    [InlineData("Slow", "slow", "2025-03-18 00:00:00")]
    public void Dispatch_OfACaseWithItsClass_StartsEveryClockByTheSameRow(string? urgency, string winner, string due)
    {
        var hotline = new Hotline(InventedPreset.Of(Name));
        hotline.Register("2025-03-03 08:00");
        hotline.Must("2025-03-03 08:10", Hotline.Reception, new ClassifyAct(new("Lighting")) { UrgencyClass = urgency is null ? null : new TermCode(urgency) });
        hotline.Dispatch("2025-03-03 09:00", "U1");

        Assert.All(["keeps-due", "keeps-anchor", "restarts", "shortens"], clock => Assert.Equal((winner, due), (hotline.Clock(clock, "2025-03-03 09:00").Winner, hotline.Due(clock))));
        hotline.Submit("2025-03-04 09:00");
        Assert.All(hotline.Desk.ClocksOf(hotline.Case, Hotline.At("2025-04-01 00:00")), answer => Assert.Equal(ClockVerdict.Met, answer.Verdict));
    }

    /// <summary>What has become overdue by the change breaks at the change, not before it.</summary>
    [Fact]
    public void SetUrgency_ToALimitThatIsOver_BreaksItThen()
    {
        var hotline = Sent();
        hotline.Must("2025-03-10 09:00", Hotline.Reception, new SetUrgencyAct(new("Urgent")));
        hotline.Advance("2025-03-10 09:01");

        Assert.Equal("2025-03-10 09:00:00", Hotline.Local(hotline.Log.Single(e => e.Fact is Escalated).EffectiveAt));
        Assert.Equal(ClockVerdict.Late, hotline.Verdict("keeps-anchor", "2025-03-10 09:01"));
    }

    [Fact]
    public void SetUrgency_AfterABreach_LetsTheNewLimitBreakAgain()
    {
        var hotline = Sent();
        hotline.Must("2025-03-12 09:00", Hotline.Reception, new SetUrgencyAct(new("Slow")));
        hotline.Advance("2025-03-19 00:00");

        Assert.Equal(["2025-03-11 00:00:00", "2025-03-18 00:00:00"], hotline.Log.Where(e => e.Fact is Escalated).Select(e => Hotline.Local(e.EffectiveAt)));
    }

    [Fact]
    public void SetUrgency_ToTheClassThatHolds_ChangesNothing()
    {
        var hotline = Sent();
        hotline.Must("2025-03-04 09:00", Hotline.Reception, new SetUrgencyAct(new("Urgent")));
        hotline.Must("2025-03-04 10:00", Hotline.Reception, new SetUrgencyAct(new("Urgent")));

        Assert.Empty(hotline.Log[^1].Clocks);
    }

    [Fact]
    public void Load_ARuleThatNobodyKnows_IsRefused() => Assert.Contains(
        InventedPreset.Load(Name, "\"keepDue\"", "\"keep\"").Defects, defect => (defect.Code, defect.Path) == ("ENUM_UNKNOWN", "$.procedures[0].clocks[0].onReclassify"));

    private static Hotline Sent()
    {
        var hotline = new Hotline(InventedPreset.Of(Name));
        hotline.Register("2025-03-03 08:00");
        hotline.Dispatch("2025-03-03 09:00", "U1");
        return hotline;
    }
}
