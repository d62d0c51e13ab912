using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public sealed class RoutingCheckTests
{
    private static readonly LocalDate Today = new(2025, 7, 10);

    private static readonly PlaceRegister Places = new(
    [
        SmallWorld.Place("P", AdministrativeUnitKind.Province),
        SmallWorld.Place("D", AdministrativeUnitKind.RuralDistrict, "P") with { To = new LocalDate(2025, 6, 30), Successors = [new("N1"), new("N2")] },
        SmallWorld.Place("N1", AdministrativeUnitKind.Ward, "P") with { From = new LocalDate(2025, 7, 1) },
        SmallWorld.Place("N2", AdministrativeUnitKind.Commune, "P") with { From = new LocalDate(2025, 7, 1) },
    ]);

    private static readonly UnitRegister Units = new(
    [
        Unit.Of("SXD", "Sở Xây dựng") with { Kind = new("Department") },
        Unit.Of("HUYEN", "UBND huyện") with { Kind = new("District"), To = new LocalDate(2025, 6, 30), Successor = new("PHUONG") },
        Unit.Of("PHUONG", "UBND phường") with { Kind = new("Commune") },
        Unit.Of("BQL", "Ban quản lý dự án") with { To = new LocalDate(2025, 12, 31) },
        Unit.Of("MOI", "Đơn vị mới") with { From = new LocalDate(2026, 1, 1) },
    ]);

    private static readonly Preset Regulation = SmallRegulation.With(
        SmallRegulation.Codes("Lighting", "Post", "Visa"),
        SmallRegulation.Codes("Reflection"),
        SmallRegulation.Lane("post", "Post") with { Fields = [new("Post")] },
        SmallRegulation.Lane("guide") with { Fields = [new("Visa")], On = new("Guide") },
        SmallRegulation.Lane("handling", "Department", "Commune") with { SeveralUnits = true });

    private static readonly RoutingRule Everything = new() { Code = new("ALL"), Units = [new("SXD")] };

    private static List<string> Check(params RoutingRule[] rules) =>
        [.. RoutingChecks.Of(new(new(rules), Places), new(Regulation, Units, Today)).Select(finding => finding.ToString())];

    [Fact]
    public void Of_ASoundSet_FindsNothing() =>
        Assert.Empty(Check(Everything, RoutingRule.For("LIGHT", "Lighting", "PHUONG") with { Places = [new("N1")] }));

    [Fact]
    public void Of_ARuleBehindAStrongerOne_TellsWhichAlwaysWins() =>
        Assert.Equal(
            ["ROUTING_RULE_UNREACHABLE(LIGHT, STRONG)"],
            Check(Everything, RoutingRule.For("LIGHT", "Lighting", "PHUONG"), Everything with { Code = new("STRONG"), Precedence = 1, Fields = [new("Lighting"), new("Post")] }));

    [Fact]
    public void Of_TwoRulesWithTheSameRight_GivesTheirFirstCase() =>
        Assert.Equal(
            ["ROUTING_RULES_OVERLAP(LIGHT, BOTH, Lighting, Reflection, –, 2025-09-01)"],
            Check(
                Everything,
                RoutingRule.For("LIGHT", "Lighting", "SXD"),
                RoutingRule.For("BOTH", "Lighting", "PHUONG") with { From = new LocalDate(2025, 9, 1) }));

    [Fact]
    public void Of_FieldsWithoutARule_NamesTheFirstCaseOfEach() =>
        // A field whose lane goes to no unit needs no rule.
        Assert.Equal(
            ["ROUTING_FIELD_UNCOVERED(Lighting, Reflection, N2, 2025-07-10)", "ROUTING_FIELD_UNCOVERED(Post, Reflection, N1, 2025-07-10)"],
            Check(RoutingRule.For("LIGHT", "Lighting", "SXD") with { Places = [new("N1")] }));

    [Theory]
    [InlineData("SXD", "")]
    [InlineData("KHONG", "ROUTING_UNIT_UNKNOWN(R, KHONG)")]
    [InlineData("BQL", "ROUTING_UNIT_WITHOUT_SUCCESSOR(R, BQL, 2026-01-01)")]
    [InlineData("MOI", "ROUTING_UNIT_WITHOUT_SUCCESSOR(R, MOI, 2025-07-10)")]
    [InlineData("HUYEN", "ROUTING_UNIT_ENDED(R, HUYEN, 2025-06-30, PHUONG); ROUTING_UNIT_KIND_OUTSIDE_LANE(R, HUYEN, District, handling)")]
    public void Of_AUnit_TellsWhetherItIsThereAsLongAsTheRule(string unit, string expected) =>
        Assert.Equal(expected, string.Join("; ", Check(Everything, RoutingRule.For("R", "Lighting", unit))));

    [Fact]
    public void Of_ARuleThatEndsWithItsUnit_FindsNothing() =>
        Assert.Empty(Check(Everything, RoutingRule.For("R", "Lighting", "BQL") with { To = new LocalDate(2025, 12, 31) }));

    [Fact]
    public void Of_UnknownWords_NamesEach() =>
        Assert.Equal(
            ["ROUTING_FIELD_UNKNOWN(R, Lamps)", "ROUTING_KIND_UNKNOWN(R, Wish)", "ROUTING_PLACE_UNKNOWN(R, Z)", "ROUTING_PLACE_ENDED(R, D, 2025-06-30, N1, N2)"],
            Check(Everything, Everything with { Code = new("R"), Fields = [new("Lamps")], Kinds = [new("Wish")], Places = [new("Z"), new("D")] }));

    [Fact]
    public void Of_SeveralUnitsWhereTheLaneTakesOne_IsTold() =>
        Assert.Contains("ROUTING_SEVERAL_UNITS(R, post)", Check(Everything, RoutingRule.For("R", "Post", "SXD", "PHUONG")));

    [Fact]
    public void Of_ARuleThatEndedBefore_IsHistory() =>
        Assert.Empty(Check(Everything, RoutingRule.For("OLD", "Lamps", "KHONG") with { To = new LocalDate(2025, 7, 9) }));

    [Theory]
    [InlineData(null, true)]
    [InlineData("2025-07-01", true)]
    [InlineData("2025-06-30", false)]
    public void Of_ADistrictWithoutAnEnd_RemindsThatTheLevelEnded(string? to, bool isTold)
    {
        var end = to is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(to).Value;
        var places = new PlaceRegister([SmallWorld.Place("P", AdministrativeUnitKind.Province), SmallWorld.Place("D", AdministrativeUnitKind.DistrictTown, "P") with { To = end }]);

        var findings = RoutingChecks.Of(new(new([Everything]), places), new(Regulation, Units, Today));

        Assert.Equal(isTold ? ["ROUTING_LEVEL_ABOLISHED(thị xã D, D)"] : [], findings.Select(finding => finding.ToString()));
    }
}
