namespace PhanAnh.Core;

/// <summary>A preset with its calendars, as needed to answer the clocks of the cases pinned to it.</summary>
/// <param name="Preset">What cases are pinned to.</param>
/// <param name="Calendars">The calendars that the preset names, resolved to holidays and hours.</param>
public sealed record Regulation(Preset Preset, CalendarSet Calendars);
