namespace PhanAnh.Calendar;

/// <summary>A calendar under one reading of swaps, duty and seasons, laid out in tables once.</summary>
/// <param name="Days">Working days.</param>
/// <param name="Worked">Working time; null for a calendar without hours.</param>
/// <param name="Open">Opening time, duty included; the same table where there is no duty.</param>
internal sealed record Snapshot(DayTable Days, TimeTable? Worked, TimeTable? Open);
