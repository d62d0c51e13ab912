using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Law 72/2025/QH15 on the organisation of local government ended the district level on 30 June 2025.</summary>
internal static class PlaceLevels
{
    private static readonly LocalDate FirstDayWithoutDistricts = new(2025, 7, 1);

    internal static IEnumerable<RoutingFinding> Of(PlaceRegister places) => places.Units
        .Where(unit => unit.Level == PlaceLevel.District && !(unit.To < FirstDayWithoutDistricts))
        .OrderBy(unit => unit.Code.Value, StringComparer.Ordinal)
        .Select(unit => new RoutingFinding(RoutingCodes.LevelAbolished, [unit.FullName, unit.Code.Value]));
}
