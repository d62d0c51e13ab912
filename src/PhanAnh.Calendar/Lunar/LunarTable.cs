namespace PhanAnh.Calendar;

/// <summary>The Vietnamese lunisolar years as numbers: everything that <see cref="LunarDate"/> asks.</summary>
internal static partial class LunarTable
{
    internal const int FirstYear = 1900;
    internal const int LastYear = 2199;

    internal static int LeapMonthOf(int year) => (Word(year) >> 13) & 0xF;

    internal static bool IsNearMidnight(int year) => (Word(year) & (1 << 17)) != 0;

    internal static int MonthsOf(int year) => LeapMonthOf(year) == 0 ? 12 : 13;

    /// <summary>Days in the month at a place in the year, 0-based, the leap month in its place.</summary>
    internal static int DaysIn(int year, int place) => 29 + ((Word(year) >> place) & 1);

    /// <summary>The place in the year of a month: the leap month follows the month whose number it repeats.</summary>
    internal static int PlaceOf(int year, int month, bool isLeap)
    {
        var leap = LeapMonthOf(year);
        return month - 1 + (isLeap || (leap != 0 && month > leap) ? 1 : 0);
    }

    internal static LocalDate FirstDayOf(int year) => new LocalDate(year, 1, 1).PlusDays(Word(year) >> 18);

    /// <summary>The day of the month at a place in the year.</summary>
    internal static LocalDate DateOf(int year, int place, int day)
    {
        var days = day - 1;
        for (var before = 0; before < place; before++)
        {
            days += DaysIn(year, before);
        }

        return FirstDayOf(year).PlusDays(days);
    }

    private static int Word(int year) => Years[year - FirstYear];
}
