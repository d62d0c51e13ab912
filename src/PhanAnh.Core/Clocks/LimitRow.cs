using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>One row of a clock's table of limits; the first row whose conditions hold wins and is recorded.</summary>
/// <param name="Id">By what the winner is recorded: the row's own id, or its place in the file, such as <c>limits[0]</c>.</param>
/// <param name="If">For which cases it holds.</param>
/// <param name="Limit">How long it may take where the row wins.</param>
/// <param name="UnitMayShorten">Whether a unit's own shorter limit of the same kind replaces it.</param>
public sealed record LimitRow(string Id, CaseConditions If, TimeLimit Limit, bool UnitMayShorten);
