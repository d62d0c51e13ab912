using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What holds of every case of the call centre, whatever is done in which order.</summary>
public sealed class DongNaiLifeTests
{
    // The same lives in every run, so that a failure is the change under test; another seed lives others.
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithMaxTest(50).WithQuietOnSuccess(true).WithReplay(2025, 29);

    [Fact]
    [Trait("Scenario", "S-X-08")]
    public void Replay_OfAnyLog_IsTheLiveCase() => Check((hotline, live) => Assert.Equal(
        Snapshot.Of(live),
        Snapshot.Of(Case.Replay(hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var again, out _) ? again! : e)))));

    [Fact]
    [Trait("Scenario", "S-X-08")]
    [Trait("Clause", "DN-A10.3")]
    [Trait("Clause", "DN-A10.4")]
    public void State_OfAnyCase_KeepsTheInvariants() => Check((hotline, live) =>
    {
        var working = live.Assignments.Where(assignment => assignment.IsLive).ToArray();
        Assert.True(working.Length <= 1);
        Assert.True(live.State.Phase != Phase.Handling || working.Length == 1);
        Assert.True(live.State.Phase != Phase.Answered || live.DirectAnswer is not null || working.All(assignment => assignment.State.Phase == Phase.Answered));
        Assert.True(live.State.Code.Value != "Closed" || live.CloseReason is not null);
        Assert.True(!live.IsStateSecret || (live.State.Phase == Phase.Ended && hotline.Public is null));
        Assert.All(live.Assignments, assignment => Assert.InRange(assignment.Appointments.Length, 0, 3));
        Assert.All(live.Clocks, run => Assert.True(run.Standing.Due is not { } due || due >= run.StartedAt));
        Assert.All(hotline.Log.Zip(hotline.Log.Skip(1)), pair => Assert.True(pair.First.EffectiveAt <= pair.Second.EffectiveAt));
    });

    [Fact]
    public void Live_ManyTimes_ComesThroughEveryState()
    {
        var missed = PresetText.DongNai.Preset.Terms.States.Select(state => state.Code).ToHashSet();
        missed.Remove(new("Received"));
        for (var seed = 1; seed <= 300 && missed.Count > 0; seed++)
        {
            new DongNaiLife(seed).Live(40, live =>
            {
                missed.Remove(live.State.Code);
                missed.ExceptWith(live.Assignments.Select(assignment => assignment.State.Code));
            });
        }

        Assert.Empty(missed);
    }

    private static void Check(Action<Hotline, Case> holds) => Prop.ForAll(Gen.Choose(1, 999_983).ToArbitrary(), seed =>
    {
        var life = new DongNaiLife(seed);
        life.Live(30, live => holds(life.Hotline, live));
    }).Check(Lives);
}
