using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>A host's rules of routing, in their order. Immutable.</summary>
public sealed class RoutingRuleSet
{
    /// <summary>A set of these rules.</summary>
    /// <exception cref="ArgumentException">Two rules have one code, or a rule names no unit, one unit twice, or a lead that is not among its units.</exception>
    public RoutingRuleSet(IEnumerable<RoutingRule> rules)
    {
        Rules = [.. rules];
        var codes = new HashSet<RowCode>(Rules.Length);
        foreach (var rule in Rules)
        {
            if (!codes.Add(rule.Code))
            {
                throw new ArgumentException($"Two rules have the code {rule.Code}.", nameof(rules));
            }

            if (rule.Units.IsDefaultOrEmpty || NamesOneTwice(rule.Units) || (rule.Lead is { } lead && !rule.Units.Contains(lead)))
            {
                throw new ArgumentException($"The rule {rule.Code} names no unit, one twice, or a lead that is not among them.", nameof(rules));
            }
        }
    }

    /// <summary>A set without rules: every case is left to an officer's choice.</summary>
    public static RoutingRuleSet Empty { get; } = new([]);

    /// <summary>The rules, in order.</summary>
    public ImmutableArray<RoutingRule> Rules { get; }

    private static bool NamesOneTwice(ImmutableArray<UnitCode> units) => units.Length > 1 && units.Distinct().Count() != units.Length;

    /// <summary>A set with these rules behind its own.</summary>
    /// <exception cref="ArgumentException">Two rules have one code.</exception>
    public RoutingRuleSet With(params IEnumerable<RoutingRule> rules) => new(Rules.Concat(rules));
}
