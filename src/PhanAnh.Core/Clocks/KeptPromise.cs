using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>
/// Moves a promised due instant by what suspensions take away, and by nothing else: where the calendar was revised since the promise, the revision moves no date of its own
/// accord, and the suspensions move it by as much time as they touch on the present calendar. Its own pauses are in the promise already.
/// </summary>
internal readonly struct KeptPromise(CountedCalendar counted, ClockRun run, TimeLimit limit, Suspensions pauses)
{
    /// <summary>The due instant of a run that promises one, with the suspensions that touch it.</summary>
    internal ClockDue After(Suspensions suspensions)
    {
        var promised = new ClockDue(run.Standing.Due!.Value, run.Standing.DueIsInTime);
        if (Count(limit, pauses) is not { Due: { } plain } || Count(limit, suspensions) is not { Due: { } suspended } moved)
        {
            return promised;
        }

        if (plain == promised.Due)
        {
            return new(suspended, moved.IncludesDue);
        }

        // At the edge of what the calendar knows the promise moves by the wall clock, since no day behind it can be counted.
        return !counted.Calendar.Holidays.Covers(promised.LastDay.Year + 1)
            ? promised with { Due = promised.Due + (suspended - plain) }
            : Moved(promised, plain, suspended, suspensions);
    }

    private ClockDue Moved(ClockDue promised, Instant plain, Instant suspended, Suspensions suspensions) => limit.Kind switch
    {
        TimeLimitKind.Minutes or TimeLimitKind.Hours => promised with { Due = promised.Due + (suspended - plain) },
        TimeLimitKind.WorkingHours => promised with { Due = counted.Calendar.PlusWorkingTime(promised.Due, counted.Calendar.WorkingTimeBetween(plain, suspended)) },
        TimeLimitKind.Days or TimeLimitKind.Months or TimeLimitKind.Years => EndOf(promised, promised.LastDay.PlusDays(DaysTaken(suspensions))),
        _ => EndOf(promised, counted.Calendar.PlusWorkingDays(
            promised.LastDay, counted.Calendar.WorkingDaysBetween(VietnamTime.DateOf(plain - Duration.Epsilon), VietnamTime.DateOf(suspended - Duration.Epsilon)))),
    };

    /// <summary>How many days the suspensions take of a limit in days, whatever day its end would roll to.</summary>
    private int DaysTaken(Suspensions suspensions)
    {
        var straight = limit.WithRoll(RollPolicy.None);
        return Count(straight, pauses) is { LastDay: { } plain } && Count(straight, suspensions) is { LastDay: { } suspended }
            ? Period.DaysBetween(plain, suspended)
            : 0;
    }

    /// <summary>The end of a day as the preset's rules have it, rolled where it is no working day.</summary>
    private ClockDue EndOf(ClockDue promised, LocalDate day) =>
        day == promised.LastDay ? promised
        : counted.TryCount(run.CountedFrom, TimeLimit.StatedDate, day, Suspensions.None, out var deadline, out _) && deadline.Due is { } due
            ? new(due, deadline.IncludesDue)
            : promised;

    private Deadline? Count(TimeLimit counting, Suspensions suspensions) =>
        counted.TryCount(run.CountedFrom, counting, run.Standing.StatedOn, suspensions, out var deadline, out _) ? deadline : null;
}
