using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A reminder (nhắc việc) at a distance from the due instant of a clock, sent while the clock runs.</summary>
/// <param name="Distance">How far from it: minutes, hours, working hours, days or working days.</param>
/// <param name="IsBefore">Whether before it or after it.</param>
/// <param name="At">At which time of the day, for a distance in days; none for the opening of the office, or the beginning of a day without one.</param>
/// <param name="Notifies">What is told to whom.</param>
public sealed record ClockReminder(TimeLimit Distance, bool IsBefore, LocalTime? At, ImmutableArray<NotificationCode> Notifies)
{
    /// <summary>When it is sent; none where the calendar reaches not so far.</summary>
    internal Instant? InstantOf(ClockDue due, CountedCalendar counted)
    {
        var times = IsBefore ? -1 : 1;
        if (Distance.Kind is not (TimeLimitKind.Days or TimeLimitKind.WorkingDays))
        {
            return ClockDistance.From(due, Distance, times, counted);
        }

        return ClockDistance.DayFrom(due, Distance, times, counted) is not { } day ? null
            : At is { } time ? VietnamTime.At(day + time)
            : due.DueIsInTime ? VietnamTime.At(day + VietnamTime.LocalOf(due.Due).TimeOfDay)
            : counted.Calendar is { Schedule: not null } office && office.IsWorkingDay(day) ? office.NextOpening(VietnamTime.StartOf(day))
            : VietnamTime.StartOf(day);
    }
}
