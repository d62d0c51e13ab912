using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads administrative units one by one; what they say of each other is checked when all are known.</summary>
internal sealed class PlaceFileReader(DefectList warnings)
{
    /// <summary>The last day of the level of districts (Resolution 203/2025/QH15).</summary>
    private static readonly LocalDate LastDayOfDistricts = new(2025, 6, 30);

    private static readonly Choices<AdministrativeUnitKind> Kinds = new()
    {
        ["province"] = AdministrativeUnitKind.Province,
        ["centralCity"] = AdministrativeUnitKind.CentralCity,
        ["ruralDistrict"] = AdministrativeUnitKind.RuralDistrict,
        ["urbanDistrict"] = AdministrativeUnitKind.UrbanDistrict,
        ["districtTown"] = AdministrativeUnitKind.DistrictTown,
        ["provincialCity"] = AdministrativeUnitKind.ProvincialCity,
        ["commune"] = AdministrativeUnitKind.Commune,
        ["ward"] = AdministrativeUnitKind.Ward,
        ["township"] = AdministrativeUnitKind.Township,
        ["specialZone"] = AdministrativeUnitKind.SpecialZone,
    };

    private readonly List<PlaceEntry> _entries = [];

    internal static ImmutableArray<AdministrativeUnit> Read(ObjectReader file, DefectList warnings)
    {
        var reader = new PlaceFileReader(warnings);
        file.Ignore("$schema", "source");
        ValueReader? list = file.Required("places");
        var units = list.Unique(reader.Unit, unit => unit.Code.Value);
        file.Finish();
        PlaceLinks.Check(reader._entries);
        return units;
    }

    private AdministrativeUnit Unit(ObjectReader item)
    {
        var (from, to) = item.Days();
        var parent = item.Optional("parent");
        var successors = item.Optional("successors") is { } list ? list.List(value => value) : [];
        var unit = new AdministrativeUnit
        {
            Code = item.Required("code").PlaceCode(),
            Name = item.Required("name").Text(),
            Kind = item.Required("kind").OneOf(Kinds),
            From = from,
            To = to,
            Parent = parent?.PlaceCode(),
            Successors = [.. successors.Select(value => value.PlaceCode())],
        };
        item.Finish();
        if (unit.Level == PlaceLevel.District && !(unit.To <= LastDayOfDistricts))
        {
            item.Self.ReportTo(warnings, DefectCodes.UnitLevelAbolished, LocalDatePattern.Iso.Format(LastDayOfDistricts));
        }

        _entries.Add(new(unit, item.Self, parent, successors));
        return unit;
    }
}
