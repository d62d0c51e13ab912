namespace PhanAnh.Calendar.Tests;

/// <summary>Reads the short local times of the tables.</summary>
internal static class Local
{
    internal static Instant At(string text) => VietnamTime.At(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text).Value);

    internal static LocalDate Date(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
