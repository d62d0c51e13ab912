using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>
/// Puts together what the regulation says (lanes, copies, steps where there is no unit), what the host's rules say (which unit) and what exists on the day.
/// Pure: it decides nothing and keeps nothing.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <param name="router">The host's rules and the places.</param>
/// <param name="regulation">The regulation of the case.</param>
/// <param name="units">The units.</param>
/// <param name="territory">The province as an administrative unit; none where nothing shall be told to lie outside.</param>
public sealed class RoutingAdviser(Router router, Preset regulation, UnitRegister units, PlaceCode? territory = null)
{
    /// <summary>Where a case may go.</summary>
    public RoutingDecision Advise(RoutingRequest request)
    {
        var lane = regulation.Routing.LaneFor(request.Field, request.Kind, request.UrgencyClass, request.IsOngoing);
        var open = new RoutingDecision(router)
        {
            Outcome = RoutingOutcome.NoLane,
            Question = new(request.Field, request.Kind, request.Place?.Place?.Code, request.Day),
            Lane = lane,
            Place = request.Place,
        };
        if (OutsideName(request) is { } outside)
        {
            return open with
            {
                Outcome = RoutingOutcome.OutOfProvince,
                Notes = [new(RoutingCodes.PlaceOutside, [outside])],
                Suggestions = StepOf(regulation.Routing.OutOfProvince),
            };
        }

        return lane switch
        {
            null when !regulation.Routing.Lanes.IsEmpty => open with { Notes = [new(RoutingCodes.NoLane, [])] },
            { UnitKinds.IsEmpty: true } => open with { Outcome = RoutingOutcome.NotForUnits, Suggestions = [new(lane.On, ActOf(lane.On), lane.Cites)] },
            _ => ByRules(open),
        };
    }

    private RoutingDecision ByRules(RoutingDecision open)
    {
        var question = open.Question;
        ImmutableArray<PlaceCode?> asked =
            open.Place is { IsQuestion: true } doubtful ? [.. doubtful.Candidates.Select(unit => (PlaceCode?)unit.Code)] : [question.Place];
        var answers = asked.Select(place => router.Winners(question with { Place = place })).ToList();
        if (answers.Exists(winners => !winners.SequenceEqual(answers[0])))
        {
            return open with { Outcome = RoutingOutcome.PlaceAsked, Notes = [new(RoutingCodes.PlaceUnclear, [open.Place!.CandidateNames])] };
        }

        // Whichever place is meant, the same rules win: the first one stands for all.
        var known = open with
        {
            Question = question with { Place = asked[0] },
            Notes = open.Place is { Doubt: PlaceDoubt.NotFound } ? [new(RoutingCodes.PlaceNotFound, [])] : [],
            Winners = answers[0],
        };
        return answers[0] switch
        {
            [] => WithoutRule(known),
            [var winner] => ByRule(known, winner),
            var winners => winners.Aggregate(
                known with { Notes = known.Notes.Add(new(RoutingCodes.SeveralRules, [string.Join(", ", winners.Select(rule => rule.Code))], winners)) },
                (decision, rule) => ByRule(decision, rule)) with { Outcome = RoutingOutcome.RuleAsked },
        };
    }

    private RoutingDecision WithoutRule(RoutingDecision known) => known with
    {
        Outcome = RoutingOutcome.UnitAsked,
        Notes = known.Notes.Add(new(RoutingCodes.NoRule, [])),
        EligibleUnits =
        [
            .. units.Units
                .Where(unit => unit.ExistsOn(known.Question.Day) && (known.Lane is not { } lane || unit.Kind is not { } kind || lane.UnitKinds.Contains(kind)))
                .OrderBy(unit => unit.Code.Value, StringComparer.Ordinal),
        ],
        Suggestions = StepOf(regulation.Routing.UnknownUnit),
    };

    private RoutingDecision ByRule(RoutingDecision known, RoutingRule rule)
    {
        var found = RuleUnits.Of(rule, known.Lane, units, known.Question.Day);
        var suggestion = found.Units.IsEmpty ? null : Dispatch(known.Lane, rule, found);
        return known with
        {
            Outcome = suggestion is null ? RoutingOutcome.UnitUnknown : RoutingOutcome.UnitFound,
            Notes = known.Notes.AddRange(found.Notes),
            Suggestions = suggestion is null ? known.Suggestions.AddRange(StepOf(regulation.Routing.UnknownUnit)) : known.Suggestions.Add(suggestion),
        };
    }

    private RouteSuggestion Dispatch(LaneDefinition? lane, RoutingRule rule, RuleUnits found) => new(
        lane?.On ?? new(nameof(ActKind.Dispatch)), ActKind.Dispatch, [.. lane?.Cites ?? [], .. rule.Cites])
    {
        Act = new DispatchAct([.. found.Units.Select(unit => unit.Unit.Code)])
        {
            Lead = lane is { HasLeadUnit: false } ? null : found.Units.FirstOrDefault(unit => unit.IsLead)?.Unit.Code,
            AwaitsFurtherUnit = found.IsIncomplete && regulation.Routing.UnknownUnit is not null,
        },
        Rule = rule,
        Units = found.Units,
        Copies = lane?.Copies,
    };

    private string? OutsideName(RoutingRequest request) =>
        territory is { } province && request.Place is { Candidates.IsEmpty: false } place
        && place.Candidates.All(unit => !router.Places.LiesIn(unit.Code, province, request.Day))
            ? place.CandidateNames
            : null;

    private ImmutableArray<RouteSuggestion> StepOf(RoutingStep? step)
    {
        if (step is null)
        {
            return [];
        }

        var kind = ActOf(step.On);
        return [new(step.On, kind, step.Cites) { To = step.To, Act = kind == ActKind.RequestOpinion ? new RequestOpinionAct() : null }];
    }

    /// <summary>What a trigger does; the loader has made sure that some row has it.</summary>
    private ActKind ActOf(TriggerCode trigger) => regulation.Procedures
        .SelectMany(procedure => procedure.CaseLifecycle.Rows)
        .FirstOrDefault(row => row.On == trigger)?.Act ?? ActKind.Dispatch;
}
