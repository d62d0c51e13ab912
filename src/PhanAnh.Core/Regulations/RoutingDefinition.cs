using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What the regulation says about where a case goes. Which unit is competent for what stands in the host's own rules.</summary>
/// <param name="Lanes">The lanes, tried in order; empty where the regulation says nothing.</param>
/// <param name="UnknownUnit">What to do where no unit can be found; none where the regulation says nothing.</param>
/// <param name="OutOfProvince">What to do with a matter that is not the province's; none where the regulation says nothing.</param>
public sealed record RoutingDefinition(ImmutableArray<LaneDefinition> Lanes, RoutingStep? UnknownUnit = null, RoutingStep? OutOfProvince = null)
{
    /// <summary>Whether and among which units the submitter may pick one; none where the submitter has no say.</summary>
    public UnitChoice? Choice { get; init; }

    /// <summary>A regulation that says nothing about it.</summary>
    public static RoutingDefinition None { get; } = new([]);

    /// <summary>The first lane that takes a case; none where no lane does.</summary>
    public LaneDefinition? LaneFor(TermCode? field, TermCode kind, TermCode? urgencyClass = null, bool isOngoing = false) =>
        Lanes.FirstOrDefault(lane => lane.Takes(field, kind, urgencyClass, isOngoing));
}
