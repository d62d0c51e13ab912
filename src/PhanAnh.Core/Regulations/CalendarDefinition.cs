namespace PhanAnh.Core;

/// <summary>A calendar that a preset names for clocks, channels or branches.</summary>
/// <param name="Name">The name, such as <c>office</c>.</param>
/// <param name="Hours">The weekly hours as text, such as <c>07:30-11:30,13:00-17:00</c>; none where the regulation states none and the adopter gives them.</param>
/// <param name="SwappedDays">How a weekday swapped with a Saturday counts: <c>both</c>, <c>ignore</c>, <c>rest</c>.</param>
/// <param name="UndecidedYear">What to do in a year whose holidays are not decided yet: <c>project</c> or <c>refuse</c>.</param>
/// <param name="FirstDay">Whether the day of the event counts: <c>excluded</c> or <c>included</c>.</param>
/// <param name="OutsideHours">When an event outside hours starts a limit: <c>atOnce</c> or <c>nextOpening</c>.</param>
/// <param name="Roll">Where a last day that is not worked moves: <c>forward</c> or <c>none</c>.</param>
public sealed record CalendarDefinition(
    string Name, string? Hours, string SwappedDays, string UndecidedYear, string FirstDay = "excluded", string OutsideHours = "atOnce", string Roll = "forward");
