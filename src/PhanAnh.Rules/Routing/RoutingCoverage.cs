using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Asks the router every question that can come and keeps count: which rules ever win, which win together, which fields find no rule.</summary>
internal sealed class RoutingCoverage
{
    private readonly Router _router;
    private readonly RoutingWorld _world;
    private readonly ImmutableArray<TermCode> _fields;
    private readonly ImmutableArray<TermCode> _kinds;
    private readonly HashSet<RowCode> _winners = [];
    private readonly Dictionary<RowCode, RoutingRule> _beaten = [];
    private readonly Dictionary<(RowCode, RowCode), RoutingFinding> _overlaps = [];
    private readonly Dictionary<TermCode, RoutingFinding> _uncovered = [];

    private RoutingCoverage(Router router, RoutingWorld world)
    {
        _router = router;
        _world = world;
        _fields = [.. world.Regulation.Terms.Fields.Select(field => field.Code)];
        _kinds = [.. world.Regulation.Terms.CaseKinds.Select(kind => kind.Code)];
    }

    internal static IEnumerable<RoutingFinding> Of(Router router, RoutingWorld world)
    {
        var coverage = new RoutingCoverage(router, world);
        foreach (var day in coverage.Days())
        {
            coverage.LookAt(day);
        }

        var unreachable = router.Rules.Rules
            .Where(rule => coverage._beaten.ContainsKey(rule.Code) && !coverage._winners.Contains(rule.Code))
            .Select(rule => new RoutingFinding(RoutingCodes.RuleUnreachable, [rule.Code.Value, coverage._beaten[rule.Code].Code.Value], [rule]));
        return [.. unreachable, .. coverage._overlaps.Values, .. coverage._fields.Where(coverage._uncovered.ContainsKey).Select(field => coverage._uncovered[field])];
    }

    /// <summary>The first day, and each later one on which a rule or a place begins or has ended.</summary>
    private IEnumerable<LocalDate> Days() => _router.Rules.Rules.Select(rule => (rule.From, rule.To))
        .Concat(_router.Places.Units.Select(unit => (unit.From, unit.To)))
        .SelectMany(period => new[] { period.From, period.To?.PlusDays(1) })
        .OfType<LocalDate>()
        .Where(day => day > _world.From)
        .Append(_world.From)
        .Distinct()
        .Order();

    private void LookAt(LocalDate day)
    {
        var places = CheckedPlaces.On(day, _router, _world.Territory);
        foreach (var field in _fields.Select(field => (TermCode?)field).Append(null))
        {
            foreach (var kind in _kinds)
            {
                foreach (var place in places.All)
                {
                    Ask(new(field, kind, place, day));
                }

                if (field is { } known && !_uncovered.ContainsKey(known) && GoesToUnits(known, kind))
                {
                    CoverField(known, kind, places, day);
                }
            }
        }

        foreach (var rule in _router.Rules.Rules.Where(rule => rule.HoldsOn(day) && !_winners.Contains(rule.Code) && !_beaten.ContainsKey(rule.Code)))
        {
            LookFor(rule, places, day);
        }
    }

    private void Ask(in RoutingQuestion question)
    {
        var match = _router.Route(question);
        if (match.Rule is not { } winner)
        {
            return;
        }

        _winners.Add(winner.Code);
        if (match.IsContested)
        {
            Overlap(question, _router.Winners(question));
        }
    }

    private void Overlap(in RoutingQuestion question, ImmutableArray<RoutingRule> winners)
    {
        for (var i = 0; i < winners.Length; i++)
        {
            _winners.Add(winners[i].Code);
            for (var j = i + 1; j < winners.Length; j++)
            {
                if (!_overlaps.ContainsKey((winners[i].Code, winners[j].Code)))
                {
                    _overlaps.Add((winners[i].Code, winners[j].Code), new(
                        RoutingCodes.RulesOverlap,
                        [winners[i].Code.Value, winners[j].Code.Value, question.Field?.Value ?? "–", question.Kind.Value, question.Place?.Value ?? "–", RoutingCodes.Day(question.Day)],
                        [winners[i], winners[j]]));
                }
            }
        }
    }

    private void CoverField(TermCode field, TermCode kind, CheckedPlaces places, LocalDate day)
    {
        foreach (var place in places.Nearest)
        {
            if (_router.Route(new(field, kind, place, day)).Rule is null)
            {
                _uncovered.Add(field, new(RoutingCodes.FieldUncovered, [field.Value, kind.Value, place?.Value ?? "–", RoutingCodes.Day(day)]));
                return;
            }
        }
    }

    /// <summary>A rule that takes some case and has not won any is beaten there by another.</summary>
    private void LookFor(RoutingRule rule, CheckedPlaces places, LocalDate day)
    {
        TermCode? field = rule.Fields.IsEmpty ? null : rule.Fields.Where(_fields.Contains).Select(known => (TermCode?)known).FirstOrDefault();
        var kind = (rule.Kinds.IsEmpty ? _kinds : [.. rule.Kinds.Where(_kinds.Contains)]).Select(known => (TermCode?)known).FirstOrDefault();
        var place = rule.Places.IsEmpty ? null : places.FirstIn(rule.Places);
        if ((rule.Fields.IsEmpty || field is not null) && kind is { } known && (rule.Places.IsEmpty || place is not null))
        {
            _beaten.Add(rule.Code, _router.Route(new(field, known, place, day)).Rule!);
        }
    }

    private bool GoesToUnits(TermCode field, TermCode kind) =>
        _world.Regulation.Routing is { Lanes.IsEmpty: true } || _world.Regulation.Routing.LaneFor(field, kind) is { UnitKinds.IsEmpty: false };
}
