using System.Reflection;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Every refusal speaks both languages, in full sentences.</summary>
public sealed class RefusalSentenceTests
{
    public static TheoryData<string> Codes() => new(typeof(RefusalCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (string)field.GetRawConstantValue()!));

    public static TheoryData<string> GuardsOfPresets() => new(PresetLibrary.Shipped.Presets
        .SelectMany(preset => preset.Procedures)
        .SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
        .SelectMany(row => row.Requires.Concat(row.On is null ? [] : row.If))
        .Select(guard => guard.ToString())
        .Distinct());

    public static TheoryData<string> GuardsBuiltIn() => new(GuardBook.BuiltIn.Names);

    /// <summary>The condition of a ground is said by its own sentence, which brings the full stop along.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void In_EveryCode_SpeaksBothLanguages(string code) => Speaks(new(code, ["{first}", code == RefusalCodes.GroundNotMet ? "{second}." : "{second}", "{third}"]));

    [Theory]
    [MemberData(nameof(GuardsOfPresets))]
    public void In_EveryConditionThatAPresetRefusesBy_SpeaksBothLanguages(string guard) => Speaks(Reason(GuardExpression.Parse(guard)));

    [Theory]
    [MemberData(nameof(GuardsBuiltIn))]
    public void In_EveryBuiltInGuard_SpeaksBothLanguages(string name) => Speaks(Reason(GuardExpression.Parse(name)));

    private static RefusalReason Reason(GuardExpression guard)
    {
        var name = string.Concat(guard.Name.Select((c, i) => char.IsUpper(c) && i > 0 ? "_" + c : c.ToString())).ToUpperInvariant();
        return new((guard.Negated ? "GUARD_NOT_" : "GUARD_") + name, ["{first}", "{second}"]);
    }

    private static void Speaks(RefusalReason reason)
    {
        var vietnamese = reason.In(Language.Vietnamese);
        var english = reason.In(Language.English);

        Assert.All([vietnamese, english], sentence =>
        {
            Assert.NotEqual(reason.Code, sentence);
            Assert.EndsWith(".", sentence, StringComparison.Ordinal);
            Assert.All(["{0}", "{1}", "{2}", " .", "()", "( ", "  "], hole => Assert.DoesNotContain(hole, sentence, StringComparison.Ordinal));
        });
        Assert.NotEqual(vietnamese, english);
        Assert.Equal(vietnamese.Contains("{first}", StringComparison.Ordinal), english.Contains("{first}", StringComparison.Ordinal));
        Assert.Equal(vietnamese.Contains("{second}", StringComparison.Ordinal), english.Contains("{second}", StringComparison.Ordinal));
        Assert.Equal(vietnamese.Contains("{third}", StringComparison.Ordinal), english.Contains("{third}", StringComparison.Ordinal));
    }
}
