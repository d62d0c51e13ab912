using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Office hours from the command line: for every calendar whose hours the regulation leaves open, or <c>name=hours</c> for one.</summary>
internal static class HoursOption
{
    public const string Option = "--hours";

    /// <summary>Hours by name of calendar.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<string> values, IReadOnlyList<Preset> presets, Complaints complaints)
    {
        var hours = new Dictionary<string, string>(StringComparer.Ordinal);
        var calendars = presets.SelectMany(preset => preset.Calendars).ToList();
        foreach (var value in values)
        {
            var at = value.IndexOf('=', StringComparison.Ordinal);
            var text = value[(at + 1)..];
            if (Parse(text, complaints) is null)
            {
                continue;
            }

            string[] names =
            [
                .. calendars.Where(calendar => at < 0 ? calendar.Hours is null : calendar.Name == value[..at]).Select(calendar => calendar.Name),
            ];
            if (at >= 0 && names.Length == 0)
            {
                complaints.Add("CALENDAR_UNKNOWN", Option, value[..at], string.Join(", ", calendars.Select(calendar => calendar.Name).Distinct()));
            }

            foreach (var name in names)
            {
                hours[name] = text;
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
