using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Emits what time alone causes, each at the instant at which it was due (R-T12).</summary>
internal readonly struct TimeKeeper(Procedure procedure, DecisionContext context)
{
    /// <summary>The most events a call emits; a host that sees more asks again.</summary>
    internal const int MostEvents = 1_000;

    /// <summary>The next thing that time alone causes; none where nothing is to come.</summary>
    internal static ClockPending? NextDue(Procedure procedure, Case subject, CalendarSet calendars)
    {
        ClockPending? next = null;
        foreach (var run in subject.Clocks)
        {
            if (ClockPending.Of(procedure, subject, run, calendars) is { } pending && (next is null || pending.ComesBefore(next.Value)))
            {
                next = pending;
            }
        }

        return next;
    }

    /// <summary>Whether time alone causes something before whatever is done at an instant.</summary>
    internal bool HasDue(Case subject, Instant now) => NextDue(procedure, subject, context.Calendars) is { } first && first.HasComeBy(now);

    internal AdvanceResult Advance(Case subject, Instant now) => Advance(subject, now, now);

    internal AdvanceResult Advance(Case subject, Instant now, Instant recordedAt)
    {
        if (!HasDue(subject, now))
        {
            return new([], subject, false);
        }

        var chain = new EventChain(procedure, context, subject, recordedAt, []);
        while (NextDue(procedure, chain.Case!, context.Calendars) is { } pending && pending.HasComeBy(now))
        {
            if (chain.Events.Length >= MostEvents)
            {
                return new(chain.Events, chain.Case!, true);
            }

            if (Fire(ref chain, pending, recordedAt) is { } blocked)
            {
                return new(chain.Events, chain.Case!, false) { Blocked = blocked };
            }
        }

        return new(chain.Events, chain.Case!, false);
    }

    /// <summary>Does what is due, or says why the calendar cannot carry it on: that stays due, because nothing of it must be lost.</summary>
    private RefusalReason? Fire(ref EventChain chain, ClockPending pending, Instant recordedAt)
    {
        switch (pending.Kind)
        {
            case ClockPendingKind.Resume:
                var reasons = new List<RefusalReason>();
                var resumed = ClockPauses.Resumed(chain.Case!, pending.Run, pending.Due, context, reasons);
                if (reasons is [var reason, ..])
                {
                    return reason;
                }

                chain.Add(Marked(chain.Case!, pending, recordedAt, resumed));
                return null;
            case ClockPendingKind.Remind:
                chain.Add(Marked(chain.Case!, pending, recordedAt, MarkOf(pending, ClockMarkKind.Reminded)) with { Notifies = RemindersOf(chain.Case!, pending) });
                return null;
            case ClockPendingKind.Repeat:
                return Repeat(ref chain, pending, recordedAt);
            default:
                return Break(ref chain, pending, recordedAt);
        }
    }

    private RefusalReason? Break(ref EventChain chain, ClockPending pending, Instant recordedAt)
    {
        var trigger = pending.Clock.OnBreach!.Value;
        var before = chain.Case!.Version;
        if (Fire(ref chain, pending, trigger, null) is { } blocked)
        {
            return blocked;
        }

        // A breach that the state no longer allows is marked as done: it must not come up for ever.
        if (chain.Case!.Version == before || StillPending(chain.Case!, pending.Run))
        {
            chain.Add(Marked(chain.Case!, pending, recordedAt, MarkOf(pending, ClockMarkKind.Fired)) with { On = trigger });
        }

        return null;
    }

    /// <summary>One event each time, by the row of its trigger where one allows it now.</summary>
    private RefusalReason? Repeat(ref EventChain chain, ClockPending pending, Instant recordedAt)
    {
        var (repeats, before) = (pending.Clock.Repeats!, chain.Case!.Version);
        var mark = MarkOf(pending, ClockMarkKind.Repeated);
        if (repeats.On is { } trigger && Fire(ref chain, pending, trigger, new(mark, repeats.Notifies)) is { } blocked)
        {
            return blocked;
        }

        if (chain.Case!.Version == before)
        {
            chain.Add(Marked(chain.Case!, pending, recordedAt, mark) with { On = repeats.On, Notifies = repeats.Notifies });
        }

        return null;
    }

    private RefusalReason? Fire(ref EventChain chain, ClockPending pending, TriggerCode trigger, TimedMark? mark)
    {
        var current = chain.Case!;
        var assignment = pending.Run.Assignment is { } id ? current.Find(id) : null;
        var lifecycle = assignment is null ? procedure.CaseLifecycle : procedure.AssignmentLifecycle;
        var state = assignment?.State.Code ?? current.State.Code;
        var scope = new GuardScope(current, assignment, TimedAct(lifecycle, state, trigger), null, pending.Due, context);
        if (Firing(lifecycle.RowsFor(state, trigger), scope) is { } row)
        {
            var reasons = new List<RefusalReason>();
            var before = current.Version;
            chain.Fire(row, scope, null, null, reasons, mark);
            if (chain.Case!.Version == before && reasons is [var reason, ..])
            {
                return reason;
            }

            chain.Settle(null, null, pending.Due, reasons);
        }

        return null;
    }

    /// <summary>Reminders that fall on one instant go out in one event.</summary>
    private ImmutableArray<NotificationCode> RemindersOf(Case subject, ClockPending pending)
    {
        var (due, counted) = (ClockDue.Of(procedure, subject, pending.Run, context.Calendars, subject.LatestAt), context.Calendars.Of(pending.Clock, pending.Run.Standing));
        return [.. pending.Clock.Reminders.Where(reminder => reminder.InstantOf(due!.Value, counted!) == pending.Due).SelectMany(reminder => reminder.Notifies).Distinct()];
    }

    private static ClockMark MarkOf(ClockPending pending, ClockMarkKind kind) => new(kind, pending.Run.Clock, pending.Run.Assignment);

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

    private static CaseEvent Marked(Case subject, ClockPending pending, Instant recordedAt, ClockMark mark) => new()
    {
        Case = subject.Code,
        Sequence = subject.Version + 1,
        EffectiveAt = pending.Due,
        RecordedAt = recordedAt,
        By = EventActor.System,
        Row = new(pending.Run.Clock.Value),
        Assignment = pending.Run.Assignment,
        Clocks = [mark],
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
