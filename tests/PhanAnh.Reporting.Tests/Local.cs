using NodaTime.Text;

namespace PhanAnh.Reporting.Tests;

/// <summary>Local times of Việt Nam as tests write them, such as <c>2025-03-03 09:00</c>; a day alone is its midnight.</summary>
internal static class Local
{
    internal static Instant At(string text) => VietnamTime.At(
        LocalDateTimePattern.CreateWithInvariantCulture(text.Length > 16 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm")
            .Parse(text.Length == 10 ? text + " 00:00" : text).Value);

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
