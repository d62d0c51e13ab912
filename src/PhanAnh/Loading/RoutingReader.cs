using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>Reads <c>routing</c>: lanes, copies, steps where there is no unit. A preset without it says nothing about where a case goes.</summary>
internal sealed class RoutingReader(Declarations declared, ImmutableArray<string> triggers)
{
    internal static RoutingDefinition Read(ObjectReader preset, Declarations declared, ImmutableArray<Procedure> procedures)
    {
        if (preset.Optional("routing") is not { } value)
        {
            return RoutingDefinition.None;
        }

        var routing = value.Object();
        var reader = new RoutingReader(declared, [.. procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows).Select(row => row.On?.Value).OfType<string>().Distinct()]);
        var lanesAt = routing.Required("lanes");
        var placed = new List<Placed<LaneDefinition>>();
        var lanes = ((ValueReader?)lanesAt).Unique(
            item =>
            {
                var lane = reader.Lane(item);
                placed.Add(new(lane, item.Self));
                return lane;
            },
            lane => lane.Code.Value);
        var definition = new RoutingDefinition(lanes, reader.Step(routing.Optional("unknownUnit")), reader.Step(routing.Optional("outOfProvince")))
        {
            Choice = routing.Optional("choice")?.Object(item => Choice(item, declared)),
        };
        routing.Cites();
        if (routing.Finish())
        {
            LaneChecks.Check(lanesAt, placed, declared.Terms);
        }

        return definition;
    }

    private LaneDefinition Lane(ObjectReader item)
    {
        var code = new TermCode(item.Required("id").CodeOrNeutral());
        var name = item.Name();
        var condition = item.Optional("for")?.Object();
        var bodies = item.Optional("bodies")?.Object();
        var lane = new LaneDefinition(code, name, Trigger(item.Required("on")), item.Cites())
        {
            Fields = Terms(condition?.Optional("fields"), declared.Terms.Fields),
            Kinds = Terms(condition?.Optional("kinds"), declared.Terms.CaseKinds),
            Classes = Terms(condition?.Optional("classes"), declared.Terms.UrgencyClasses),
            OngoingOnly = condition?.Optional("ongoing")?.Bool() ?? false,
            UnitKinds = Terms(item.Optional("unitKinds"), declared.Terms.UnitKinds),
            SeveralUnits = item.Optional("severalUnits")?.Bool() ?? false,
            HasLeadUnit = item.Optional("leadUnit")?.Bool() ?? false,
            LeadBody = bodies is null ? null : declared.Role(bodies.Required("lead")),
            SupportBodies = bodies?.Optional("support") is { } support ? support.List(declared.Role) : [],
            Copies = item.Optional("copies")?.Object(Copies),
        };
        condition?.Finish();
        bodies?.Finish();
        item.Finish();
        return lane;
    }

    private static UnitChoice Choice(ObjectReader item, Declarations declared)
    {
        var choice = new UnitChoice(Terms(item.Optional("unitKinds"), declared.Terms.UnitKinds), item.Cites());
        item.Finish();
        return choice;
    }

    private LaneCopies? Copies(ObjectReader item)
    {
        var copies = new LaneCopies(Trigger(item.Required("on")), item.Required("to").List(declared.Role), item.Cites());
        item.Finish();
        return copies;
    }

    private RoutingStep? Step(ValueReader? value) => value?.Object(item =>
    {
        var step = new RoutingStep(Trigger(item.Required("on")), item.Optional("to") is { } to ? declared.Role(to) : null, item.Cites());
        item.Finish();
        return step;
    });

    /// <summary>A trigger that some row of a case has; where no procedure could be read, nothing is known of triggers.</summary>
    private TriggerCode Trigger(ValueReader value) => new(triggers.IsEmpty ? value.CodeOrNeutral() : Declarations.Known(value, triggers));

    private static ImmutableArray<TermCode> Terms(ValueReader? list, ImmutableArray<TermDefinition> terms) =>
        list is { } value ? value.List(term => Declarations.Term(term, terms)) : [];
}
