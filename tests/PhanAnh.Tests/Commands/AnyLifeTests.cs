using System.Globalization;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What holds for every life of a case under every regulation that ships, and under every invented one.</summary>
public sealed class AnyLifeTests
{
    public static TheoryData<string> Shipped { get; } = [.. PresetText.Names];

    public static TheoryData<string> All { get; } = [.. PresetText.Names, .. PresetText.Invented];

    /// <summary>The machine goes where the file says, and nowhere else: some thousand events a regulation, read by a table that is only JSON and strings.</summary>
    [Theory]
    [Trait("Scenario", "S-X-08")]
    [MemberData(nameof(All))]
    public void Log_OfAnyLife_IsWhatThePlainTableSays(string preset)
    {
        var file = PlainFile.Of(PresetText.Of(preset));
        AnyLife.Check(preset, hotline =>
        {
            var plain = new PlainTable(file);
            foreach (var e in hotline.Log)
            {
                plain.Take(e);
            }

            var live = hotline.Case;
            Assert.Equal(plain.State, live.State.Code.Value);
            Assert.Equal(plain.Procedure, live.Procedure);
            Assert.Equal(plain.Assignments, live.Assignments.Select(assignment => $"{assignment.Unit} {assignment.State.Code}"));
            Assert.Empty(plain.Unsettled());
            Assert.Equal(plain.Clocks.Runs, live.Clocks.Select(run => string.Create(
                CultureInfo.InvariantCulture,
                $"{run.Clock} {run.Assignment?.Value ?? 0} {(run.IsRunning ? "runs" : "stands")}{(run.IsPaused ? " paused" : "")} extended {run.Extensions} repeated {run.Repetitions}")));
            Assert.Empty(plain.Clocks.Unbroken(live.LatestAt));
        }, part: 0.25);
    }

    [Theory]
    [Trait("Scenario", "S-X-08")]
    [MemberData(nameof(All))]
    public void CanFire_InAnyLife_KnowsTheRowsOfThePlainTable(string preset)
    {
        var file = PlainFile.Of(PresetText.Of(preset));
        AnyLife.Check(preset, hotline =>
        {
            var plain = new PlainTable(file);
            foreach (var e in hotline.Log)
            {
                plain.Take(e);
            }

            var live = hotline.Case;
            foreach (var (actor, trigger) in Questions(hotline.Preset))
            {
                foreach (var assignment in live.Assignments.Select(known => (AssignmentId?)known.Id).Prepend(null))
                {
                    var (cases, units) = (hotline.Context.Procedure.CaseLifecycle, hotline.Context.Procedure.AssignmentLifecycle);
                    if (assignment is null ? cases.Knows(trigger) && !live.Assignments.Any(known => known.IsLive && units.Permits(known.State.Code, trigger)) : units.Knows(trigger))
                    {
                        Agree(plain.RowsFor(trigger.Value, assignment?.Value).ToList(), hotline.CanFire(actor, trigger.Value, live.LatestAt, assignment), actor, trigger);
                    }
                }
            }
        }, part: 0.25);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void CanFire_InAnyLife_SaysWhatPermittedTriggersSays(string preset) => AnyLife.Check(preset, hotline =>
    {
        var live = hotline.Case;
        foreach (var (actor, trigger) in Questions(hotline.Preset))
        {
            var permitted = hotline.Permitted(live, actor, live.LatestAt);
            foreach (var assignment in live.Assignments.Where(_ => hotline.Context.Procedure.AssignmentLifecycle.Knows(trigger)))
            {
                var answer = hotline.CanFire(actor, trigger.Value, live.LatestAt, assignment.Id);
                Assert.True(answer.CanFire == permitted.Contains(new(trigger, assignment.Id)), $"{actor.Role} {trigger} {assignment.Id}: {answer.Refusal}");
            }
        }
    }, part: 0.25);

    [Theory]
    [MemberData(nameof(All))]
    public void Ledger_OfAnyLife_AddsUpToTheWholeExactly(string preset) => AnyLife.Check(preset, hotline =>
    {
        var live = hotline.Case;
        foreach (var now in new[] { live.LatestAt, live.LatestAt + Duration.FromHours(77), live.ReceivedAt })
        {
            var ledger = hotline.Ledger(now);
            var end = live.EndedAt ?? Instant.Max(now, live.LatestAt);
            Assert.Equal((live.ReceivedAt, end), (ledger.From, ledger.To));
            Assert.Equal(end - live.ReceivedAt, ledger.Whole);
            Assert.Equal(ledger.Whole, Sum(Enum.GetValues<TimeHolder>().Select(ledger.TotalOf)));
            Assert.Equal(ledger.TotalOf(TimeHolder.Units), Sum(ledger.ByUnit().Values));
            Assert.All(ledger.Entries, entry => Assert.True(entry.Length > Duration.Zero && entry.Units.IsEmpty == (entry.Holder != TimeHolder.Units)));
            Assert.Equal(ledger.Entries.Skip(1).Select(entry => entry.From), ledger.Entries.SkipLast(1).Select(entry => entry.To));
            Assert.True(ledger.Entries.IsEmpty || (ledger.Entries[0].From, ledger.Entries[^1].To) == (ledger.From, ledger.To));
        }
    });

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Log_OfAnyLife_GivesReasonsForWhatGoesBack(string preset) => AnyLife.Check(preset, hotline => Assert.All(hotline.Log, e =>
    {
        Assert.True(e.Fact is not (Returned or ReworkRequested or ExtensionFiled or ReturnedToOfficer or RedispatchWaived or InvitationWaived or DisputeEscalated) || e.Note is not null);
        Assert.True(e.Fact is not Rejected { Grounds.IsEmpty: true });
    }));

    private static void Agree(List<(string Id, string[] By)> rows, FireAnswer answer, Actor actor, TriggerCode trigger)
    {
        var what = $"{actor.Role} {trigger}: {answer.Row} {answer.Refusal}";
        if (rows.Count == 0)
        {
            Assert.True(answer.Refusal?.Has("TRANSITION") == true, what);
        }
        else if (answer.CanFire)
        {
            Assert.True(rows.Any(row => row.Id == answer.Row.Value.Value && row.By.Contains(actor.Role.Value)), what);
        }
        else
        {
            Assert.False(answer.Refusal.Has("TRANSITION"), what);
            Assert.True(rows.Any(row => row.By.Contains(actor.Role.Value)) || answer.Refusal.Has("ACTOR_ROLE") || answer.Row is null, what);
        }
    }

    private static IEnumerable<(Actor Actor, TriggerCode Trigger)> Questions(Preset preset) =>
        from role in preset.Terms.Roles
        where role.Party != Party.System
        from trigger in preset.Terms.Triggers.Select(known => known.Code)
        where trigger.Value != "Register"
        select (role.Party == Party.Unit ? Actor.Of("officer-U1", role.Code.Value, "U1") : Actor.Of("citizen-1", role.Code.Value), trigger);

    private static Duration Sum(IEnumerable<Duration> parts) => parts.Aggregate(Duration.Zero, (sum, part) => sum + part);
}
