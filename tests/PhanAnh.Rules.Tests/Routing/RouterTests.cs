using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public sealed class RouterTests
{
    private static readonly RoutingRuleSet Rules = new(
    [
        new RoutingRule { Code = new("ALL"), Units = [new("U1")] },
        RoutingRule.For("FIELD", "F1", "U1"),
        RoutingRule.For("FIELD-DISTRICT", "F1", "U1") with { Places = [new("D1")] },
        RoutingRule.For("FIELD-COMMUNE", "F1", "U1") with { Places = [new("C1")] },
        RoutingRule.For("FIELD-KIND", "F1", "U1") with { Kinds = [new("K2")] },
        new RoutingRule { Code = new("COMMUNE"), Places = [new("C1")], Units = [new("U1")] },
        new RoutingRule { Code = new("KIND"), Kinds = [new("K2")], Units = [new("U1")] },
    ]);

    [Theory]
    [InlineData("F1", "K1", null, "FIELD")]
    [InlineData("F1", "K1", "P", "FIELD")]
    [InlineData("F1", "K1", "C2", "FIELD-DISTRICT")]
    [InlineData("F1", "K1", "C1", "FIELD-COMMUNE")]
    [InlineData("F1", "K2", "C1", "FIELD-KIND")]
    [InlineData("F2", "K1", "C1", "COMMUNE")]
    [InlineData("F2", "K2", "C1", "KIND")]
    [InlineData("F2", "K1", "C2", "ALL")]
    [InlineData(null, "K1", null, "ALL")]
    [InlineData("F1", "K1", "NOWHERE", "FIELD")]
    public void Route_SeveralRulesFit_TakesFieldBeforeKindBeforeNearness(string? field, string kind, string? place, string expected)
    {
        var question = new RoutingQuestion(
            field is null ? null : new TermCode(field), new(kind), place is null ? null : new PlaceCode(place), SmallWorld.First);

        Assert.Equal(expected, new Router(Rules, SmallWorld.Places).Route(question).Rule!.Code.Value);
    }

    [Fact]
    public void Route_AnyQuestion_AllocatesNothing()
    {
        var router = new Router(Rules, SmallWorld.Places);
        var question = new RoutingQuestion(new TermCode("F1"), new("K2"), new PlaceCode("C1"), SmallWorld.First);
        router.Route(question);
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
        {
            router.Route(question);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("A", "A", "U1", null)]
    [InlineData("A", "B", "", null)]
    [InlineData("A", "B", "U1,U1", null)]
    [InlineData("A", "B", "U1", "U2")]
    public void RuleSet_ThatMeansNothing_IsAMistakeOfTheProgram(string one, string other, string units, string? lead) =>
        Assert.Throws<ArgumentException>(() => new RoutingRuleSet(
        [
            RoutingRule.For(one, "F1", "U1"),
            RoutingRule.For(other, "F1", units.Split(',', StringSplitOptions.RemoveEmptyEntries)) with { Lead = lead is null ? null : new UnitCode(lead) },
        ]));
}
