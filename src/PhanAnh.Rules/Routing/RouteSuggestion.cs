using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What an officer may do next, ready for a command.</summary>
/// <param name="Trigger">The regulation's word for it.</param>
/// <param name="Kind">What it does.</param>
/// <param name="Cites">The clauses of the regulation, and then what the rule rests on.</param>
public sealed record RouteSuggestion(TriggerCode Trigger, ActKind Kind, ImmutableArray<ClauseId> Cites)
{
    /// <summary>The act, complete but for the officer's note; none where it needs a text or letter that only the officer has.</summary>
    public Act? Act { get; init; }

    /// <summary>The rule behind it; none where the regulation alone suggests it.</summary>
    public RoutingRule? Rule { get; init; }

    /// <summary>The units, the lead first; empty where it goes to none.</summary>
    public ImmutableArray<RoutedUnit> Units { get; init; } = [];

    /// <summary>The role that is asked; none where nobody is.</summary>
    public RoleCode? To { get; init; }

    /// <summary>Who gets a copy at the same time; none for nobody.</summary>
    public LaneCopies? Copies { get; init; }
}
