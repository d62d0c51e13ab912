using System.Collections.Concurrent;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What every role gets wherever a case of an invented regulation can come to stand, found by trying, decided for real and approved as a text.</summary>
public sealed class InventedTableTests
{
    public static TheoryData<string> Invented { get; } = [.. PresetText.Invented];

    private static readonly ConcurrentDictionary<string, Lazy<string>> Tables = new(StringComparer.Ordinal);

    /// <summary>In the season nothing is given back, so that nothing waits to be sent again; the row stands for the rest of the year.</summary>
    private static readonly HashSet<string> OutOfReach = ["minh-ha-flood B3"];

    [Theory]
    [MemberData(nameof(Invented))]
    public void DecisionTable_OfAnInventedRegulation_IsTheApprovedOne(string name) => ApprovedText.Assert("Invented", name, TableOf(name));

    [Theory]
    [MemberData(nameof(Invented))]
    public void DecisionTable_OfAnInventedRegulation_FiresEveryRowAndEntersEveryState(string name)
    {
        var preset = PresetText.Of(name).Preset;
        var table = TableOf(name);
        var words = table.Split([' ', '\n', ';', ',', ':'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

        var missed = preset.Procedures.SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
            .Where(row => !row.By.IsEmpty && !row.From.IsEmpty)
            .Select(row => row.Code.Value)
            .Except(words)
            .Where(row => !OutOfReach.Contains($"{name} {row}"))
            .Concat(preset.Terms.States.Select(state => $"{(state.Of == MachineKind.Case ? "case" : "assignment")} {state.Code}").Where(state => !table.Contains(state, StringComparison.Ordinal)));
        Assert.Empty(missed);
    }

    private static string TableOf(string name) => Tables.GetOrAdd(name, known => new(() => FoundTable.Of(PresetText.Of(known).Preset))).Value;

    /// <summary>Files that nobody has any more leave no table behind.</summary>
    [Fact]
    public void ApprovedTables_OfAllFiles_AreOfTheRegulationsThatThereAre() => Assert.Equal(
        PresetText.Invented,
        Directory.EnumerateFiles(Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", "Invented", "Approved"), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path)).Where(name => !name.EndsWith(".received", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
}
