using Quartz.Impl.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>Quartz's calendars: holidays on weekends on the hours of the day. They know no worked Saturday.</summary>
internal static class QuartzChain
{
    internal static Quartz.ICalendar Days()
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("+07", TimeSpan.FromHours(7), "+07", "+07");
        var holidays = new HolidayCalendar { TimeZone = zone };
        foreach (var date in Sample.Exceptions.Where(date => date.DayOfWeek != DayOfWeek.Saturday))
        {
            holidays.AddExcludedDay(date);
        }

        return new WeeklyCalendar(holidays) { TimeZone = zone };
    }

    internal static Quartz.ICalendar Hours()
    {
        var days = (WeeklyCalendar)Days();
        var lunch = new DailyCalendar(new TimeOnly(11, 30), new TimeOnly(13, 0), days) { TimeZone = days.TimeZone };
        return new DailyCalendar(new TimeOnly(7, 30), new TimeOnly(17, 0), lunch) { InvertTimeRange = true, TimeZone = days.TimeZone };
    }

    internal static DateTimeOffset PlusDays(Quartz.ICalendar calendar, DateTimeOffset start, int days)
    {
        var at = start;
        while (days > 0)
        {
            at = at.AddDays(1);
            days -= calendar.IsTimeIncluded(at) ? 1 : 0;
        }

        return at;
    }
}
