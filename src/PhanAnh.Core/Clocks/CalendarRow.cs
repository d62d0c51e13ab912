namespace PhanAnh.Core;

/// <summary>One row of a clock's table of calendars; the first row whose conditions hold wins, and where none does the clock's own calendar counts.</summary>
/// <param name="If">For which cases it holds.</param>
/// <param name="Calendar">The name of the calendar.</param>
public sealed record CalendarRow(CaseConditions If, string Calendar);
