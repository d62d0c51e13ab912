namespace PhanAnh.Calendar;

/// <summary>One day that differs from an ordinary day of its week.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">Why it differs.</param>
/// <param name="Vietnamese">Its name in Vietnamese, e.g. <c>Giỗ Tổ Hùng Vương</c>.</param>
/// <param name="English">Its name in English.</param>
/// <param name="Document">What it rests on.</param>
/// <param name="Partner">The holiday made up for, or the other day of a swap; it may lie in another year.</param>
/// <param name="YearStatus">How certain the year of the day is.</param>
public sealed record Holiday(
    LocalDate Date, HolidayKind Kind, string Vietnamese, string English, LegalDocument Document, LocalDate? Partner, YearStatus YearStatus)
{
    /// <summary>Whether the day is a day off; only <see cref="HolidayKind.SwapWork"/> is not.</summary>
    public bool IsOff => Kind != HolidayKind.SwapWork;
}
