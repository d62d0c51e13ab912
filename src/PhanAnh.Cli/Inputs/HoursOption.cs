using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Office hours from the command line: for every calendar whose hours the regulation leaves open, or <c>name=hours</c> for one of them.</summary>
internal static class HoursOption
{
    public const string Option = "--hours";

    /// <summary>Hours by name of calendar. Those of a name go before those for every calendar, in whatever order they were given.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> values, IReadOnlyList<Preset> presets, Complaints complaints)
    {
        var hours = new Dictionary<string, string>(StringComparer.Ordinal);
        var calendars = presets.SelectMany(preset => preset.Calendars).ToList();
        foreach (var value in values.OrderBy(value => value.Contains('=', StringComparison.Ordinal)))
        {
            var at = value.IndexOf('=', StringComparison.Ordinal);
            var text = value[(at + 1)..];
            if (Parse(text, complaints) is null)
            {
                continue;
            }

            var meant = at < 0 ? calendars : calendars.FindAll(calendar => calendar.Name == value[..at]);
            var open = meant.FindAll(calendar => calendar.Hours is null);
            if (at >= 0 && meant.Count == 0)
            {
                complaints.Add("CALENDAR_UNKNOWN", Option, value[..at], string.Join(", ", calendars.Select(calendar => calendar.Name).Distinct()));
            }
            else if (at >= 0 && open.Count == 0)
            {
                complaints.Add("CALENDAR_HOURS_FIXED", Option, value[..at], meant[0].Hours!);
            }

            foreach (var calendar in open)
            {
                hours[calendar.Name] = text;
            }
        }

        return hours;
    }

    /// <summary>Hours of Monday to Friday; none where the text is no list of hours.</summary>
    public static WorkingSchedule? Parse(string text, Complaints complaints)
    {
        if (OfficeHours.TryParse(text, out var hours, out var defect) && hours.Minutes > 0)
        {
            return WorkingSchedule.Of(WeeklyHours.MondayToFriday(hours));
        }

        complaints.Add(defect.Code is null ? new ParseDefect(CalendarCodes.HoursFormat, 0, text) : defect, Option);
        return null;
    }
}
