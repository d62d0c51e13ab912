namespace PhanAnh.Calendar;

/// <content>Spans in, spans out: each element as by the member of the same name, in order; the spans may be the same memory.</content>
public sealed partial class WorkingCalendar
{
    /// <summary>Whether each day is worked.</summary>
    /// <param name="dates">The days.</param>
    /// <param name="results">As long as <paramref name="dates"/>, or longer.</param>
    /// <exception cref="ArgumentException">The results do not fit.</exception>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: a year is not covered; the results before that element are written.</exception>
    public void IsWorkingDay(ReadOnlySpan<LocalDate> dates, Span<bool> results)
    {
        CheckRoom(dates.Length, results.Length);
        for (var i = 0; i < dates.Length; i++)
        {
            results[i] = IsWorkingDay(dates[i]);
        }
    }

    /// <summary>The n-th working day after or before each day.</summary>
    /// <param name="dates">The days.</param>
    /// <param name="days">How many working days.</param>
    /// <param name="results">As long as <paramref name="dates"/>, or longer.</param>
    /// <inheritdoc cref="IsWorkingDay(ReadOnlySpan{LocalDate}, Span{bool})" path="/exception"/>
    public void PlusWorkingDays(ReadOnlySpan<LocalDate> dates, int days, Span<LocalDate> results)
    {
        CheckRoom(dates.Length, results.Length);
        for (var i = 0; i < dates.Length; i++)
        {
            results[i] = PlusWorkingDays(dates[i], days);
        }
    }

    /// <summary>Working time after or before each instant.</summary>
    /// <param name="instants">The moments.</param>
    /// <param name="amount">Working time.</param>
    /// <param name="results">As long as <paramref name="instants"/>, or longer.</param>
    /// <exception cref="ArgumentException">The results do not fit.</exception>
    /// <exception cref="CalendarException"><c>CALENDAR_NO_HOURS</c> or <c>CALENDAR_MISSING</c>; the results before that element are written.</exception>
    public void PlusWorkingTime(ReadOnlySpan<Instant> instants, Duration amount, Span<Instant> results)
    {
        CheckRoom(instants.Length, results.Length);
        for (var i = 0; i < instants.Length; i++)
        {
            results[i] = PlusWorkingTime(instants[i], amount);
        }
    }

    /// <summary>The working time from each start to the end beside it.</summary>
    /// <param name="starts">The starts.</param>
    /// <param name="ends">As many ends.</param>
    /// <param name="results">As long as <paramref name="starts"/>, or longer.</param>
    /// <exception cref="ArgumentException">The spans do not fit.</exception>
    /// <exception cref="CalendarException"><c>CALENDAR_NO_HOURS</c> or <c>CALENDAR_MISSING</c>; the results before that element are written.</exception>
    public void WorkingTimeBetween(ReadOnlySpan<Instant> starts, ReadOnlySpan<Instant> ends, Span<Duration> results)
    {
        CheckRoom(starts.Length, results.Length);
        if (ends.Length != starts.Length)
        {
            throw new ArgumentException("There must be as many ends as starts.", nameof(ends));
        }

        for (var i = 0; i < starts.Length; i++)
        {
            results[i] = WorkingTimeBetween(starts[i], ends[i]);
        }
    }

    /// <summary>The end of the same limit from each start, without suspensions.</summary>
    /// <param name="starts">The instants of the events.</param>
    /// <param name="limit">The limit.</param>
    /// <param name="results">As long as <paramref name="starts"/>, or longer.</param>
    /// <param name="rules">How to count; the Civil Code when omitted.</param>
    /// <exception cref="ArgumentException">The results do not fit.</exception>
    /// <exception cref="CalendarException">An element has no answer; the results before it are written.</exception>
    public void Due(ReadOnlySpan<Instant> starts, TimeLimit limit, Span<Deadline> results, CountingRules? rules = null)
    {
        CheckRoom(starts.Length, results.Length);
        for (var i = 0; i < starts.Length; i++)
        {
            results[i] = Due(starts[i], limit, rules ?? CountingRules.CivilCode);
        }
    }

    private static void CheckRoom(int wanted, int room)
    {
        if (room < wanted)
        {
            throw new ArgumentException("The results do not fit.", nameof(room));
        }
    }
}
