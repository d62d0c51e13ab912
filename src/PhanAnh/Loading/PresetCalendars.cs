using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Turns the calendars that a preset names into calendars that can count.</summary>
public static class PresetCalendars
{
    /// <summary>Resolves the calendars of a preset.</summary>
    /// <param name="preset">The preset.</param>
    /// <param name="holidays">The holidays of the place.</param>
    /// <param name="hours">Hours by name of calendar, such as <c>07:30-11:30,13:00-17:00</c>, for those that the regulation leaves to the adopter; hours that the regulation fixes stay as they are.</param>
    /// <exception cref="FormatException">Hours that were given are no hours.</exception>
    public static CalendarSet Resolve(Preset preset, HolidayCalendar holidays, IReadOnlyDictionary<string, string>? hours = null) => Resolve(preset, holidays, hours, []);

    /// <summary>Resolves the calendars of a preset, and keeps those of earlier versions of the holidays for what they promised.</summary>
    /// <inheritdoc cref="Resolve(Preset, HolidayCalendar, IReadOnlyDictionary{string, string}?)"/>
    internal static CalendarSet Resolve(Preset preset, HolidayCalendar holidays, IReadOnlyDictionary<string, string>? hours, ImmutableArray<HolidayCalendar> earlier) =>
        new(
            preset.Calendars.Select(calendar => KeyValuePair.Create(
                calendar.Name,
                Counted(CalendarOf(calendar, holidays, hours?.GetValueOrDefault(calendar.Name)), RulesOf(calendar)))),
            earlier.Select(before => Resolve(preset, before, hours)));

    /// <summary>Hours of Monday to Friday. A week without any would let no limit in working hours ever end.</summary>
    internal static bool TryParseHours(string text, [MaybeNullWhen(false)] out WorkingSchedule schedule)
    {
        schedule = OfficeHours.TryParse(text, out var hours, out _) && hours.Minutes > 0 ? WorkingSchedule.Of(WeeklyHours.MondayToFriday(hours)) : null;
        return schedule is not null;
    }

    /// <summary>Swapped days are read one way throughout: by limits, and by whether a desk is open or which working day comes before.</summary>
    private static CountedCalendar Counted(WorkingCalendar office, CountingRules rules) =>
        new(rules.Swaps == SwapPolicy.SwapBoth ? office : office.WithSwaps(rules.Swaps), rules);

    private static WorkingCalendar CalendarOf(CalendarDefinition calendar, HolidayCalendar holidays, string? given)
    {
        if ((calendar.Hours ?? given) is not { } text)
        {
            return new(holidays, WorkingWeek.MondayToFriday);
        }

        return TryParseHours(text, out var schedule)
            ? new(holidays, schedule)
            : throw new FormatException($"The hours of the calendar {calendar.Name} are written like 07:30-11:30,13:00-17:00.");
    }

    private static CountingRules RulesOf(CalendarDefinition calendar) => CountingRules.CivilCode with
    {
        Swaps = calendar.SwappedDays switch
        {
            "ignore" => SwapPolicy.IgnoreSwap,
            "rest" => SwapPolicy.RestBoth,
            _ => SwapPolicy.SwapBoth,
        },
        FirstDay = calendar.FirstDay == "included" ? FirstDay.Included : FirstDay.Excluded,
        OutsideHours = calendar.OutsideHours == "nextOpening" ? OutsideHours.NextOpening : OutsideHours.AtOnce,
        Roll = calendar.Roll switch
        {
            "none" => RollPolicy.None,
            "backward" => RollPolicy.Backward,
            _ => RollPolicy.Forward,
        },
        UndecidedYear = calendar.UndecidedYear == "refuse" ? UndecidedYear.Refuse : UndecidedYear.Project,
    };
}
