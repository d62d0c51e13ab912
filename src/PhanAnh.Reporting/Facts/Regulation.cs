namespace PhanAnh.Reporting;

/// <summary>A preset with its calendars, as needed to answer the clocks of the cases pinned to it.</summary>
/// <param name="Preset">The preset.</param>
/// <param name="Calendars">Its calendars.</param>
public sealed record Regulation(Preset Preset, CalendarSet Calendars);
