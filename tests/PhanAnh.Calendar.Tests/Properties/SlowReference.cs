namespace PhanAnh.Calendar.Tests;

/// <summary>The obvious way: ask every minute and every day one by one. Knows holidays and schedules, none of the tables.</summary>
internal sealed class SlowReference(WorkingCalendar calendar, CountingRules rules)
{
    private readonly WorkingSchedule _schedule = calendar.Schedule!;

    internal bool IsWorkingDay(LocalDate date) => HoursOn(date).Count > 0;

    internal IReadOnlyList<OpenInterval> HoursOn(LocalDate date)
    {
        var (working, duty) = OrdinaryHours(date, out var isStated);
        var holiday = calendar.Holidays.On(date);
        if (holiday?.Kind == HolidayKind.Closure)
        {
            return [];
        }

        if (holiday is { IsOff: true } && !(holiday.Kind == HolidayKind.SwapOff && rules.Swaps == SwapPolicy.IgnoreSwap))
        {
            working = OfficeHours.Closed;
            duty = isStated ? duty : OfficeHours.Closed;
        }

        if (holiday is { Kind: HolidayKind.SwapWork } && rules.Swaps == SwapPolicy.SwapBoth && !isStated)
        {
            working = _schedule.WeekOf(date).On(holiday.Partner!.Value.DayOfWeek);
        }

        return rules.Duty == DutyHours.Counted ? [.. working.Intervals, .. duty.Intervals] : working.Intervals;
    }

    internal bool IsWorkingMinute(Instant instant)
    {
        var local = VietnamTime.LocalOf(instant);
        var minute = (local.Hour * 60) + local.Minute;
        return HoursOn(local.Date).Any(interval => interval.StartMinute <= minute && minute < interval.EndMinute);
    }

    internal Instant PlusWorkingMinutes(Instant start, int minutes, Suspensions suspensions)
    {
        var instant = start;
        var left = minutes;
        while (left > 0)
        {
            left -= IsWorkingMinute(instant) && !IsSuspended(instant, suspensions) ? 1 : 0;
            instant += Duration.FromMinutes(1);
        }

        return instant;
    }

    internal Instant PlusMinutes(Instant start, int minutes, Suspensions suspensions)
    {
        var instant = start;
        for (var left = minutes; left > 0; instant += Duration.FromMinutes(1))
        {
            left -= IsSuspended(instant, suspensions) ? 0 : 1;
        }

        return instant;
    }

    internal LocalDate LastWorkingDay(LocalDate eventDay, int days, Suspensions suspensions)
    {
        var date = rules.FirstDay == FirstDay.Included ? eventDay.PlusDays(-1) : eventDay;
        for (var left = days; left > 0;)
        {
            date = date.PlusDays(1);
            left -= IsWorkingDay(date) && !IsTouched(date, suspensions) ? 1 : 0;
        }

        return date;
    }

    internal LocalDate LastDay(LocalDate eventDay, int days, RollPolicy roll, Suspensions suspensions)
    {
        var date = rules.FirstDay == FirstDay.Included ? eventDay.PlusDays(-1) : eventDay;
        for (var left = days; left > 0;)
        {
            date = date.PlusDays(1);
            left -= IsTouched(date, suspensions) ? 0 : 1;
        }

        return roll switch
        {
            RollPolicy.None => date,
            RollPolicy.Backward when Before(date) is var earlier && earlier >= eventDay => earlier,
            _ => Behind(date, suspensions),
        };
    }

    private LocalDate Before(LocalDate date)
    {
        while (!IsWorkingDay(date))
        {
            date = date.PlusDays(-1);
        }

        return date;
    }

    private LocalDate Behind(LocalDate nominal, Suspensions suspensions)
    {
        var date = nominal;
        while (!IsWorkingDay(date) || (date != nominal && IsTouched(date, suspensions)))
        {
            date = date.PlusDays(1);
        }

        return date;
    }

    private (OfficeHours Working, OfficeHours Duty) OrdinaryHours(LocalDate date, out bool isStated)
    {
        isStated = _schedule.Days.TryGetValue(date, out var stated);
        var week = _schedule.WeekOf(date);
        return isStated ? stated : (week.On(date.DayOfWeek), week.DutyOn(date.DayOfWeek));
    }

    private bool IsTouched(LocalDate date, Suspensions suspensions)
    {
        var (start, end) = (VietnamTime.StartOf(date), VietnamTime.StartOf(date.PlusDays(1)));
        return rules.SuspendedDay == SuspendedDay.AnyOverlap
            ? suspensions.Any(suspension => suspension.From < end && suspension.To > start)
            : suspensions.Any(suspension => suspension.From <= start && suspension.To >= end);
    }

    private static bool IsSuspended(Instant instant, Suspensions suspensions) =>
        suspensions.Any(suspension => suspension.From <= instant && instant < suspension.To);
}
