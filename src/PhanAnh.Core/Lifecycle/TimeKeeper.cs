using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Emits what time alone causes, each at the instant at which it was due (R-T12).</summary>
internal readonly struct TimeKeeper(Procedure procedure, DecisionContext context)
{
    /// <summary>The most events a call emits; a host that sees more asks again.</summary>
    internal const int MostEvents = 1_000;

    internal readonly record struct Pending(Instant Due, ClockRun Run, TriggerCode Trigger);

    /// <summary>The next thing that time alone causes; none where nothing is to come.</summary>
    internal static Pending? NextDue(Procedure procedure, Case subject, CalendarSet calendars)
    {
        Pending? next = null;
        var latest = subject.LatestAt;
        foreach (var run in subject.Clocks)
        {
            if (run.IsRunning && !run.HasFired && procedure.Clock(run.Clock) is { OnBreach: { } trigger } clock
                && ClockDue.Of(procedure, subject, run, calendars, latest) is { } due && !due.IsHeldUp(clock, subject, run)
                && (next is null || due.Due < next.Value.Due))
            {
                next = new(due.Due, run, trigger);
            }
        }

        return next;
    }

    /// <summary>Whether time alone causes something before an instant.</summary>
    internal bool HasDue(Case subject, Instant now) => NextDue(procedure, subject, context.Calendars) is { } first && first.Due < now;

    internal AdvanceResult Advance(Case subject, Instant now) => Advance(subject, now, now);

    internal AdvanceResult Advance(Case subject, Instant now, Instant recordedAt)
    {
        if (!HasDue(subject, now))
        {
            return new([], subject, false);
        }

        var chain = new EventChain(procedure, context, subject, recordedAt, []);
        while (NextDue(procedure, chain.Case!, context.Calendars) is { } pending && pending.Due < now)
        {
            if (chain.Events.Length >= MostEvents)
            {
                return new(chain.Events, chain.Case!, true);
            }

            if (Fire(ref chain, InItsTime(chain.Case!, pending), recordedAt) is { } blocked)
            {
                return new(chain.Events, chain.Case!, false) { Blocked = blocked };
            }
        }

        return new(chain.Events, chain.Case!, false);
    }

    /// <summary>
    /// A limit that had passed before its assignment came to a successor is broken by the successor when it takes over, not before; one that had passed before the case came
    /// under its present rules, when it came under them.
    /// </summary>
    private static Pending InItsTime(Case subject, Pending pending)
    {
        var earliest = subject.RulesSince ?? pending.Due;
        if (pending.Run.Assignment is { } id && subject.Find(id) is { } assignment)
        {
            earliest = Instant.Max(earliest, assignment.DispatchedAt);
        }

        return earliest > pending.Due ? pending with { Due = earliest } : pending;
    }

    /// <summary>Fires what is due, or says why the calendar cannot carry it on: that stays due, because a breach must not be lost.</summary>
    private RefusalReason? Fire(ref EventChain chain, Pending pending, Instant recordedAt)
    {
        var current = chain.Case!;
        var assignment = pending.Run.Assignment is { } id ? current.Find(id) : null;
        var lifecycle = assignment is null ? procedure.CaseLifecycle : procedure.AssignmentLifecycle;
        var state = assignment?.State.Code ?? current.State.Code;
        var scope = new GuardScope(current, assignment, TimedAct(lifecycle, state, pending.Trigger), null, pending.Due, context);
        var row = Firing(lifecycle.RowsFor(state, pending.Trigger), scope);
        var reasons = new List<RefusalReason>();
        var before = current.Version;
        if (row is not null)
        {
            chain.Fire(row, scope, null, null, reasons);
            if (chain.Case!.Version == before && reasons is [var reason, ..])
            {
                return reason;
            }

            chain.Settle(null, null, pending.Due, reasons);
        }

        // A breach that the state no longer allows is marked as done: it must not come up for ever.
        if (chain.Case!.Version == before || StillPending(chain.Case!, pending.Run))
        {
            chain.Add(Marked(chain.Case!, pending, recordedAt));
        }

        return null;
    }

    /// <summary>Time passes a row by whose requirements are not met, and tries the next one.</summary>
    private static CompiledRow? Firing(ReadOnlySpan<CompiledRow> rows, GuardScope scope)
    {
        foreach (var row in rows)
        {
            if (row.IsChosenIn(scope) && row.IsAllowedIn(scope))
            {
                return row;
            }
        }

        return null;
    }

    private static bool StillPending(Case subject, ClockRun run) =>
        ClockRun.Latest(subject.Clocks, run.Clock, run.Assignment) is { IsRunning: true, HasFired: false } latest
        && latest.StartedAt == run.StartedAt;

    private static CaseEvent Marked(Case subject, Pending pending, Instant recordedAt) => new()
    {
        Case = subject.Code,
        Sequence = subject.Version + 1,
        EffectiveAt = pending.Due,
        RecordedAt = recordedAt,
        By = EventActor.System,
        On = pending.Trigger,
        Row = new(pending.Run.Clock.Value),
        Assignment = pending.Run.Assignment,
        Clocks = [new(ClockMarkKind.Fired, pending.Run.Clock, pending.Run.Assignment)],
        Fact = new Progressed(),
    };

    private static Act? TimedAct(CaseLifecycle lifecycle, StateCode state, TriggerCode trigger) =>
        lifecycle.RowsFor(state, trigger) is not [var first, ..] ? new ProgressAct() : first.Row.Act switch
        {
            ActKind.Accept => new AcceptAct(),
            ActKind.Close => new CloseAct(),
            ActKind.Remind => new RemindAct(),
            ActKind.Escalate => new EscalateAct(),
            ActKind.ReportUp => new ReportUpAct(),
            _ => new ProgressAct(),
        };
}
