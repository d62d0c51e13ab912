using System.Reflection;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Rules.Tests;

public sealed class RoutingSentenceTests
{
    public static TheoryData<string> Codes() => new(typeof(RoutingCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!));

    [Theory]
    [MemberData(nameof(Codes))]
    public void In_EveryCode_SpeaksBothLanguages(string code)
    {
        var finding = new RoutingFinding(code, ["một", "hai", "ba", "bốn", "năm", "sáu"]);

        Assert.DoesNotContain(code, finding.In(Language.Vietnamese), StringComparison.Ordinal);
        Assert.DoesNotContain(code, finding.In(Language.English), StringComparison.Ordinal);
        Assert.NotEqual(finding.In(Language.Vietnamese), finding.In(Language.English));
    }

    [Fact]
    public void Explain_ACaseWithEveryReason_ReadsLineByLine()
    {
        RoutingRule[] rules =
        [
            RoutingRule.For("A", "F1", "U1"),
            RoutingRule.For("B", "F1", "U1") with { Places = [new("C1")], Precedence = 1 },
            RoutingRule.For("C", "F1", "U1") with { Precedence = 1 },
            RoutingRule.For("D", "F2", "U1"),
            RoutingRule.For("E", "F1", "U1") with { Kinds = [new("K2")] },
            RoutingRule.For("G", "F1", "U1") with { Places = [new("C2"), new("D2")] },
            RoutingRule.For("H", "F1", "U1") with { From = new LocalDate(2025, 2, 1) },
            RoutingRule.For("I", "F1", "U1") with { To = new LocalDate(2024, 12, 31) },
        ];

        var explanation = new Router(new(rules), SmallWorld.Places).Explain(new(new TermCode("F1"), new("K1"), new PlaceCode("C1"), SmallWorld.First));

        Assert.Equal(
            """
            Quy tắc B được áp dụng.
            Quy tắc A nhường quy tắc có thứ tự ưu tiên cao hơn: B (1 > 0).
            Quy tắc C nhường quy tắc B, cụ thể hơn về lĩnh vực, loại hoặc địa bàn.
            Quy tắc D không áp dụng: chỉ dành cho lĩnh vực F2.
            Quy tắc E không áp dụng: chỉ dành cho loại K2.
            Quy tắc G không áp dụng: chỉ dành cho địa bàn C2, D2.
            Quy tắc H chưa áp dụng: có hiệu lực từ ngày 2025-02-01.
            Quy tắc I không còn áp dụng: hết hiệu lực sau ngày 2024-12-31.
            """.ReplaceLineEndings("\n"),
            explanation.In(Language.Vietnamese));
        Assert.Equal("The rule B applies.\nThe rule A yields to a rule of higher precedence: B (1 > 0).", explanation.In(Language.English, most: 2));
    }

    [Fact]
    public void Explain_WithoutRules_SaysSo() =>
        Assert.Equal(
            "Chưa có quy tắc phân phối nào.",
            new Router(RoutingRuleSet.Empty, PlaceRegister.Empty).Explain(new(null, new("K1"), null, SmallWorld.First)).In(Language.Vietnamese));
}
