using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What holds of every case of a Party hotline and of every petition, whatever is done in which order.</summary>
public sealed class PartyLifeTests
{
    // The same lives in every run, so that a failure is the change under test; another seed lives others.
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithMaxTest(50).WithQuietOnSuccess(true).WithReplay(2025, 29);

    public static TheoryData<string, string> Regulations() => new()
    {
        { "binh-phuoc-2016", "2016-03-02 08:00" },
        { "binh-phuoc-2016-v2", "2016-06-01 08:00" },
        { "thai-nguyen-2020", "2020-05-04 08:00" },
    };

    [Theory]
    [Trait("Scenario", "S-X-08")]
    [Trait("Scenario", "S-BP-22")]
    [Trait("Clause", "BP-A5a.4-1")]
    [MemberData(nameof(Regulations))]
    public void Replay_OfAnyLog_IsTheLiveCase(string id, string begins) => Check(id, begins, (hotline, live) =>
    {
        var read = Case.Replay(hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var again, out _) ? again! : e));
        Assert.Equal(Snapshot.Of(live), Snapshot.Of(read));
        var now = Hotline.At("2030-01-01 00:00");
        Assert.Equal(Snapshot.Of(Told(hotline, live, now)), Snapshot.Of(Told(hotline, read, now)));
    });

    [Theory]
    [Trait("Scenario", "S-BP-09")]
    [Trait("Clause", "BP-A3.1-3")]
    [MemberData(nameof(Regulations))]
    public void State_OfAnyCase_FollowsItsAssignments(string id, string begins) => Check(id, begins, (hotline, live) =>
    {
        var working = live.Assignments.Where(assignment => assignment.IsLive).ToArray();
        Assert.True(live.State.Phase != Phase.Handling || working.Length > 0);
        Assert.True(live.State.Phase != Phase.Answered || working.All(assignment => assignment.State.Phase == Phase.Answered));
        Assert.True(live.State.Phase != Phase.Ended || live.State.Outcome is PhanAnh.Core.Outcome.Answered or PhanAnh.Core.Outcome.Guided);
        Assert.True(live.State.Code.Value != "Closed" || live.CloseReason is not null);
        Assert.True(!live.IsClosedToThePublic || (hotline.Public is null && hotline.Timeline is null));
        Assert.All(live.Clocks, run => Assert.True(run.Standing.Due is not { } due || due >= run.StartedAt || run.Standing.StatedOn is not null));
        Assert.All(live.Clocks, run => Assert.True(run.Assignment is not { } owner || live.Find(owner) is not null));
    });

    [Theory]
    [MemberData(nameof(Regulations))]
    public void Live_ManyTimes_ComesThroughEveryState(string id, string begins)
    {
        var text = TextOf(id);
        var missed = text.Preset.Terms.States.Select(state => state.Code).ToHashSet();
        missed.Remove(new("Received"));
        for (var seed = 1; seed <= 300 && missed.Count > 0; seed++)
        {
            var life = new PartyLife(text, begins, seed);
            life.Live(60, live =>
            {
                missed.Remove(live.State.Code);
                missed.ExceptWith(live.Assignments.Select(assignment => assignment.State.Code));
            });
        }

        Assert.Empty(missed);
    }

    private static IEnumerable<string> Told(Hotline hotline, Case subject, NodaTime.Instant now) =>
        hotline.Desk.ClocksOf(subject, now).Select(clock => $"{clock.Clock.Code} {clock.StartedAt} {clock.Due} {clock.StoppedAt} {clock.Verdict}");

    private static void Check(string id, string begins, Action<Hotline, Case> holds)
    {
        var text = TextOf(id);
        Prop.ForAll(Gen.Choose(1, 999_983).ToArbitrary(), seed =>
        {
            var life = new PartyLife(text, begins, seed);
            life.Live(40, live => holds(life.Hotline, live));
        }).Check(Lives);
    }

    private static PresetText TextOf(string id) => id switch
    {
        "binh-phuoc-2016" => BinhPhuocScenarios.First,
        "binh-phuoc-2016-v2" => BinhPhuocScenarios.Second,
        _ => ThaiNguyenScenarios.Regulation,
    };
}
