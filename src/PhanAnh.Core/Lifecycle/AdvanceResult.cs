using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What time alone has caused.</summary>
/// <param name="Events">The events, each at the instant at which it was due; empty where nothing was.</param>
/// <param name="Case">The case after them.</param>
/// <param name="HasMore">Whether the greatest number of events a call was reached and more is due.</param>
public sealed record AdvanceResult(ImmutableArray<CaseEvent> Events, Case Case, bool HasMore);
