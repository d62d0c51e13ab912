using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The places of a day of which the rules tell one from another; of those that no rule tells apart one stands for all.</summary>
/// <param name="All">Every kind of place, and none at all.</param>
/// <param name="Nearest">Communes of the territory; none at all where the register has none.</param>
internal sealed record CheckedPlaces(ImmutableArray<PlaceCode?> All, ImmutableArray<PlaceCode?> Nearest)
{
    private readonly Dictionary<PlaceCode, PlaceCode> _inside = [];

    internal static CheckedPlaces On(LocalDate day, Router router, PlaceCode? territory)
    {
        var register = router.Places;
        var named = router.Rules.Rules.SelectMany(rule => rule.Places).ToHashSet();
        var existing = register.Units.Where(unit => unit.ExistsOn(day)).OrderBy(unit => unit.Code.Value, StringComparer.Ordinal).Select(unit => (Unit: unit, Chain: register.ChainOf(unit.Code))).ToList();
        var unknown = named.Where(place => register.Find(place) is null).OrderBy(place => place.Value, StringComparer.Ordinal).ToList();
        var nearest = existing.Where(place => place.Unit.Level == PlaceLevel.Commune && (territory is not { } wide || register.LiesIn(place.Unit.Code, wide, day)));
        var places = new CheckedPlaces(
            [null, .. OneOfEach(existing).Concat(unknown).Select(place => (PlaceCode?)place)],
            OneOfEach(nearest) is { IsEmpty: false } communes ? [.. communes.Select(place => (PlaceCode?)place)] : [null]);
        foreach (var (unit, chain) in existing)
        {
            foreach (var wide in chain)
            {
                places._inside.TryAdd(wide, unit.Code);
            }
        }

        unknown.ForEach(place => places._inside.TryAdd(place, place));
        return places;

        ImmutableArray<PlaceCode> OneOfEach(IEnumerable<(AdministrativeUnit Unit, ImmutableArray<PlaceCode> Chain)> some) =>
            [.. some.DistinctBy(place => string.Join(' ', place.Chain.Where(named.Contains))).Select(place => place.Unit.Code)];
    }

    /// <summary>A place of the day in one of these; none where the day has none.</summary>
    internal PlaceCode? FirstIn(ImmutableArray<PlaceCode> places) =>
        places.Select(place => _inside.TryGetValue(place, out var inside) ? (PlaceCode?)inside : null).FirstOrDefault(place => place is not null);
}
