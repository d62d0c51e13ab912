using FsCheck;
using FsCheck.Fluent;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public sealed class RouterPropertyTests
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(2_000);

    [Fact]
    public void Route_AnyRulesAndQuestion_EqualsLookingAtEveryRule() =>
        Prop.ForAll(SmallWorld.RuleSets, SmallWorld.Questions, (rules, question) =>
        {
            var router = new Router(rules, SmallWorld.Places);
            var expected = SlowRouting.Winners(rules.Rules, SmallWorld.Places, question);
            var match = router.Route(question);
            return router.Winners(question).SequenceEqual(expected)
                && match.Rule == (expected is [var first, ..] ? first : null)
                && match.Rival == (expected is [_, var second, ..] ? second : null);
        }).Check(Many);

    [Fact]
    public void Explain_AnyRulesAndQuestion_TellsEveryRuleOnceWithItsReason() =>
        Prop.ForAll(SmallWorld.RuleSets, SmallWorld.Questions, (rules, question) =>
        {
            var winners = SlowRouting.Winners(rules.Rules, SmallWorld.Places, question);
            var standings = new Router(rules, SmallWorld.Places).Explain(question).Standings;
            Assert.Equal(rules.Rules.Select(rule => rule.Code).Order(ByText), standings.Select(standing => standing.Rule.Code).Order(ByText));
            Assert.All(standings, standing => Assert.Equal(Expected(standing.Rule, question, winners), (standing.Reason, standing.Winner)));
            Assert.Equal(winners, standings.Take(winners.Count).Select(standing => standing.Rule));
        }).Check(Many);

    [Fact]
    public void Route_RulesInAnotherOrder_ChangesNoSoleWinner() =>
        Prop.ForAll(SmallWorld.RuleSets, SmallWorld.Questions, (rules, question) =>
        {
            var one = new Router(rules, SmallWorld.Places).Route(question);
            var other = new Router(new(rules.Rules.Reverse()), SmallWorld.Places).Route(question);
            return one.IsContested ? other.IsContested : one == other;
        }).Check(Many);

    private static (RoutingReason, RoutingRule?) Expected(RoutingRule rule, RoutingQuestion question, IReadOnlyList<RoutingRule> winners) =>
        winners.Contains(rule) ? (winners.Count == 1 ? RoutingReason.Won : RoutingReason.Contested, null)
        : SlowRouting.Miss(rule, SmallWorld.Places, question) is { } miss ? (miss, null)
        : (rule.Precedence < winners[0].Precedence ? RoutingReason.LowerPrecedence : RoutingReason.LessSpecific, winners[0]);

    private static readonly Comparer<RowCode> ByText = Comparer<RowCode>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));
}
