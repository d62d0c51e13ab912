namespace PhanAnh.Calendar;

/// <summary>What a day off is called in both languages.</summary>
internal sealed record HolidayName(string Vietnamese, string English)
{
    internal static HolidayName NewYear { get; } = new("Tết Dương lịch", "New Year's Day");

    internal static HolidayName Tet { get; } = new("Tết Nguyên đán", "Tết (Lunar New Year)");

    internal static HolidayName HungKings { get; } = new("Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day");

    internal static HolidayName Reunification { get; } = new("Ngày Chiến thắng 30/4", "Reunification Day");

    internal static HolidayName LabourDay { get; } = new("Ngày Quốc tế Lao động 1/5", "International Labour Day");

    internal static HolidayName NationalDay { get; } = new("Quốc khánh 2/9", "National Day");

    internal static HolidayName CultureDay { get; } = new("Ngày Văn hóa Việt Nam 24/11", "Vietnam Culture Day");

    internal static HolidayName SwapOff { get; } = new("Nghỉ hoán đổi", "Day off by swap");

    internal static HolidayName SwapWork { get; } = new("Làm bù (hoán đổi)", "Worked Saturday by swap");

    internal HolidayName InLieu() => new("Nghỉ bù " + Vietnamese, English + " (in lieu)");
}
