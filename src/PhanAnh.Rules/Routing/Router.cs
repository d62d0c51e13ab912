using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// A set of rules compiled for the places of one register. Of the rules that take a case the highest precedence wins; among equals the most specific,
/// a field counting before a kind and a kind before the nearness of the place.
/// </summary>
/// <remarks>Immutable and thread-safe. <see cref="Route"/> costs at most sixteen look-ups, however many rules and places there are.</remarks>
public sealed class Router
{
    private readonly RouterIndex _index;

    /// <summary>Compiles a set of rules.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="places">The places that rules and cases name; a place that is not there holds for itself alone.</param>
    public Router(RoutingRuleSet rules, PlaceRegister places)
    {
        Rules = rules;
        Places = places;
        _index = new(rules.Rules, places);
    }

    /// <summary>The rules it was made from.</summary>
    public RoutingRuleSet Rules { get; }

    /// <summary>The places it was made for.</summary>
    public PlaceRegister Places { get; }

    /// <summary>The rule that wins. Allocates nothing.</summary>
    public RoutingMatch Route(in RoutingQuestion question)
    {
        var (rule, rival) = _index.Best(question);
        return rule < 0 ? default : new(Rules.Rules[rule], rival < 0 ? null : Rules.Rules[rival]);
    }

    /// <summary>All rules that have the best right, in the order of the set: none, the winner, or several between which an officer chooses.</summary>
    public ImmutableArray<RoutingRule> Winners(in RoutingQuestion question)
    {
        var winners = ImmutableArray.CreateBuilder<RoutingRule>();
        foreach (var ordinal in _index.AllBest(question))
        {
            winners.Add(Rules.Rules[ordinal]);
        }

        return winners.ToImmutable();
    }

    /// <summary>What became of every rule, and why. Linear in the number of rules.</summary>
    public RoutingExplanation Explain(in RoutingQuestion question) => RoutingExplanation.Of(this, question);
}
