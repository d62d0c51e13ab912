namespace PhanAnh.Calendar;

/// <summary>
/// A date of the Vietnamese lunisolar calendar (ngày âm lịch), 1/1/1900 to the last day of 2199. A date that does not exist cannot be built.
/// </summary>
/// <remarks>
/// Not the Chinese calendar: months begin at the new moon in Vietnamese time (UTC+8 before 1968, UTC+7 since), so that Tết and single dates differ in some
/// years. <see langword="default"/> is 1/1/1900. Ordered in time. Independent of ICU, culture and time zone.
/// </remarks>
public readonly partial record struct LunarDate : IComparable<LunarDate>
{
    private readonly short _yearOffset;
    private readonly byte _monthOffset;
    private readonly byte _dayOffset;

    private LunarDate(int year, int month, int day, bool isLeapMonth)
    {
        _yearOffset = (short)(year - LunarTable.FirstYear);
        _monthOffset = (byte)(month - 1);
        _dayOffset = (byte)(day - 1);
        IsLeapMonth = isLeapMonth;
    }

    /// <summary>The first date: 1/1/1900, 1900-01-31.</summary>
    public static LunarDate MinValue => default;

    /// <summary>The last date: the last day of the twelfth month of 2199.</summary>
    public static LunarDate MaxValue { get; } = FromPlace(
        LunarTable.LastYear, LunarTable.MonthsOf(LunarTable.LastYear) - 1, LunarTable.DaysIn(LunarTable.LastYear, LunarTable.MonthsOf(LunarTable.LastYear) - 1));

    /// <summary>The lunar year, named after the Gregorian year in which it begins.</summary>
    public int Year => LunarTable.FirstYear + _yearOffset;

    /// <summary>1 (tháng Giêng) to 12 (tháng Chạp); a leap month repeats the number of the month before it.</summary>
    public int Month => _monthOffset + 1;

    /// <summary>1 (mùng 1) to 29 or 30.</summary>
    public int Day => _dayOffset + 1;

    /// <summary>Whether the month is the leap month (tháng nhuận) of its year.</summary>
    public bool IsLeapMonth { get; }

    /// <summary>A date by its numbers.</summary>
    /// <param name="year">1900 to 2199.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 29 or 30.</param>
    /// <param name="isLeapMonth">True for a day of the leap month of the year, which must have one of that number.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date.</exception>
    public static LunarDate Of(int year, int month, int day, bool isLeapMonth = false) => TryCreate(year, month, day, isLeapMonth, out var date)
        ? date
        : throw new ArgumentOutOfRangeException(nameof(day), $"There is no lunar date {day}/{month}/{year}{(isLeapMonth ? " in a leap month" : string.Empty)}.");

    /// <summary>A date by its numbers, or false when there is none.</summary>
    /// <param name="year">The lunar year.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <param name="isLeapMonth">Whether the leap month is meant.</param>
    /// <param name="date">The date, when the answer is true.</param>
    public static bool TryCreate(int year, int month, int day, bool isLeapMonth, out LunarDate date)
    {
        date = default;
        if (year is < LunarTable.FirstYear or > LunarTable.LastYear || month is < 1 or > 12 || day < 1
            || (isLeapMonth && LunarTable.LeapMonthOf(year) != month)
            || day > LunarTable.DaysIn(year, LunarTable.PlaceOf(year, month, isLeapMonth)))
        {
            return false;
        }

        date = new LunarDate(year, month, day, isLeapMonth);
        return true;
    }

    /// <summary>The lunar date of a day.</summary>
    /// <param name="date">A day from 1900-01-31 to the last day of the lunar year 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside the table.</exception>
    public static LunarDate From(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        var year = iso.Year;
        if (year <= LunarTable.LastYear + 1 && year >= LunarTable.FirstYear)
        {
            year = year > LunarTable.LastYear || iso < LunarTable.FirstDayOf(year) ? year - 1 : year;
        }

        if (year is < LunarTable.FirstYear or > LunarTable.LastYear)
        {
            throw new ArgumentOutOfRangeException(nameof(date), date, "The lunar calendar is known from 1900-01-31 to the end of the lunar year 2199.");
        }

        var rest = Period.DaysBetween(LunarTable.FirstDayOf(year), iso);
        for (var place = 0; place < LunarTable.MonthsOf(year); place++)
        {
            var days = LunarTable.DaysIn(year, place);
            if (rest < days)
            {
                return FromPlace(year, place, rest + 1);
            }

            rest -= days;
        }

        throw new ArgumentOutOfRangeException(nameof(date), date, "The lunar calendar is known from 1900-01-31 to the end of the lunar year 2199.");
    }

    /// <summary>The first day of the lunar year: mùng 1 Tết.</summary>
    /// <param name="year">1900 to 2199.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the table.</exception>
    public static LocalDate TetOf(int year) => Of(year, 1, 1).ToLocalDate();

    /// <summary>The tenth of the third month: Giỗ Tổ Hùng Vương.</summary>
    /// <inheritdoc cref="TetOf" path="/param|/exception"/>
    public static LocalDate HungKingsDayOf(int year) => Of(year, 3, 10).ToLocalDate();

    /// <summary>
    /// Whether a new moon of a year lies so near midnight that the official almanac, made with another estimate of the earth's rotation, may differ by a day.
    /// No year before 2054.
    /// </summary>
    /// <inheritdoc cref="TetOf" path="/param|/exception"/>
    public static bool IsNearMidnight(int year) => LunarTable.IsNearMidnight(Of(year, 1, 1).Year);

    /// <summary>The day in the Gregorian calendar.</summary>
    public LocalDate ToLocalDate() => LunarTable.DateOf(Year, LunarTable.PlaceOf(Year, Month, IsLeapMonth), Day);

    private static LunarDate FromPlace(int year, int place, int day)
    {
        var leap = LunarTable.LeapMonthOf(year);
        var isLeap = leap != 0 && place == leap;
        return new LunarDate(year, leap != 0 && place >= leap ? place : place + 1, day, isLeap);
    }
}
