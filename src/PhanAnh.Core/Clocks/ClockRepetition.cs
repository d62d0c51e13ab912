using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A duty that recurs while a clock is overdue (báo cáo tiến độ định kỳ khi quá hạn), the first time one period after the due instant.</summary>
/// <param name="Every">The period: an hour or more, in minutes, hours, working hours, days or working days.</param>
/// <param name="On">The trigger that time fires each time; none where somebody is told and nothing else happens.</param>
/// <param name="Notifies">What is told to whom each time, beside what the row of the trigger says.</param>
/// <param name="AtMost">How often at most for one due instant; none for as long as it is overdue.</param>
public sealed record ClockRepetition(TimeLimit Every, TriggerCode? On, ImmutableArray<NotificationCode> Notifies, int? AtMost)
{
    /// <summary>The first time that it comes after an instant; none where it does not.</summary>
    /// <param name="due">The due instant.</param>
    /// <param name="after">What lies up to here is past.</param>
    /// <param name="counted">The calendar.</param>
    internal Instant? NextAfter(ClockDue due, Instant after, CountedCalendar counted)
    {
        var (least, most) = (1, 1);
        while (ClockDistance.From(due, Every, most, counted) is { } at && at <= after)
        {
            (least, most) = (most + 1, most * 2);
        }

        while (least < most)
        {
            var middle = least + ((most - least) / 2);
            if (ClockDistance.From(due, Every, middle, counted) is { } at && at <= after)
            {
                least = middle + 1;
            }
            else
            {
                most = middle;
            }
        }

        return ClockDistance.From(due, Every, least, counted);
    }

    /// <summary>Whether a period is one that may recur.</summary>
    internal static bool IsLongEnough(TimeLimit period) => period.Kind switch
    {
        TimeLimitKind.Minutes => period.Amount >= 60,
        TimeLimitKind.Hours or TimeLimitKind.WorkingHours or TimeLimitKind.Days or TimeLimitKind.WorkingDays => true,
        _ => false,
    };
}
