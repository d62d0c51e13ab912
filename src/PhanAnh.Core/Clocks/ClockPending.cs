using NodaTime;

namespace PhanAnh.Core;

/// <summary>What time alone can cause by a clock. At the same instant the earlier of these comes first.</summary>
internal enum ClockPendingKind
{
    /// <summary>A pause has lasted as long as it may.</summary>
    Resume,

    /// <summary>One or several reminders.</summary>
    Remind,

    /// <summary>The limit is broken.</summary>
    Breach,

    /// <summary>The duty of an overdue clock comes again.</summary>
    Repeat,
}

/// <summary>The next thing that time alone causes by a run of a clock.</summary>
internal readonly record struct ClockPending(ClockPendingKind Kind, Instant Due, ClockRun Run, ClockDefinition Clock)
{
    /// <summary>Whether it comes with its instant, as a limit of days does with the midnight behind its last day; otherwise just after it (R-T7).</summary>
    internal bool ComesAtOnce { get; private init; }

    internal bool ComesBefore(ClockPending other) =>
        Due != other.Due ? Due < other.Due : ComesAtOnce != other.ComesAtOnce ? ComesAtOnce : Kind < other.Kind;

    /// <summary>Whether it takes effect before anything that somebody does at an instant.</summary>
    internal bool HasComeBy(Instant now) => ComesAtOnce ? Due <= now : Due < now;

    /// <summary>The next thing of a run; none where nothing is to come, or nothing can while it is held up.</summary>
    internal static ClockPending? Of(Procedure procedure, Case subject, ClockRun run, CalendarSet calendars)
    {
        if (!run.IsRunning || procedure.ClockOf(subject, run.Clock) is not { IsTimed: true } clock)
        {
            return null;
        }

        if (run.IsPaused)
        {
            return clock.Pause?.Total is { } most ? new(ClockPendingKind.Resume, run.Pauses[^1].From + run.PauseLeft(most), run, clock) : null;
        }

        if (ClockDue.Of(procedure, subject, run, calendars, subject.LatestAt) is not { } due || due.IsHeldUp(clock, subject, run))
        {
            return null;
        }

        ClockPending? next = clock.OnBreach is not null && !run.HasFired ? Breach(subject, clock, run, due) : null;
        if (calendars.Of(clock, run.Standing) is { } counted)
        {
            next = Earlier(next, Reminder(clock, run, due, counted));
            next = Earlier(next, clock.Repeats is { } repeats && !(run.Repetitions >= repeats.AtMost) && repeats.NextAfter(due, run.RepeatedUntil, counted) is { } again
                ? new(ClockPendingKind.Repeat, again, run, clock)
                : null);
        }

        return next;
    }

    /// <summary>
    /// A limit that had passed before its assignment came to a successor is broken by the successor when it takes over, not before; one that had passed before the case came
    /// under its present rules, when it came under them.
    /// </summary>
    private static ClockPending Breach(Case subject, ClockDefinition clock, ClockRun run, ClockDue due)
    {
        var at = Instant.Max(Instant.Max(due.Due, run.NotBefore), subject.RulesSince ?? due.Due);
        return new(ClockPendingKind.Breach, at, run, clock) { ComesAtOnce = at == due.Due && !due.DueIsInTime };
    }

    private static ClockPending? Reminder(ClockDefinition clock, ClockRun run, ClockDue due, CountedCalendar counted)
    {
        ClockPending? next = null;
        foreach (var reminder in clock.Reminders)
        {
            if (reminder.InstantOf(due, counted) is { } at && at > run.RemindedUntil && (next is null || at < next.Value.Due))
            {
                next = new(ClockPendingKind.Remind, at, run, clock);
            }
        }

        return next;
    }

    private static ClockPending? Earlier(ClockPending? one, ClockPending? other) =>
        one is { } first && !(other is { } second && second.ComesBefore(first)) ? one : other;
}
