using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>On which calendar, and by which rules, <c>due</c> counts: those of a regulation, or Việt Nam's by the Civil Code.</summary>
internal static class CountingCalendar
{
    public const string Option = "--calendar";

    public static CountedCalendar? Of(string? preset, string? name, IReadOnlyList<string> hours, Complaints complaints)
    {
        if (preset is not null)
        {
            return PresetChoice.Read(preset, complaints) is { } choice ? Of(choice.Preset, name, hours, complaints) : null;
        }

        if (name is not null)
        {
            complaints.Add("OPTION_NEEDS_PRESET", Option);
            return null;
        }

        WorkingSchedule? schedule = null;
        foreach (var text in hours)
        {
            schedule = HoursOption.Parse(text, complaints);
        }

        return new(schedule is null ? WorkingCalendar.Vietnam : new(HolidayCalendar.Vietnam, schedule), CountingRules.CivilCode);
    }

    private static CountedCalendar? Of(Preset preset, string? name, IReadOnlyList<string> hours, Complaints complaints)
    {
        var given = HoursOption.Of(hours, [preset], complaints);
        var wanted = name ?? preset.Calendars[0].Name;
        var found = PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam, given).Find(wanted);
        if (found is null)
        {
            complaints.Add("CALENDAR_UNKNOWN", Option, wanted, string.Join(", ", preset.Calendars.Select(calendar => calendar.Name)));
        }

        return found;
    }
}
