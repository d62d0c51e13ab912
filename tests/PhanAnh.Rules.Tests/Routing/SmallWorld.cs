using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>A province of two districts and four communes, three fields, two kinds and a month: small enough to ask everything.</summary>
internal static class SmallWorld
{
    internal static readonly LocalDate First = new(2025, 1, 1);

    internal static readonly TermCode[] Fields = [new("F1"), new("F2"), new("F3")];

    internal static readonly TermCode[] Kinds = [new("K1"), new("K2")];

    internal static readonly PlaceRegister Places = new(
    [
        Place("P", AdministrativeUnitKind.Province),
        Place("D1", AdministrativeUnitKind.RuralDistrict, "P"),
        Place("D2", AdministrativeUnitKind.RuralDistrict, "P") with { To = Day(12), Successors = [new("C5")] },
        Place("C1", AdministrativeUnitKind.Commune, "D1"),
        Place("C2", AdministrativeUnitKind.Ward, "D1"),
        Place("C3", AdministrativeUnitKind.Commune, "D2") with { To = Day(12), Successors = [new("C5")] },
        Place("C5", AdministrativeUnitKind.Commune, "P") with { From = Day(13) },
    ]);

    /// <summary>Every place that a question may name, one that no register knows and none.</summary>
    internal static readonly PlaceCode?[] AskedPlaces = [.. Places.Units.Select(unit => (PlaceCode?)unit.Code), new PlaceCode("X"), null];

    internal static readonly Arbitrary<RoutingRuleSet> RuleSets = RulesOf(8).ToArbitrary();

    internal static readonly Arbitrary<RoutingQuestion> Questions = (
        from field in Gen.Elements([.. Fields.Select(field => (TermCode?)field), new TermCode("F9"), null])
        from kind in Gen.Elements([.. Kinds, new TermCode("K9")])
        from place in Gen.Elements(AskedPlaces)
        from day in Gen.Choose(1, 25)
        select new RoutingQuestion(field, kind, place, Day(day))).ToArbitrary();

    internal static LocalDate Day(int day) => First.PlusDays(day - 1);

    internal static AdministrativeUnit Place(string code, AdministrativeUnitKind kind, string? parent = null) =>
        new() { Code = new(code), Name = code, Kind = kind, Parent = parent is null ? null : new PlaceCode(parent) };

    private static Gen<RoutingRuleSet> RulesOf(int most) =>
        from count in Gen.Choose(0, most)
        from rules in Rule.ArrayOf(count)
        select new RoutingRuleSet(rules.Select((rule, i) => rule with { Code = new($"R{i}") }));

    private static Gen<RoutingRule> Rule =>
        from fields in Some(Fields, 2)
        from kinds in Some(Kinds, 1)
        from places in Some([.. Places.Units.Select(unit => unit.Code), new PlaceCode("X")], 2)
        from precedence in Gen.Choose(0, 2)
        from begin in Gen.Choose(0, 20)
        from length in Gen.Choose(0, 20)
        from open in Gen.Choose(0, 3)
        select new RoutingRule
        {
            Code = new("R"),
            Fields = fields,
            Kinds = kinds,
            Places = places,
            Precedence = precedence,
            From = (open & 1) == 0 ? Day(begin) : null,
            To = (open & 2) == 0 ? Day(begin + length) : null,
            Units = [new("U1")],
        };

    /// <summary>None half the time, else up to so many, repeats included.</summary>
    private static Gen<ImmutableArray<T>> Some<T>(T[] all, int most) =>
        from none in Gen.Elements(true, false)
        from some in Gen.Elements(all).ArrayOf(most)
        from count in Gen.Choose(1, most)
        select none ? ImmutableArray<T>.Empty : [.. some.Take(count)];
}
