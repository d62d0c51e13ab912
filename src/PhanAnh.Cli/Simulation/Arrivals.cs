using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Cli;

/// <summary>
/// When messages come in: few at night, most in the morning and after work, fewer on days off, hardly any at Tết, more in the months of rain. In whole numbers, so that every
/// machine comes to the same.
/// </summary>
internal sealed class Arrivals
{
    private static readonly ImmutableArray<int> ByHour = [4, 2, 1, 1, 2, 8, 22, 48, 80, 86, 72, 50, 40, 56, 70, 68, 60, 52, 48, 50, 46, 32, 18, 9];

    private readonly ImmutableArray<long> _until;
    private readonly int _count;

    /// <summary>Spreads cases over the days from <paramref name="first"/> to the one before <paramref name="end"/>.</summary>
    public Arrivals(LocalDate first, LocalDate end, int count)
    {
        _count = count;
        var sum = 0L;
        var calendar = WorkingCalendar.Vietnam;
        var until = ImmutableArray.CreateBuilder<long>();
        for (var day = first; day < end; day = day.PlusDays(1))
        {
            var weight = WeightOf(day, calendar);
            foreach (var hour in ByHour)
            {
                until.Add(sum += hour * weight);
            }
        }

        _until = until.DrainToImmutable();
    }

    public int Hours => _until.Length;

    /// <summary>How many cases have arrived by the end of an hour: their share of the weights, rounded down; all by the end of the last.</summary>
    public int Until(int hour) => (int)((Int128)_until[hour] * _count / _until[^1]);

    private static int WeightOf(LocalDate day, WorkingCalendar calendar)
    {
        var (lunarMonth, lunarDay) = Lunar(day);
        return lunarMonth == 1 && lunarDay <= 5 ? 12
            : (lunarMonth == 12 && lunarDay >= 26) || (lunarMonth == 1 && lunarDay <= 10) ? 45
            : (calendar.IsWorkingDay(day) ? 100 : 55) * (day.Month is >= 9 and <= 11 ? 135 : day.Month is >= 6 and <= 8 ? 115 : 100) / 100;
    }

    private static (int Month, int Day) Lunar(LocalDate day)
    {
        var lunar = LunarDate.From(day);
        return (lunar.Month, lunar.Day);
    }
}
