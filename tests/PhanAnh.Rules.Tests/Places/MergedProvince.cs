using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>
/// A made-up province before and after 1 July 2025, with everything that mergers do: renamed, merged, divided and doubled names, a province that went into
/// another, and names in every spelling.
/// </summary>
internal static class MergedProvince
{
    private static readonly LocalDate LastDay = new(2025, 6, 30);

    internal static readonly LocalDate Before = LastDay;

    internal static readonly LocalDate After = new(2025, 7, 1);

    internal static readonly PlaceRegister Places = new(
    [
        Old("72", "Tây Hòa", AdministrativeUnitKind.Province, null, "80"),
        Old("71", "Long Bình", AdministrativeUnitKind.Province, null, "80"),
        New("80", "Tây Hòa", AdministrativeUnitKind.Province, null),
        New("79", "Sài Gòn", AdministrativeUnitKind.CentralCity, null),
        Old("703", "Tây Hòa", AdministrativeUnitKind.ProvincialCity, "72", "90001", "90002"),
        Old("709", "Hoà Thành", AdministrativeUnitKind.DistrictTown, "72"),
        Old("712", "Tân Châu", AdministrativeUnitKind.RuralDistrict, "72"),
        Old("715", "Tân Trụ", AdministrativeUnitKind.RuralDistrict, "71"),
        Old("25456", "1", AdministrativeUnitKind.Ward, "703", "90001"),
        Old("25459", "2", AdministrativeUnitKind.Ward, "703", "90001"),
        Old("25645", "Long Hoa", AdministrativeUnitKind.Ward, "709", "90002"),
        Old("25648", "Trường Đông", AdministrativeUnitKind.Commune, "709", "90002", "90003"),
        Old("25516", "Tân Châu", AdministrativeUnitKind.Township, "712", "90004"),
        Old("25522", "Tân Hà", AdministrativeUnitKind.Commune, "712", "90004"),
        Old("25525", "Tân Hòa", AdministrativeUnitKind.Commune, "712", "90005"),
        Old("28051", "Tân Hòa", AdministrativeUnitKind.Commune, "715", "90006"),
        Old("28054", "Ea H’leo", AdministrativeUnitKind.Commune, "715", "90006"),
        New("90001", "Tân Ninh", AdministrativeUnitKind.Ward, "80"),
        New("90002", "Long Hoa", AdministrativeUnitKind.Ward, "80"),
        New("90003", "Ninh Điền", AdministrativeUnitKind.Commune, "80"),
        New("90004", "Tân Châu", AdministrativeUnitKind.Commune, "80"),
        New("90005", "Tân Thành", AdministrativeUnitKind.Commune, "80"),
        New("90006", "Tân Trụ", AdministrativeUnitKind.Commune, "80"),
        New("91001", "Long Hoa", AdministrativeUnitKind.Ward, "79"),
    ]);

    internal static readonly PlaceCode Territory = new("80");

    private static AdministrativeUnit Old(string code, string name, AdministrativeUnitKind kind, string? parent, params string[] successors) =>
        Unit(code, name, kind, parent) with { To = LastDay, Successors = [.. successors.Select(next => new PlaceCode(next))] };

    private static AdministrativeUnit New(string code, string name, AdministrativeUnitKind kind, string? parent) =>
        Unit(code, name, kind, parent) with { From = After };

    private static AdministrativeUnit Unit(string code, string name, AdministrativeUnitKind kind, string? parent) =>
        new() { Code = new(code), Name = name, Kind = kind, Parent = parent is null ? null : new PlaceCode(parent) };
}
