using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Routing as it stands in a controller: one walk over all rules, the best so far kept.</summary>
internal sealed class LinearRouting(IReadOnlyList<RoutingRule> rules, PlaceRegister places)
{
    internal RoutingRule? Route(in RoutingQuestion question)
    {
        RoutingRule? best = null;
        var bestRight = (Precedence: int.MinValue, Closeness: -1);
        foreach (var rule in rules)
        {
            var right = (rule.Precedence, Closeness(rule, question));
            if (right.Item2 >= 0 && right.CompareTo(bestRight) > 0)
            {
                (best, bestRight) = (rule, right);
            }
        }

        return best;
    }

    private int Closeness(RoutingRule rule, in RoutingQuestion question)
    {
        if ((!rule.Fields.IsEmpty && !rule.Fields.Contains(question.Field!.Value)) || (!rule.Kinds.IsEmpty && !rule.Kinds.Contains(question.Kind)) || !rule.HoldsOn(question.Day))
        {
            return -1;
        }

        var named = (rule.Fields.IsEmpty ? 0 : 8) + (rule.Kinds.IsEmpty ? 0 : 4);
        if (rule.Places.IsEmpty)
        {
            return named;
        }

        for (var place = question.Place; place is { } code; place = places.Find(code)?.Parent)
        {
            if (rule.Places.Contains(code))
            {
                return named + 1 + (int)(places.Find(code)?.Level ?? PlaceLevel.Commune);
            }
        }

        return -1;
    }
}
