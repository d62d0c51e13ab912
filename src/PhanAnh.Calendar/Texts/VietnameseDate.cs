using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>Dates as Vietnamese officials write them, the same in every culture.</summary>
internal static class VietnameseDate
{
    private static readonly string[] DayNames = ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"];

    internal static string Format(LocalDate date) => date.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture);

    internal static string WithDay(LocalDate date) => DayName(date.DayOfWeek) + " " + Format(date);

    internal static string DayName(IsoDayOfWeek day) => DayNames[(int)day - 1];
}
