using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>Random moments of 2016–2027 and one office with a lunch break, the same for every benchmark.</summary>
internal static class Sample
{
    internal const int Count = 1 << 16;

    internal static HolidayCalendar Holidays { get; } = HolidayCalendar.Vietnam.Between(2013, 2032);

    internal static WorkingSchedule Schedule { get; } = WorkingSchedule.MondayToFriday("07:30-11:30,13:00-17:00");

    internal static WorkingCalendar Office { get; } = new(Holidays, Schedule);

    internal static Instant[] Instants { get; } = Draw();

    internal static LocalDate[] Dates { get; } = Array.ConvertAll(Instants, VietnamTime.DateOf);

    internal static DateOnly[] DateOnlys { get; } = Array.ConvertAll(Dates, date => date.ToDateOnly());

    internal static DateTime[] Locals { get; } = Array.ConvertAll(Instants, instant => VietnamTime.LocalOf(instant).ToDateTimeUnspecified());

    /// <summary>Days that differ from the ordinary week, either way.</summary>
    internal static HashSet<DateOnly> Exceptions { get; } = [.. EveryDay()
        .Where(date => Office.IsWorkingDay(date) != date.DayOfWeek < IsoDayOfWeek.Saturday)
        .Select(date => date.ToDateOnly())];

    internal static IEnumerable<LocalDate> EveryDay()
    {
        for (var date = new LocalDate(2013, 1, 1); date.Year <= 2032; date = date.PlusDays(1))
        {
            yield return date;
        }
    }

    /// <summary>Later moments, up to so many days behind <see cref="Instants"/>.</summary>
    internal static Instant[] Ends(int days)
    {
        var random = new Random(2);
        return Array.ConvertAll(Instants, instant => instant + Duration.FromSeconds(random.NextInt64(days * 86400L)));
    }

    private static Instant[] Draw()
    {
        var random = new Random(1);
        var first = VietnamTime.StartOf(new LocalDate(2016, 1, 1));
        var span = (long)(VietnamTime.StartOf(new LocalDate(2028, 1, 1)) - first).TotalSeconds;
        var instants = new Instant[Count];
        for (var i = 0; i < Count; i++)
        {
            instants[i] = first + Duration.FromSeconds(random.NextInt64(span));
        }

        return instants;
    }
}
