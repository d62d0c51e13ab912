using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>What one rule names: is it there, is it there as long as the rule holds, may a case of the lane go there.</summary>
internal static class RuleReferences
{
    private static readonly bool[] Either = [false, true];

    internal static IEnumerable<RoutingFinding> Of(RoutingRule rule, PlaceRegister places, RoutingWorld world)
    {
        var terms = world.Regulation.Terms;
        var lanes = LanesOf(rule, world.Regulation);
        return
        [
            .. rule.Fields.Where(field => !terms.Fields.Any(known => known.Code == field)).Select(field => About(rule, RoutingCodes.FieldUnknown, field.Value)),
            .. rule.Kinds.Where(kind => !terms.CaseKinds.Any(known => known.Code == kind)).Select(kind => About(rule, RoutingCodes.KindUnknown, kind.Value)),
            .. rule.Places.Select(place => PlaceOf(rule, place, places)).OfType<RoutingFinding>(),
            .. rule.Units.SelectMany(unit => UnitOf(rule, unit, lanes, world)),
            .. rule.Units.Length > 1 && !lanes.IsEmpty && !lanes.Any(lane => lane.SeveralUnits)
                ? new[] { About(rule, RoutingCodes.SeveralUnitsInLane, lanes[0].Code.Value) }
                : [],
        ];
    }

    private static RoutingFinding? PlaceOf(RoutingRule rule, PlaceCode place, PlaceRegister places)
    {
        if (places.Find(place) is not { } unit)
        {
            return About(rule, RoutingCodes.PlaceUnknown, place.Value);
        }

        return unit.To is { } end && Outlasts(rule, end)
            ? About(rule, RoutingCodes.PlaceEnded, place.Value, RoutingCodes.Day(end), string.Join(", ", places.OnDay(place, end.PlusDays(1)).Select(next => next.Code)))
            : null;
    }

    private static IEnumerable<RoutingFinding> UnitOf(RoutingRule rule, UnitCode code, ImmutableArray<LaneDefinition> lanes, RoutingWorld world)
    {
        if (world.Units.Find(code) is not { } unit)
        {
            yield return About(rule, RoutingCodes.UnitUnknown, code.Value);
            yield break;
        }

        var first = rule.From is { } from && from > world.From ? from : world.From;
        var missing = unit.From > first ? first
            : unit.To is { } end && Outlasts(rule, end) ? LocalDate.Max(first, end.PlusDays(1))
            : (LocalDate?)null;
        if (missing is { } day)
        {
            yield return world.Units.SuccessorOn(code, day) is { } successor
                ? About(rule, RoutingCodes.UnitEnded, code.Value, RoutingCodes.Day(unit.To), successor.Code.Value)
                : About(rule, RoutingCodes.UnitWithoutSuccessor, code.Value, RoutingCodes.Day(day));
        }

        if (unit.Kind is { } kind && !lanes.IsEmpty && !lanes.Any(lane => lane.UnitKinds.Contains(kind)))
        {
            yield return About(rule, RoutingCodes.UnitKindOutsideLane, code.Value, kind.Value, lanes[0].Code.Value);
        }
    }

    private static bool Outlasts(RoutingRule rule, LocalDate end) => !(rule.To <= end);

    /// <summary>The lanes with units that some case of the rule takes.</summary>
    private static ImmutableArray<LaneDefinition> LanesOf(RoutingRule rule, Preset regulation)
    {
        var terms = regulation.Terms;
        IEnumerable<TermCode?> fields = rule.Fields.IsEmpty ? terms.Fields.Select(field => (TermCode?)field.Code).Append(null) : rule.Fields.Select(field => (TermCode?)field);
        var cases =
            from field in fields
            from kind in rule.Kinds.IsEmpty ? terms.CaseKinds.Select(kind => kind.Code) : rule.Kinds
            from urgencyClass in terms.UrgencyClasses.Select(grade => (TermCode?)grade.Code).Append(null)
            from isOngoing in Either
            select regulation.Routing.LaneFor(field, kind, urgencyClass, isOngoing);
        return [.. cases.OfType<LaneDefinition>().Where(lane => !lane.UnitKinds.IsEmpty).Distinct()];
    }

    private static RoutingFinding About(RoutingRule rule, string code, params string[] arguments) => new(code, [rule.Code.Value, .. arguments], [rule]);
}
