using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What can be said about a set of rules before any case comes.</summary>
public static class RoutingChecks
{
    /// <summary>
    /// All findings: first rule by rule what it names, then rules that never win, rules with the same right, fields without a rule, districts without end.
    /// Every case that can come from the first day on is tried, alike ones once: linear in fields × kinds × places that rules tell apart × days on which something changes.
    /// </summary>
    /// <param name="router">The rules and the places.</param>
    /// <param name="world">The regulation, the units and the first day.</param>
    public static ImmutableArray<RoutingFinding> Of(Router router, RoutingWorld world) =>
    [
        .. router.Rules.Rules.Where(rule => !(rule.To < world.From)).SelectMany(rule => RuleReferences.Of(rule, router.Places, world)),
        .. RoutingCoverage.Of(router, world),
        .. PlaceLevels.Of(router.Places),
    ];
}
