using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Samples.TayNinh;

/// <summary>Times and durations as Vietnamese officials write them.</summary>
internal static class LocalText
{
    private static readonly string[] Days = ["T2", "T3", "T4", "T5", "T6", "T7", "CN"];

    /// <summary>Such as <c>T4 22/01/2025 20:18</c>.</summary>
    internal static string Of(Instant instant)
    {
        var local = VietnamTime.LocalOf(instant);
        return $"{Days[(int)local.DayOfWeek - 1]} {local.ToString("dd/MM/uuuu HH:mm", CultureInfo.InvariantCulture)}";
    }

    /// <summary>A due instant: one at the end of a day is named after that day, such as <c>hết T2 10/02/2025</c>.</summary>
    internal static string OfDue(Instant due)
    {
        var local = VietnamTime.LocalOf(due);
        if (local.TimeOfDay != LocalTime.Midnight)
        {
            return Of(due);
        }

        var day = local.Date.PlusDays(-1);
        return $"hết {Days[(int)day.DayOfWeek - 1]} {day.ToString("dd/MM/uuuu", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The two largest parts, such as <c>4 ngày 8 giờ</c>; less than a minute is one.</summary>
    internal static string Of(Duration duration)
    {
        var parts = new[] { (duration.Days, "ngày"), (duration.Hours, "giờ"), (duration.Minutes, "phút") }
            .SkipWhile(part => part.Item1 == 0).Take(2).Where(part => part.Item1 > 0).Select(part => $"{part.Item1} {part.Item2}");
        return string.Join(' ', parts.DefaultIfEmpty("1 phút"));
    }
}
