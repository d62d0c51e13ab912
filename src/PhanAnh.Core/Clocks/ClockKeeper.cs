using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Knows which triggers touch which clocks, and writes the marks of an event.</summary>
internal sealed class ClockKeeper
{
    private readonly Dictionary<string, Touch[]> _touches;
    private readonly Dictionary<string, ClockDefinition> _clocks;

    internal ClockKeeper(ImmutableArray<ClockDefinition> clocks, GuardBook guards)
    {
        _clocks = clocks.ToDictionary(clock => clock.Code.Value, StringComparer.Ordinal);
        _touches = clocks.SelectMany(clock => Touches(clock, guards))
            .GroupBy(touch => touch.On.Value)
            .ToDictionary(group => group.Key, group => group.OrderBy(touch => touch.Order).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The clock of a code; none for <see langword="default"/> and codes that the procedure does not have.</summary>
    internal ClockDefinition? Find(ClockCode code) => code.Value is { } value ? _clocks.GetValueOrDefault(value) : null;

    /// <summary>The marks that an event leaves.</summary>
    /// <param name="on">The trigger, or the id of a row that fired by itself.</param>
    /// <param name="before">The case before the event, for the conditions of bindings.</param>
    /// <param name="after">The case after it, clocks apart.</param>
    /// <param name="fact">What happened.</param>
    /// <param name="reasons">Where refusals of the calendar go.</param>
    internal ImmutableArray<ClockMark> Marks(
        TriggerCode on, GuardScope before, in CaseChange after, CaseFact fact, List<RefusalReason> reasons)
    {
        var room = default(Room);
        var marks = new MarkList(room);
        var goesOn = fact is Reassigned { TakesOver: true };
        foreach (var touch in _touches.GetValueOrDefault(on.Value, []))
        {
            if ((goesOn && touch.Kind == ClockMarkKind.Started && touch.Clock.Of == MachineKind.Assignment) || !CompiledGuard.AreMet(touch.Guards, before))
            {
                continue;
            }

            if (touch.Clock.Of == MachineKind.Case)
            {
                Add(ref marks, touch, null, before, in after, reasons);
            }
            else if (before.Assignment is { } assignment && (touch.Kind != ClockMarkKind.Started || fact.Creates is null))
            {
                Add(ref marks, touch, assignment.Id, before, in after, reasons);
            }
            else
            {
                foreach (var id in Targets(touch, before.Case, in after, fact))
                {
                    Add(ref marks, touch, id, before, in after, reasons);
                }
            }
        }

        AddAgreed(ref marks, before, fact, reasons);
        ClassChanges.Add(ref marks, before, in after, reasons);
        AddInherited(ref marks, before, fact);
        AddLapses(ref marks, before, in after, reasons);
        return marks.ToImmutable();
    }

    private static IEnumerable<Touch> Touches(ClockDefinition clock, GuardBook guards) =>
    [
        .. clock.Stops.Select(binding => Touch.Of(clock, binding, ClockMarkKind.Stopped, guards)),
        .. clock.Reopens.Select(binding => Touch.Of(clock, binding, ClockMarkKind.Reopened, guards)),
        .. clock.ExtendedBy.Select(binding => Touch.Of(clock, binding, ClockMarkKind.Extended, guards)),
        .. clock.SettledBy.Select(binding => Touch.Of(clock, binding, ClockMarkKind.Extended, guards) with { Settles = true }),
        .. clock.Starts.Select(binding => Touch.Of(clock, binding, ClockMarkKind.Started, guards)),
    ];

    /// <summary>
    /// The assignments whose clocks an event touches that is about none of them: those that come into being, those that the fact settles, all where it
    /// closes the case to the public (BP-A5a.3-2), or those that a row of the case moves (TNG-5-4).
    /// </summary>
    private static ImmutableArray<AssignmentId> Targets(Touch touch, Case? before, in CaseChange after, CaseFact fact) =>
        touch.Kind == ClockMarkKind.Started && fact.Creates is { } created ? created
        : fact.Settles is { IsEmpty: false } settled ? settled
        : touch.Kind == ClockMarkKind.Stopped && fact.ConcernsEveryAssignment ? [.. (before?.Assignments ?? []).Select(known => known.Id)]
        : Moved(before, in after);

    private static ImmutableArray<AssignmentId> Moved(Case? before, in CaseChange after)
    {
        var moved = ImmutableArray.CreateBuilder<AssignmentId>();
        foreach (var known in before?.Assignments ?? [])
        {
            if (after.Find(known.Id)!.State != known.State)
            {
                moved.Add(known.Id);
            }
        }

        return moved.ToImmutable();
    }

    private static void Add(
        ref MarkList marks, Touch touch, AssignmentId? assignment, GuardScope before, in CaseChange after, List<RefusalReason> reasons)
    {
        var clock = touch.Clock;
        var run = before.Case is { } subject ? ClockRun.Latest(subject.Clocks, clock.Code, assignment) : null;
        var starts = touch.Kind == ClockMarkKind.Started && run is not { IsRunning: true };
        var handled = assignment is { } id ? after.Find(id) : null;
        var anchor = starts ? ClockPromiser.AnchorOf(clock, after.Case, handled, before, reasons) : before.At;
        var promise = touch.Kind switch
        {
            ClockMarkKind.Started when starts => ClockPromiser.Promise(
                clock, after.Case, handled?.Unit, anchor, before.Act?.StatedDate, before.Context, reasons),
            ClockMarkKind.Extended when touch.Settles && run is not null => ClockPromiser.Promise(
                clock, after.Case, handled?.Unit, run.StartedAt, null, before.Context, reasons, ClockPauses.All(run, before.At)),
            ClockMarkKind.Extended when run is not null && before.Act?.StatedDate is { } stated =>
                ClockPromiser.Extension(clock, run, stated, before.Context, reasons),
            _ => null,
        };
        var possible = touch.Kind switch
        {
            ClockMarkKind.Started => promise is not null,
            ClockMarkKind.Stopped => run is { IsRunning: true },
            ClockMarkKind.Reopened => run is { IsRunning: false, HasLapsed: false },
            _ => run is { IsRunning: true } && promise is not null,
        };
        if (!possible)
        {
            return;
        }

        if (touch.Kind == ClockMarkKind.Stopped && run!.IsPaused)
        {
            marks.Add(ClockPauses.Resumed(before.Case!, run, before.At, before.Context, reasons));
        }

        marks.Add(promise is null ? touch.Mark(assignment) : new(touch.Kind, clock.Code, assignment, promise) { Since = anchor == before.At ? null : anchor });
    }

    private static void AddAgreed(ref MarkList marks, GuardScope before, CaseFact fact, List<RefusalReason> reasons)
    {
        switch (fact)
        {
            case ClocksPaused paused:
                ClockPauses.AddPaused(ref marks, paused, before, reasons);
                break;
            case ClocksResumed:
                ClockPauses.AddResumed(ref marks, before, reasons);
                break;
            case ExtensionRequested requested:
                ClockExtensions.AddAsked(ref marks, requested, before, reasons);
                break;
            case ExtensionGranted granted:
                ClockExtensions.AddGranted(ref marks, granted, before, reasons);
                break;
            case ExtensionDenied:
                ClockExtensions.AddDenied(ref marks, before, reasons);
                break;
            default:
                break;
        }
    }

    /// <summary>What a unit owed when it ended passes on to its successor as it stood, begun when it began and due when it was due; nothing else begins.</summary>
    private static void AddInherited(ref MarkList marks, GuardScope before, CaseFact fact)
    {
        if (fact is not Reassigned { TakesOver: true, Successor: { } next } || before is not { Case: { } subject, Assignment: { } ended })
        {
            return;
        }

        foreach (var run in subject.Clocks)
        {
            if (run.IsRunning && run.Assignment == ended.Id)
            {
                marks.Add(new(ClockMarkKind.Started, run.Clock, next.Id, run.Standing) { Since = run.StartedAt, TakenOverFrom = ended.Id });
            }
        }
    }

    /// <summary>What ends with its case or assignment is owed no longer; the answer still tells whether it was late by then.</summary>
    private void AddLapses(ref MarkList marks, GuardScope scope, in CaseChange after, List<RefusalReason> reasons)
    {
        if (scope.Case is not { } before)
        {
            return;
        }

        var touched = marks.Count;
        foreach (var run in before.Clocks)
        {
            if (run.IsRunning && EndsNow(before, in after, run) && Find(run.Clock) is not { Outlives: true } && !IsTouched(in marks, touched, run))
            {
                if (run.IsPaused)
                {
                    marks.Add(ClockPauses.Resumed(before, run, scope.At, scope.Context, reasons));
                }

                marks.Add(new(ClockMarkKind.Lapsed, run.Clock, run.Assignment));
            }
        }
    }

    private static bool IsTouched(in MarkList marks, int count, ClockRun run)
    {
        for (var i = 0; i < count; i++)
        {
            if (marks[i].Clock == run.Clock && marks[i].Assignment == run.Assignment
                && marks[i].Kind is ClockMarkKind.Started or ClockMarkKind.Stopped or ClockMarkKind.Reopened or ClockMarkKind.Lapsed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A clock that began with the end of its assignment, such as the redispatch of a returned part, lapses with the case.</summary>
    private static bool EndsNow(Case before, in CaseChange after, ClockRun run) =>
        (after.State.Phase == Phase.Ended && before.State.Phase != Phase.Ended)
        || (run.Assignment is { } id && after.Find(id) is { IsLive: false } && before.Find(id) is not { IsLive: false });

    /// <summary>An event leaves more marks than this hardly ever.</summary>
    [InlineArray(8)]
    private struct Room
    {
        private ClockMark _first;
    }

    private sealed record Touch(ClockDefinition Clock, TriggerCode On, ClockMarkKind Kind, ImmutableArray<CompiledGuard> Guards)
    {
        /// <summary>Whether it chooses the limit again instead of taking a stated date.</summary>
        internal bool Settles { get; init; }

        /// <summary>Stops come before starts, so that one event can end a run and begin the next.</summary>
        // A mark without a promise says the same in every case: those of the case and of the first assignments are made once and shared.
        private readonly ImmutableArray<ClockMark> _marks =
            [new(Kind, Clock.Code, null), .. Enumerable.Range(1, Clock.Of == MachineKind.Case ? 0 : 4).Select(id => new ClockMark(Kind, Clock.Code, new AssignmentId(id)))];

        internal int Order => Kind == ClockMarkKind.Started ? 1 : 0;

        internal ClockMark Mark(AssignmentId? assignment) =>
            (assignment?.Value ?? 0) is var index && index < _marks.Length ? _marks[index] : new(Kind, Clock.Code, assignment);

        internal static Touch Of(ClockDefinition clock, ClockBinding binding, ClockMarkKind kind, GuardBook guards) =>
            new(clock, binding.On, kind,
            [
                .. binding.If.Select(guard => guards.Bind(guard)
                    ?? throw new ArgumentException($"Clock {clock.Code} names the unknown guard {guard}.", nameof(clock))),
            ]);
    }
}
