using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

/// <summary>The checks against asking every question of the small world, day by day, with the slow reference.</summary>
public sealed class RoutingCheckPropertyTests
{
    private static readonly LocalDate From = SmallWorld.Day(5);

    private static readonly RoutingWorld World = new(
        SmallRegulation.With(SmallWorld.Fields, SmallWorld.Kinds), new([Unit.Of("U1", "Đơn vị 1")]), From, new PlaceCode("P"));

    [Fact]
    public void Of_AnyRules_EqualsAskingEveryQuestion() =>
        Prop.ForAll(SmallWorld.RuleSets, rules =>
        {
            var findings = RoutingChecks.Of(new(rules, SmallWorld.Places), World);
            var (unreachable, overlaps, uncovered) = Asked(rules);
            Assert.Equal(unreachable, CodesOf(RoutingCodes.RuleUnreachable).Order(StringComparer.Ordinal));
            Assert.Equal(overlaps, CodesOf(RoutingCodes.RulesOverlap).Order(StringComparer.Ordinal));
            Assert.Equal(uncovered, findings.Where(finding => finding.Code == RoutingCodes.FieldUncovered).Select(finding => finding.Arguments[0]).Order(StringComparer.Ordinal));

            IEnumerable<string> CodesOf(string code) =>
                findings.Where(finding => finding.Code == code).Select(finding => string.Join(' ', finding.Rules.Select(rule => rule.Code)));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Of_AnyRules_GivesExamplesThatAreTrue() =>
        Prop.ForAll(SmallWorld.RuleSets, rules =>
        {
            var router = new Router(rules, SmallWorld.Places);
            foreach (var finding in RoutingChecks.Of(router, World))
            {
                if (finding.Code == RoutingCodes.RulesOverlap)
                {
                    Assert.Subset(router.Winners(Question(finding.Arguments[2..])).ToHashSet(), finding.Rules.ToHashSet());
                }
                else if (finding.Code == RoutingCodes.FieldUncovered)
                {
                    Assert.Null(router.Route(Question(finding.Arguments)).Rule);
                }
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static RoutingQuestion Question(IReadOnlyList<string> parts) => new(
        parts[0] == "–" ? null : new TermCode(parts[0]),
        new(parts[1]),
        parts[2] == "–" ? null : new PlaceCode(parts[2]),
        NodaTime.Text.LocalDatePattern.Iso.Parse(parts[3]).Value);

    private static (List<string> Unreachable, List<string> Overlaps, List<string> Uncovered) Asked(RoutingRuleSet rules)
    {
        var won = new HashSet<RoutingRule>();
        var fitted = new HashSet<RoutingRule>();
        var overlaps = new HashSet<string>();
        var uncovered = new HashSet<string>();
        for (var day = From; day <= SmallWorld.Day(45); day = day.PlusDays(1))
        {
            // Nobody asks for a place that does not exist on the day; one that no register knows may be asked for where a rule names it.
            foreach (var place in SmallWorld.AskedPlaces.Where(place => place is not { } code || SmallWorld.Places.Find(code)?.ExistsOn(day) != false))
            {
                foreach (var field in SmallWorld.Fields.Select(field => (TermCode?)field).Append(null))
                {
                    foreach (var question in SmallWorld.Kinds.Select(kind => new RoutingQuestion(field, kind, place, day)))
                    {
                        var winners = SlowRouting.Winners(rules.Rules, SmallWorld.Places, question);
                        fitted.UnionWith(rules.Rules.Where(rule => SlowRouting.Miss(rule, SmallWorld.Places, question) is null));
                        won.UnionWith(winners);
                        overlaps.UnionWith(winners.SelectMany((one, i) => winners.Skip(i + 1).Select(other => $"{one.Code} {other.Code}")));
                        if (winners.Count == 0 && field is { } known && place is { } at && SmallWorld.Places.Find(at)?.Level == PlaceLevel.Commune)
                        {
                            uncovered.Add(known.Value);
                        }
                    }
                }
            }
        }

        return (
            [.. fitted.Except(won).Select(rule => rule.Code.Value).Order(StringComparer.Ordinal)],
            [.. overlaps.Order(StringComparer.Ordinal)],
            [.. uncovered.Order(StringComparer.Ordinal)]);
    }
}
