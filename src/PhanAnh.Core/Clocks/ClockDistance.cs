using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Instants at a multiple of a distance from a due instant.</summary>
internal static class ClockDistance
{
    /// <summary>More days than any calendar of this library has.</summary>
    private const long MostDays = 40_000;

    /// <summary>
    /// Days keep the time of the day of the due instant, and count from the last day that is in time: three days after the end of the 5th is the end of the 8th.
    /// None where the calendar reaches not so far or has no hours.
    /// </summary>
    internal static Instant? From(ClockDue due, TimeLimit distance, int times, CountedCalendar counted)
    {
        var amount = (long)distance.Amount * times;
        switch (distance.Kind)
        {
            case TimeLimitKind.Minutes:
                return InRange(amount / 1_440) ? due.Due + Duration.FromMinutes(amount) : null;
            case TimeLimitKind.Hours:
                return InRange(amount / 24) ? due.Due + Duration.FromHours(amount) : null;
            case TimeLimitKind.WorkingHours:
                return InRange(amount / 24) && counted.Calendar.Schedule is not null
                    ? Reached(() => counted.Calendar.PlusWorkingTime(due.Due, Duration.FromHours(amount)))
                    : null;
            default:
                return DayFrom(due, distance, times, counted) is { } day ? due.Due + Duration.FromDays(Period.DaysBetween(due.LastDay, day)) : null;
        }
    }

    /// <summary>The day at a distance in days or working days from the last day that is in time.</summary>
    internal static LocalDate? DayFrom(ClockDue due, TimeLimit distance, int times, CountedCalendar counted)
    {
        var amount = (long)distance.Amount * times;
        return !InRange(amount) ? null
            : distance.Kind == TimeLimitKind.Days ? due.LastDay.PlusDays((int)amount)
            : Reached(() => counted.Calendar.PlusWorkingDays(due.LastDay, (int)amount));
    }

    private static bool InRange(long days) => days is > -MostDays and < MostDays;

    /// <summary>A year without data ends what recurs, rather than the case: nobody asked for it now.</summary>
    private static T? Reached<T>(Func<T> count)
        where T : struct
    {
        try
        {
            return count();
        }
        catch (CalendarException)
        {
            return null;
        }
    }
}
