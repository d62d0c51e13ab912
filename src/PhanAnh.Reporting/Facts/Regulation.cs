namespace PhanAnh.Reporting;

/// <summary>A preset with its calendars, as needed to answer the clocks of the cases pinned to it.</summary>
/// <param name="Preset">What cases are counted under.</param>
/// <param name="Calendars">What its clocks count on, hours filled in.</param>
public sealed record Regulation(Preset Preset, CalendarSet Calendars);
