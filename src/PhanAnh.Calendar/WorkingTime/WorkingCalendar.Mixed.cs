namespace PhanAnh.Calendar;

public sealed partial class WorkingCalendar
{
    // A century and more: before every calendar.
    private const int MostMonths = 1212;

    /// <summary>A sum of working days and working time, such as "2 working days and 4 working hours"; both parts point the same way.</summary>
    /// <param name="instant">A moment.</param>
    /// <param name="days">How many working days.</param>
    /// <param name="time">How much working time.</param>
    /// <param name="dayInSum">
    /// A day as the next working day at the same time of day, then the hours; or as eight working hours, added to the others.
    /// </param>
    /// <exception cref="ArgumentException">One part is positive and the other negative.</exception>
    /// <inheritdoc cref="PlusWorkingTime(Instant, Duration)" path="/exception"/>
    public Instant PlusWorkingDaysAndTime(Instant instant, int days, Duration time, WorkingDayInSum dayInSum = WorkingDayInSum.NextWorkingDay)
    {
        if ((days < 0 && time > Duration.Zero) || (days > 0 && time < Duration.Zero))
        {
            throw new ArgumentException("Days and time must point the same way.", nameof(time));
        }

        return dayInSum == WorkingDayInSum.EightHours
            ? PlusWorkingTime(instant, Duration.FromHours(8L * days) + time)
            : PlusWorkingTime(PlusWorkingDays(instant, days), time);
    }

    /// <summary>
    /// The latest day for something that must be done at least so long before a day ("chậm nhất trước n ngày làm việc"): counting goes back, the day itself
    /// is not counted, and the n-th day back is the answer.
    /// </summary>
    /// <param name="date">The day of the event.</param>
    /// <param name="atLeast">Working days, days, months or years; the latter three roll back to a working day unless the limit says otherwise.</param>
    /// <param name="rules">How to count; the Civil Code when omitted. Its roll is not used.</param>
    /// <exception cref="ArgumentException">The limit is in a unit that is not counted in days.</exception>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: a year is not covered.</exception>
    public LocalDate LatestDayBefore(LocalDate date, TimeLimit atLeast, CountingRules? rules = null)
    {
        var table = SnapshotFor(rules ?? CountingRules.CivilCode, VietnamTime.StartOf(date)).Days;
        var day = atLeast.Kind switch
        {
            TimeLimitKind.WorkingDays => Index(date),
            TimeLimitKind.Days => Index(date.PlusDays(-atLeast.Amount)),
            TimeLimitKind.Months => Index(date.PlusMonths(-Math.Min(atLeast.Amount, MostMonths))),
            TimeLimitKind.Years => Index(date.PlusMonths(-Math.Min(atLeast.Amount * 12, MostMonths))),
            _ => throw new ArgumentException($"'{atLeast}' is not counted in days.", nameof(atLeast)),
        };
        var roll = atLeast.Roll ?? RollPolicy.Backward;
        if (atLeast.Kind != TimeLimitKind.WorkingDays && (roll == RollPolicy.None || table.IsWorking(day)))
        {
            return table.DateOf(day);
        }

        var k = atLeast.Kind == TimeLimitKind.WorkingDays ? table.Before(day) - atLeast.Amount
            : roll == RollPolicy.Backward ? table.Before(day) - 1
            : table.Before(day);
        return table.Has(k) ? table.Date(k) : throw OutOfYears(k > 0);
    }
}
