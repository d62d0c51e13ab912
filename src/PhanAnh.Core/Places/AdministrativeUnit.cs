using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>An administrative unit (đơn vị hành chính): province, district or commune, with the days on which it exists and what came after it.</summary>
public sealed record AdministrativeUnit
{
    /// <summary>The unit's code, unique in the register.</summary>
    public required PlaceCode Code { get; init; }

    /// <summary>The proper name without the word before it, such as <c>Long Hoa</c> or <c>1</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What the law calls it.</summary>
    public required AdministrativeUnitKind Kind { get; init; }

    /// <summary>First day, inclusive; none for always.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Last day, inclusive; none for open.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The unit it lies in, of a higher level; none for a province.</summary>
    public PlaceCode? Parent { get; init; }

    /// <summary>The units that took over its territory: one where it was merged or renamed, several where it was split.</summary>
    public ImmutableArray<PlaceCode> Successors { get; init; } = [];

    /// <summary>Its level, which follows from what it is called.</summary>
    public PlaceLevel Level => Kind switch
    {
        AdministrativeUnitKind.Province or AdministrativeUnitKind.CentralCity => PlaceLevel.Province,
        AdministrativeUnitKind.Commune or AdministrativeUnitKind.Ward or AdministrativeUnitKind.Township or AdministrativeUnitKind.SpecialZone =>
            PlaceLevel.Commune,
        _ => PlaceLevel.District,
    };

    /// <summary>The word that the law puts before the name.</summary>
    public string KindName => Kind switch
    {
        AdministrativeUnitKind.Province => "tỉnh",
        AdministrativeUnitKind.CentralCity or AdministrativeUnitKind.ProvincialCity => "thành phố",
        AdministrativeUnitKind.RuralDistrict => "huyện",
        AdministrativeUnitKind.UrbanDistrict => "quận",
        AdministrativeUnitKind.DistrictTown => "thị xã",
        AdministrativeUnitKind.Commune => "xã",
        AdministrativeUnitKind.Ward => "phường",
        AdministrativeUnitKind.Township => "thị trấn",
        _ => "đặc khu",
    };

    /// <summary>The name as people read it, such as <c>phường Long Hoa</c>.</summary>
    public string FullName => $"{KindName} {Name}";

    /// <summary>Whether the unit exists on a day.</summary>
    public bool ExistsOn(LocalDate day) => (From is not { } from || day >= from) && (To is not { } to || day <= to);
}
