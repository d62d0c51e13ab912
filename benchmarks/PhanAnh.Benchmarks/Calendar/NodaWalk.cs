using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>The same loops with NodaTime's types.</summary>
internal static class NodaWalk
{
    private static readonly (LocalTime Opening, LocalTime Closing)[] Hours =
        [(new LocalTime(7, 30), new LocalTime(11, 30)), (new LocalTime(13, 0), new LocalTime(17, 0))];

    internal static bool Works(LocalDate date, HashSet<LocalDate> exceptions) => date.DayOfWeek < IsoDayOfWeek.Saturday != exceptions.Contains(date);

    internal static LocalDate PlusDays(LocalDate date, int days, HashSet<LocalDate> exceptions)
    {
        while (days > 0)
        {
            date = date.PlusDays(1);
            days -= Works(date, exceptions) ? 1 : 0;
        }

        return date;
    }

    internal static LocalDateTime PlusTime(LocalDateTime start, Duration amount, HashSet<LocalDate> exceptions)
    {
        var (date, time) = (start.Date, start.TimeOfDay);
        while (true)
        {
            if (Works(date, exceptions))
            {
                foreach (var (opening, closing) in Hours)
                {
                    var from = LocalTime.Max(time, opening);
                    if (from >= closing)
                    {
                        continue;
                    }

                    var rest = Duration.FromNanoseconds(closing.NanosecondOfDay - from.NanosecondOfDay);
                    if (amount <= rest)
                    {
                        return date + from.PlusNanoseconds(amount.ToInt64Nanoseconds());
                    }

                    amount -= rest;
                }
            }

            (date, time) = (date.PlusDays(1), LocalTime.Midnight);
        }
    }

    internal static HashSet<LocalDate> Exceptions(IEnumerable<DateOnly> dates) => [.. dates.Select(LocalDate.FromDateOnly)];
}
