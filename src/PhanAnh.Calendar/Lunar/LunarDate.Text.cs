using System.Diagnostics.CodeAnalysis;

namespace PhanAnh.Calendar;

public readonly partial record struct LunarDate
{
    /// <summary>The name of the year in the cycle of sixty (can chi), e.g. <c>Ất Tỵ</c> for 2025.</summary>
    public string YearName => SexagenaryCycle.NameOfYear(Year);

    /// <summary>The name of the month in the cycle of sixty; a leap month bears that of the month it repeats.</summary>
    public string MonthName => SexagenaryCycle.NameOfMonth(Year, Month);

    /// <summary>The name of the day in the cycle of sixty.</summary>
    public string DayName => SexagenaryCycle.NameOfDay(ToLocalDate());

    /// <summary>Whether it is the fifteenth (rằm), around the full moon.</summary>
    public bool IsFullMoon => Day == 15;

    /// <summary>Reads a lunar date.</summary>
    /// <param name="text">
    /// <c>10/3</c>, <c>10/3/2025</c>, <c>30 tháng Chạp</c>, <c>mùng 1 tháng Giêng năm Ất Tỵ</c>, <c>rằm tháng 8</c>; a leap month ends with <c>nhuận</c>.
    /// </param>
    /// <param name="year">The lunar year meant when the text has none; for a can-chi name, the year to which the nearest of that name is meant.</param>
    /// <exception cref="FormatException">The text is no lunar date, or the date does not exist.</exception>
    public static LunarDate Parse(string text, int year) =>
        TryParse(text, year, out var date, out var defect) ? date : throw new FormatException(defect.ToEnglish());

    /// <summary>Reads a lunar date, or says what is wrong: <c>LUNAR_FORMAT</c>, or <c>LUNAR_NO_SUCH_DATE</c>.</summary>
    /// <param name="text">As for <see cref="Parse"/>.</param>
    /// <param name="year">As for <see cref="Parse"/>.</param>
    /// <param name="date">The date, when the answer is true.</param>
    /// <param name="defect">The defect, when the answer is false.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, int year, out LunarDate date, out ParseDefect defect) =>
        LunarText.TryParse(text, year, out date, out defect);

    /// <summary>Day, month and year, e.g. <c>10/3/2025</c> or <c>15/6/2025 nhuận</c>; <see cref="Parse"/> reads it back.</summary>
    public override string ToString() => LunarText.Format(this);

    /// <summary>As it is spoken, e.g. <c>mùng 10 tháng 3 năm Ất Tỵ</c>, <c>30 tháng Chạp năm Quý Mão</c>.</summary>
    public string ToVietnamese() => LunarText.ToVietnamese(this);
}
