using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace PhanAnh.Calendar;

public sealed partial class WorkingCalendar
{
    /// <summary>
    /// The instant at which so much working time has passed: closing time rather than the next opening. A negative amount goes back and ends at an
    /// opening rather than the closing before; zero answers the instant itself, open or not.
    /// </summary>
    /// <param name="instant">A moment, inside or outside hours.</param>
    /// <param name="amount">Working time, exact to the nanosecond.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_NO_HOURS</c>, or <c>CALENDAR_MISSING</c>: a year is not covered.</exception>
    public Instant PlusWorkingTime(Instant instant, Duration amount)
    {
        var table = Worked();
        var day = Index(instant, out var nanoOfDay);
        var nanoseconds = Nanoseconds(amount);
        return nanoseconds == 0 ? instant : MomentOf(table, table.Work(day, nanoOfDay) + nanoseconds, later: nanoseconds < 0);
    }

    /// <summary>
    /// The latest such instant: the next opening rather than closing time, and for a negative amount the closing before rather than an opening.
    /// Not a nanosecond of working time lies between it and <see cref="PlusWorkingTime(Instant, Duration)"/>.
    /// </summary>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/param|/exception"/>
    public Instant PlusWorkingTimeToNextOpening(Instant instant, Duration amount)
    {
        var table = Worked();
        var day = Index(instant, out var nanoOfDay);
        var nanoseconds = Nanoseconds(amount);
        return nanoseconds == 0 ? instant : MomentOf(table, table.Work(day, nanoOfDay) + nanoseconds, later: nanoseconds > 0);
    }

    /// <summary>
    /// The working time from start to end, negative when the end is earlier. The inverse of adding: <c>WorkingTimeBetween(a, PlusWorkingTime(a, d)) == d</c>.
    /// </summary>
    /// <param name="start">A moment.</param>
    /// <param name="end">A moment.</param>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public Duration WorkingTimeBetween(Instant start, Instant end)
    {
        var table = Worked();
        var from = Index(start, out var fromNano);
        var to = Index(end, out var toNano);
        return Duration.FromNanoseconds(table.Work(to, toNano) - table.Work(from, fromNano));
    }

    /// <summary>Whether the office is open, for counted or duty hours; closing time itself is closed.</summary>
    /// <param name="instant">A moment.</param>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public bool IsOpen(Instant instant)
    {
        var table = Open();
        var day = Index(instant, out var nanoOfDay);
        return table.Work(day, nanoOfDay + 1) > table.Work(day, nanoOfDay);
    }

    /// <summary>The first instant not before this one at which the office is open: itself when it is open.</summary>
    /// <param name="instant">A moment.</param>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public Instant NextOpening(Instant instant)
    {
        var table = Open();
        var day = Index(instant, out var nanoOfDay);
        return MomentOf(table, table.Work(day, nanoOfDay), later: true);
    }

    /// <summary>The first closing after this instant: of the stretch it lies in, or of the next one.</summary>
    /// <param name="instant">A moment.</param>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public Instant NextClosing(Instant instant)
    {
        var table = Open();
        var day = Index(instant, out var nanoOfDay);
        return ClosingAfter(table, table.Work(day, nanoOfDay));
    }

    /// <summary>The last opening before this instant: of the stretch that it lies in or ends, or of the one before.</summary>
    /// <param name="instant">A moment.</param>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public Instant PreviousOpening(Instant instant)
    {
        var table = Open();
        var day = Index(instant, out var nanoOfDay);
        return OpeningBefore(table, table.Work(day, nanoOfDay));
    }

    /// <summary>The last instant not after this one up to which the office was open: itself while it is open, else the closing before.</summary>
    /// <param name="instant">A moment.</param>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public Instant PreviousClosing(Instant instant)
    {
        var table = Open();
        var day = Index(instant, out var nanoOfDay);
        return MomentOf(table, table.Work(day, nanoOfDay), later: false);
    }

    // More than a century leads out of the years covered either way, and out of what 64 bits hold soon after.
    private long Nanoseconds(Duration amount)
    {
        var days = amount.Days;
        if (days is <= -36_525 or >= 36_525)
        {
            ThrowOutOfYears(after: days > 0);
        }

        return unchecked((days * NodaConstants.NanosecondsPerDay) + amount.NanosecondOfDay);
    }

    // What lies just before the moment that is looked for: a nanosecond of work less chooses the earlier end of a break.
    private static long Probe(long work, bool later) => unchecked(later ? work : work - 1);

    private Instant MomentOf(TimeTable table, long work, bool later)
    {
        var probe = Probe(work, later);
        if (unchecked((ulong)probe >= (ulong)table.Total))
        {
            ThrowOutOfYears(work > 0);
        }

        var day = table.MomentOf(work, probe, out var nanoOfDay);
        return _days.At(day, nanoOfDay);
    }

    private Instant ClosingAfter(TimeTable table, long work)
    {
        if (unchecked((ulong)work >= (ulong)table.Total))
        {
            throw OutOfYears(after: true);
        }

        var day = table.MomentOf(work, work, out var nanoOfDay);
        while (true)
        {
            var end = table.ShapeOf(day).EndAfter(nanoOfDay);
            if (end < NodaConstants.NanosecondsPerDay || day + 1 == _days.Count || !table.ShapeOf(day + 1).OpensAtMidnight)
            {
                return _days.At(day, end);
            }

            (day, nanoOfDay) = (day + 1, 0);
        }
    }

    private Instant OpeningBefore(TimeTable table, long work)
    {
        if (unchecked((ulong)(work - 1) >= (ulong)table.Total))
        {
            throw OutOfYears(after: false);
        }

        var day = table.MomentOf(work, work - 1, out var nanoOfDay);
        while (true)
        {
            var start = table.ShapeOf(day).StartBefore(nanoOfDay);
            if (start > 0 || day == 0 || !table.ShapeOf(day - 1).ClosesAtMidnight)
            {
                return _days.At(day, start);
            }

            (day, nanoOfDay) = (day - 1, NodaConstants.NanosecondsPerDay);
        }
    }

    [DoesNotReturn]
    private void ThrowOutOfYears(bool after) => throw OutOfYears(after);

    private TimeTable Worked() => _worked ?? throw NoHours();

    private TimeTable Open() => _open ?? throw NoHours();

    private static CalendarException NoHours() => new(new CalendarRefusal(CalendarCodes.NoHours, string.Empty));
}
