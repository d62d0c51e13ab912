using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What holds for every life of a case under every invented regulation, whatever is done in which order.</summary>
public sealed class InventedLifeTests
{
    // The same lives in every run, so that a failure is the change under test; another seed lives others.
    private static readonly Config Lives = Config.QuickThrowOnFailure.WithMaxTest(30).WithQuietOnSuccess(true).WithReplay(2025, 29);

    public static TheoryData<string> Invented { get; } = [.. PresetText.Invented];

    [Theory]
    [MemberData(nameof(Invented))]
    public void Replay_OfAnyLog_IsTheLiveCase(string preset) => Check(preset, life =>
    {
        var live = life.Hotline.Case;
        var read = Case.Replay(life.Hotline.Log.Select(e => EventJson.TryRead(EventJson.Write(e), out var again, out _) ? again! : throw new InvalidOperationException(e.Row.Value)));
        Assert.Equal(Snapshot.Of(live), Snapshot.Of(read));
        Assert.Equal(Snapshot.Of(life.Hotline.Desk.ClocksOf(live, live.LatestAt)), Snapshot.Of(life.Hotline.Desk.ClocksOf(read, live.LatestAt)));
    });

    [Theory]
    [MemberData(nameof(Invented))]
    public void State_OfAnyCase_FollowsItsAssignments(string preset)
    {
        var file = PlainFile.Of(PresetText.Of(preset));
        Check(preset, life =>
        {
            var plain = new PlainTable(file);
            Case? subject = null;
            foreach (var e in life.Hotline.Log)
            {
                AssertMayHappen(life, subject, e);
                plain.Take(e);
                subject = Case.Apply(subject, e);
            }

            var live = subject!.Assignments.Where(assignment => assignment.IsLive).ToArray();
            Assert.True(subject.State.Phase != Phase.Handling || live.Length > 0 || plain.MayDispatch || plain.MayAnswer, "a case is handled by nobody, and nobody can be asked to");
            Assert.True(subject.State.Phase != Phase.Intake || live.Length == 0);
            Assert.True(subject.State.Phase != Phase.Answered || (live.Length > 0 && live.All(assignment => assignment.State.Phase == Phase.Answered)));
            Assert.Equal(subject.State.Phase == Phase.Ended, subject.EndedAt is not null);
            // An end says why: by a reason of closing or by the grounds of a rejection, never by both.
            var isRejected = life.Hotline.Log.Any(e => e.Fact is Rejected { Grounds.IsEmpty: false });
            Assert.True(!isRejected || subject.State is { Phase: Phase.Ended, Outcome: Core.Outcome.Rejected });
            Assert.Equal(subject.State.Phase == Phase.Ended && !isRejected, subject.CloseReason is not null);
        });
    }

    [Theory]
    [MemberData(nameof(Invented))]
    public void Due_OfAnyClock_MovesByWhatTheEventSaysAlone(string preset) => Check(preset, life =>
    {
        Case? subject = null;
        foreach (var e in life.Hotline.Log)
        {
            var (before, after) = (subject?.Clocks ?? [], Case.Apply(subject, e));
            for (var i = 0; i < before.Length; i++)
            {
                var (was, now, marks) = (before[i], after.Clocks[i], e.Clocks.Where(mark => mark.Clock == before[i].Clock && mark.Assignment == before[i].Assignment).ToArray());
                Assert.Equal(was.Clock, now.Clock);
                Assert.True(was.Standing.Due == now.Standing.Due || marks.Any(mark => mark.Kind is ClockMarkKind.Extended or ClockMarkKind.Resumed or ClockMarkKind.Reclassified), $"{e.Row}: {was.Clock}");
                Assert.True(marks.All(mark => mark.Kind != ClockMarkKind.Resumed) || now.Standing.Due >= was.Standing.Due, $"{e.Row}: a pause made {was.Clock} due earlier");
            }

            Assert.All(after.Clocks, run => Assert.True(run.Standing.StatedOn is not null || !(run.Standing.Due < run.StartedAt), $"{e.Row}: {run.Clock} is due before it began"));
            subject = after;
        }

        var answers = life.Hotline.Desk.ClocksOf(subject!, subject!.LatestAt);
        var ofSubmitter = answers.Select(answer => life.Hotline.Preset.Terms.Role(answer.OwedBy)!.Party == Party.Submitter).ToArray();
        Assert.All(answers.Where(cap => cap.Clock.Caps), cap => Assert.All(
            answers.Where((_, i) => !ofSubmitter[i]),
            answer => Assert.False(answer.Due > cap.Due && answer.Due > answer.StartedAt, $"{answer.Clock.Code} is due after {cap.Clock.Code}")));
        Assert.All(answers.Index().Where(answer => ofSubmitter[answer.Index]), answer => Assert.False(
            answer.Item.Due < subject.Clocks[answer.Index].Standing.Due, $"{answer.Item.Clock.Code} of the submitter was cut"));
    });

    [Theory]
    [MemberData(nameof(Invented))]
    public void Public_OfAnyCase_ShowsNobodysData(string preset) => Check(preset, life =>
    {
        var live = life.Hotline.Case;
        AssertImpersonal(Snapshot.Of(life.Hotline.Log));
        AssertImpersonal(Snapshot.Of(live));
        AssertImpersonal(Snapshot.Of(life.Hotline.Notices));
        AssertImpersonal(Snapshot.Revealed(life.Hotline.Public));
        AssertImpersonal(Snapshot.Revealed(life.Hotline.Timeline));
        Assert.True(!live.IsClosedToThePublic || (life.Hotline.Public is null && life.Hotline.Timeline is null));
        Assert.All(Hotline.Wait(life.Hotline.Store.LoadAsync(new(life.Hotline.Code))), stored => AssertImpersonal(System.Text.Encoding.UTF8.GetString(stored.Bytes.Span)));
    });

    [Theory]
    [MemberData(nameof(Invented))]
    public void Handle_WhatIsRefused_ChangesNothingAndSaysWhy(string preset) => Prop.ForAll(Arb.From(Gen.Choose(1, 999_983)), seed =>
    {
        new InventedLife(PresetText.Of(preset), seed).Live(30, (before, outcome) =>
        {
            if (!outcome.IsAccepted)
            {
                Assert.NotEmpty(outcome.Refusal!.Reasons);
                Assert.All(outcome.Refusal.Reasons, reason => Assert.NotEqual(reason.In(Language.Vietnamese), reason.In(Language.English)));
                Assert.Equal(before!.State, outcome.Case?.State ?? before.State);
            }
        });
    }).Check(Lives);

    /// <summary>However often the host asks, time causes the same events at the same instants.</summary>
    [Theory]
    [MemberData(nameof(Invented))]
    public void Advance_HoweverOftenAsked_GivesTheSameLog(string preset) => Check(preset, life =>
    {
        var (context, live) = (life.Hotline.Context, life.Hotline.Case);
        var end = live.LatestAt + Duration.FromDays(100);
        var (atOnce, often, subject) = (new List<string>(), new List<string>(), live);
        for (var now = live.LatestAt; now < end; now += Duration.FromHours(61))
        {
            subject = Through(often, subject, now);
        }

        Assert.Equal(Snapshot.Of(Through(atOnce, live, end)), Snapshot.Of(Through(often, subject, end)));
        Assert.Equal(atOnce, often);

        Case Through(List<string> log, Case from, Instant until)
        {
            for (var advanced = context.Procedure.Advance(from, context, until); ; advanced = context.Procedure.Advance(from, context, until))
            {
                log.AddRange(advanced.Events.Select(e => Snapshot.Of(e with { RecordedAt = e.EffectiveAt })));
                from = advanced.Case;
                if (!advanced.HasMore)
                {
                    return from;
                }
            }
        }
    });

    /// <summary>In the season nothing is given back, so that nothing waits to be sent again; the row stands for the rest of the year.</summary>
    private static readonly HashSet<string> OutOfReach = ["minh-ha-flood ordinary B3"];

    /// <summary>A life goes nearly everywhere: a law that no life comes to says nothing.</summary>
    [Theory]
    [MemberData(nameof(Invented))]
    public void Live_ManyTimes_FiresEveryRow(string preset)
    {
        var procedures = PresetText.Of(preset).Preset.Procedures;
        var missed = procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows).Select(row => $"{procedure.Id} {row.Code}")).ToHashSet(StringComparer.Ordinal);
        for (var seed = 1; seed <= 400 && missed.Count > 0; seed++)
        {
            var hotline = new InventedLife(PresetText.Of(preset), seed).Live(40).Hotline;
            missed.ExceptWith(hotline.Log.Select(e => $"{hotline.Case.Procedure} {e.Row}"));
        }

        Assert.DoesNotContain(missed, row => !OutOfReach.Contains($"{preset} {row}"));
    }

    private static void AssertMayHappen(InventedLife life, Case? before, CaseEvent e)
    {
        if (e.Fact is Dispatched dispatched)
        {
            Assert.DoesNotContain(dispatched.Assignments, created => created.Unit.Value == "U4" && e.EffectiveAt >= life.Begins + Duration.FromDays(11));
        }

        if (before?.State.Phase == Phase.Ended)
        {
            // A file that ends a case and leaves the work of a unit open lets the unit bring that to its own end.
            Assert.True(
                e.Fact is Rated or Disclosed or Purged or Progressed or ForceMajeureDeclared or ForceMajeureEnded || (e.Assignment is { } id && before.Find(id)!.IsLive), $"{e.Row} after the end");
            Assert.True(e.Assignment is not null || e.To is null or { Phase: Phase.Ended });
            Assert.True(e.Fact is not (Dispatched or Reassigned), $"{e.Row} gives a case to a unit after its end");
        }
    }

    private static void AssertImpersonal(string text) => Assert.DoesNotContain(InventedLife.Personal, text, StringComparison.OrdinalIgnoreCase);

    private static void Check(string preset, Action<InventedLife> holds) => Prop.ForAll(
        Arb.From(Gen.Choose(1, 999_983).SelectMany(seed => Gen.Choose(1, 50).Select(steps => (Seed: seed, Steps: steps))), life => new[] { life.Steps / 2, life.Steps - 1 }.Where(steps => steps > 0).Select(steps => (life.Seed, steps))),
        life => holds(new InventedLife(PresetText.Of(preset), life.Seed).Live(life.Steps))).Check(Lives);
}
