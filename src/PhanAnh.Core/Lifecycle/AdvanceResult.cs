using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What time alone has caused.</summary>
/// <param name="Events">The events, each at the instant at which it was due; empty where nothing was.</param>
/// <param name="Case">The case after them.</param>
/// <param name="HasMore">Whether the greatest number of events a call was reached and more is due.</param>
public sealed record AdvanceResult(ImmutableArray<CaseEvent> Events, Case Case, bool HasMore)
{
    /// <summary>
    /// Why what is due next could not be done: the calendar cannot tell when the clock that it starts is due, such as <see cref="PhanAnh.Calendar.CalendarCodes.Missing"/>.
    /// None where nothing stands in its way. It stays due, and nothing can be decided on the case, until a calendar that can tell is supplied.
    /// </summary>
    public RefusalReason? Blocked { get; init; }
}
