namespace PhanAnh.Tests;

/// <summary>The larger invented regulations hold nothing idle: whatever is struck out of one of them, a row of a table or a single word of a row, its scenarios notice.</summary>
public sealed class RegulationMembersTests
{
    public static TheoryData<string> Whole { get; } = ["phuong-hoa-sen", "phuong-hoa-sen-flood", "tp-lam-khe", "vinh-khang"];

    public static TheoryData<string> Small { get; } = [.. PresetText.Invented.Where(name => name.StartsWith("minh-ha", StringComparison.Ordinal))];

    /// <summary>What stops a clock in a small one is never said twice: neither where another trigger comes first, nor where the clock ends with its case or part.</summary>
    [Theory]
    [MemberData(nameof(Small))]
    public void Scenarios_WithoutAnyOneStop_FailSomewhere(string preset) => ScenarioCoverageTests.AssertNoticed(preset, PresetRemovals.OfStops);

    [Theory]
    [MemberData(nameof(Whole))]
    public void Scenarios_WithoutAnyOneMember_FailSomewhere(string preset) => ScenarioCoverageTests.AssertNoticed(preset, PresetRemovals.Of);
}
