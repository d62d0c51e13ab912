using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>What every role gets in every state for every trigger, decided for real and approved as a text.</summary>
public sealed class DecisionTableTests
{
    /// <summary>Rows that these witnesses do not come to: no field is closed to the public as shipped, desks of other channels, a second post; scenarios prove them.</summary>
    private static readonly HashSet<string> OutOfReach = ["T22b", "D1a", "D1b", "D1c", "D1d", "D23c"];

    public static TheoryData<string> Shipped { get; } = [.. PresetText.Names];

    [Theory]
    [MemberData(nameof(Shipped))]
    public void DecisionTable_OfAPreset_IsTheApprovedOne(string name) => ApprovedText.Assert("Presets", name, TableOf(name));

    [Theory]
    [MemberData(nameof(Shipped))]
    public void DecisionTable_OfAPreset_FiresEveryRowAndEntersEveryState(string name)
    {
        var preset = PresetText.Of(name).Preset;
        var table = TableOf(name);
        var words = table.Split([' ', '\n', ';', ','], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);

        var missed = preset.Procedures
            .SelectMany(procedure => procedure.CaseLifecycle.Rows.Concat(procedure.AssignmentLifecycle.Rows))
            .Where(row => !row.By.IsEmpty)
            .Select(row => row.Code.Value)
            .Except(words)
            .Except(OutOfReach)
            .Concat(preset.Terms.States.Select(state => $"{(state.Of == MachineKind.Case ? "case" : "assignment")} {state.Code}")
                .Where(state => !table.Contains("\n" + state, StringComparison.Ordinal)));
        Assert.Empty(missed);
    }

    private static string TableOf(string name) => name switch
    {
        "tay-ninh-58-2024" => DecisionTable.Of(PresetText.TayNinh.Preset, TayNinhWitnesses.All, TayNinhWitnesses.Acts),
        "dong-nai-1022-2017" => DecisionTable.Of(PresetText.DongNai.Preset, DongNaiWitnesses.All, DongNaiWitnesses.Acts),
        "thai-nguyen-2020" => DecisionTable.Of(PresetText.Of(name).Preset, ThaiNguyenWitnesses.All, ThaiNguyenWitnesses.Acts),
        "binh-phuoc-2016" => DecisionTable.Of(PresetText.Of(name).Preset, BinhPhuocWitnesses.First, BinhPhuocWitnesses.Acts),
        _ => DecisionTable.Of(PresetText.Of(name).Preset, BinhPhuocWitnesses.Second, BinhPhuocWitnesses.Acts),
    };
}
