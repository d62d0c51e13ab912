using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// How closely a rule describes a case, as one number: the field before the kind before the nearness of the place. Competence follows from the matter
/// first; the place chooses among those who are competent.
/// </summary>
internal static class Specificity
{
    internal const int Field = 8;
    internal const int Kind = 4;

    /// <summary>Commune 3, district 2, province 1; a place that the register does not know holds for itself alone, like a commune.</summary>
    internal static int OfPlace(PlaceCode place, PlaceRegister places) => 1 + (int)(places.Find(place)?.Level ?? PlaceLevel.Commune);

    /// <summary>The specificity with which a rule takes a case; below 0 where it does not take the place.</summary>
    internal static int Of(RoutingRule rule, PlaceCode? place, PlaceRegister places)
    {
        var named = (rule.Fields.IsEmpty ? 0 : Field) + (rule.Kinds.IsEmpty ? 0 : Kind);
        if (rule.Places.IsEmpty)
        {
            return named;
        }

        // The chain begins with the nearest.
        foreach (var part in place is { } known ? places.ChainOf(known) : [])
        {
            if (rule.Places.Contains(part))
            {
                return named + OfPlace(part, places);
            }
        }

        return -1;
    }
}
