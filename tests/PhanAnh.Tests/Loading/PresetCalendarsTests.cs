using PhanAnh.Calendar;

namespace PhanAnh.Tests;

public sealed class PresetCalendarsTests
{
    private const string Own = "08:00-10:00";

    private const string Given = "14:00-17:00";

    [Theory]
    [InlineData(Own, Given, "10:00")]
    [InlineData(Own, null, "10:00")]
    [InlineData(null, Given, "16:00")]
    public void Resolve_HoursOfTheRegulation_GoBeforeThoseOfTheAdopter(string? own, string? given, string due)
    {
        var preset = PresetLoad.From(System.Text.Encoding.UTF8.GetBytes(WithHours(own))).Preset!;
        var hours = given is null ? null : new Dictionary<string, string>(StringComparer.Ordinal) { ["office"] = given };

        var calendar = PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam, hours).Find("office")!;

        Assert.True(calendar.Calendar.TryDue(Hotline.At("2025-01-23 08:00"), TimeLimit.WorkingHours(2), calendar.Rules, null, out var deadline, out _));
        Assert.Equal($"2025-01-23 {due}:00", Hotline.Local(deadline.Due));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("11:30-07:30")]
    public void Load_HoursWithoutAMinute_AreADefect(string hours) => Assert.Contains(
        PresetLoad.From(System.Text.Encoding.UTF8.GetBytes(WithHours(hours))).Defects, defect => defect.ToString().Contains("office.hours", StringComparison.Ordinal));

    private static string WithHours(string? hours) => PresetText.TayNinh.Json.Replace(
        "\"office\": {\"hours\": null", $"\"office\": {{\"hours\": {(hours is null ? "null" : $"\"{hours}\"")}", StringComparison.Ordinal);
}
