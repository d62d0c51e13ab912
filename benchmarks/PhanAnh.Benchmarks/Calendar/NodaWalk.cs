using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>The same loops with NodaTime's types.</summary>
internal static class NodaWalk
{
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

    internal static HashSet<LocalDate> Exceptions(IEnumerable<DateOnly> dates) => [.. dates.Select(LocalDate.FromDateOnly)];
}
