using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Where a case may go and why (gợi ý phân phối). Advice: an officer decides.</summary>
public sealed record RoutingDecision
{
    internal RoutingDecision(Router router) => Router = router;

    private Router Router { get; }

    /// <summary>How far routing came.</summary>
    public required RoutingOutcome Outcome { get; init; }

    /// <summary>What the rules were asked; the place is none where it is not known, and the first candidate where all lead to the same rules.</summary>
    public required RoutingQuestion Question { get; init; }

    /// <summary>The lane of the regulation; none where it has no lanes, or none for the case.</summary>
    public LaneDefinition? Lane { get; init; }

    /// <summary>How the place was understood; none where nobody said where the matter is.</summary>
    public PlaceAnswer? Place { get; init; }

    /// <summary>The rules that won: one; several between which an officer chooses; none.</summary>
    public ImmutableArray<RoutingRule> Winners { get; init; } = [];

    /// <summary>What may be done next, best first; empty where the officer has to answer a question first.</summary>
    public ImmutableArray<RouteSuggestion> Suggestions { get; init; } = [];

    /// <summary>Where no rule takes the case: the units of the day to which the lane may go, by code.</summary>
    public ImmutableArray<Unit> EligibleUnits { get; init; } = [];

    /// <summary>What an officer should know.</summary>
    public ImmutableArray<RoutingFinding> Notes { get; init; } = [];

    /// <summary>What became of every rule, and why; made when asked.</summary>
    public RoutingExplanation Explain() => Router.Explain(Question);
}
