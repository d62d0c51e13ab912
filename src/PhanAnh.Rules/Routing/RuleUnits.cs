using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>The units of a rule as they are on a day.</summary>
/// <param name="Units">Those that a case can go to, the lead first.</param>
/// <param name="IsIncomplete">Whether a unit of the rule is not in the system and nobody came after it.</param>
/// <param name="Notes">What happened to the units on the way.</param>
internal sealed record RuleUnits(ImmutableArray<RoutedUnit> Units, bool IsIncomplete, ImmutableArray<RoutingFinding> Notes)
{
    internal static RuleUnits Of(RoutingRule rule, LaneDefinition? lane, UnitRegister register, LocalDate day)
    {
        var notes = ImmutableArray.CreateBuilder<RoutingFinding>();
        var units = new List<RoutedUnit>();
        var isIncomplete = false;
        foreach (var code in rule.Units.OrderByDescending(code => code == rule.Lead))
        {
            if (register.SuccessorOn(code, day) is not { } unit)
            {
                isIncomplete = true;
                Note(RoutingCodes.UnitMissing, code.Value);
            }
            else if (lane is not null && unit.Kind is { } kind && !lane.UnitKinds.Contains(kind))
            {
                Note(RoutingCodes.UnitKindOutsideLane, rule.Code.Value, unit.Code.Value, kind.Value, lane.Code.Value);
            }
            else if (!units.Exists(known => known.Unit.Code == unit.Code))
            {
                Take(unit, code);
            }
        }

        if (lane is { SeveralUnits: false } && units.Count > 1)
        {
            Note(RoutingCodes.SeveralUnitsInLane, rule.Code.Value, lane.Code.Value);
            units.RemoveRange(1, units.Count - 1);
        }

        return new([.. units], isIncomplete, notes.ToImmutable());

        void Note(string code, params string[] arguments) => notes.Add(new(code, [.. arguments], [rule]));

        void Take(Unit unit, UnitCode named)
        {
            ImmutableArray<FocalPerson> persons = [.. unit.FocalPersons.Where(person => person.IsNamedOn(day))];
            units.Add(new(unit, named == rule.Lead, unit.Code == named ? null : named, persons));
            if (unit.Code != named)
            {
                Note(RoutingCodes.UnitSucceeded, named.Value, unit.Code.Value);
            }

            if (persons.IsEmpty)
            {
                Note(RoutingCodes.NoFocalPerson, unit.Code.Value);
            }
        }
    }
}
