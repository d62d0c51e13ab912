using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>Routing as one would do it by hand: look at every rule, keep those that fit, sort them.</summary>
internal static class SlowRouting
{
    /// <summary>The rules with the best right, in their order.</summary>
    internal static IReadOnlyList<RoutingRule> Winners(IReadOnlyList<RoutingRule> rules, PlaceRegister places, RoutingQuestion question)
    {
        var fitting = rules.Where(rule => Miss(rule, places, question) is null).ToList();
        var precedence = fitting.Select(rule => rule.Precedence).DefaultIfEmpty().Max();
        fitting = fitting.FindAll(rule => rule.Precedence == precedence);
        var closest = fitting.Select(rule => Closeness(rule, places, question)).DefaultIfEmpty().Max();
        return fitting.FindAll(rule => Closeness(rule, places, question) == closest);
    }

    /// <summary>Why a rule does not take the case; none where it does.</summary>
    internal static RoutingReason? Miss(RoutingRule rule, PlaceRegister places, RoutingQuestion question)
    {
        if (rule.Fields.Length > 0 && !rule.Fields.Any(field => field == question.Field))
        {
            return RoutingReason.OtherField;
        }

        if (rule.Kinds.Length > 0 && rule.Kinds.All(kind => kind != question.Kind))
        {
            return RoutingReason.OtherKind;
        }

        if (rule.Places.Length > 0 && !rule.Places.Any(place => Contains(place, question.Place, places)))
        {
            return RoutingReason.OtherPlace;
        }

        return rule.From is { } from && question.Day < from ? RoutingReason.NotYetInForce
            : rule.To is { } to && to < question.Day ? RoutingReason.NoLongerInForce
            : null;
    }

    /// <summary>The field before the kind before the nearness of the place, compared one after the other.</summary>
    internal static (bool Field, bool Kind, int Place) Closeness(RoutingRule rule, PlaceRegister places, RoutingQuestion question) => (
        !rule.Fields.IsEmpty,
        !rule.Kinds.IsEmpty,
        rule.Places.Where(place => Contains(place, question.Place, places)).Select(place => Depth(place, places)).DefaultIfEmpty().Max());

    private static bool Contains(PlaceCode wide, PlaceCode? place, PlaceRegister places) =>
        place is { } at && (at == wide || Contains(wide, places.Find(at)?.Parent, places));

    private static int Depth(PlaceCode place, PlaceRegister places) => places.Find(place)?.Level switch
    {
        PlaceLevel.Province => 1,
        PlaceLevel.District => 2,
        _ => 3,
    };
}
