namespace PhanAnh.Tests;

/// <summary>The larger invented regulations hold nothing idle: whatever is struck out of one of them, a row of a table or a single word of a row, its scenarios notice.</summary>
public sealed class RegulationMembersTests
{
    public static TheoryData<string> Whole { get; } = ["phuong-hoa-sen", "phuong-hoa-sen-flood", "tp-lam-khe", "vinh-khang"];

    [Theory]
    [MemberData(nameof(Whole))]
    public void Scenarios_WithoutAnyOneMember_FailSomewhere(string preset) => ScenarioCoverageTests.AssertNoticed(preset, PresetRemovals.Of);
}
