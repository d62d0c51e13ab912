using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class LifecycleGraphTests
{
    public static TheoryData<string> Shipped { get; } = [.. PresetLibrary.Shipped.Presets.Select(preset => $"{preset.Stamp.Id} {preset.Stamp.Version}")];

    private static CaseLifecycle TayNinh => PresetLibrary.Shipped.Find("tay-ninh-58-2024")!.Procedures[0].CaseLifecycle;

    [Fact]
    public void Mermaid_OfACase_DrawsTheRegulation()
    {
        var lines = LifecycleGraph.Mermaid(TayNinh, Language.Vietnamese).Split('\n');

        Assert.Equal("stateDiagram-v2", lines[0]);
        Assert.Contains("    Received : Đã ghi nhận", lines);
        Assert.Contains("    [*] --> Received : Register", lines);
        Assert.Contains("    Classified --> InProcessing : Dispatch", lines);
        Assert.Contains("    InProcessing --> Answered : (T23)", lines);
        Assert.Contains("    Rejected --> [*]", lines);
    }

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Graphs_OfEveryPreset_HaveEveryArrowOnce(string id)
    {
        var preset = PresetLibrary.Shipped.Presets.Single(known => $"{known.Stamp.Id} {known.Stamp.Version}" == id);
        foreach (var lifecycle in preset.Procedures.SelectMany(procedure => new[] { procedure.CaseLifecycle, procedure.AssignmentLifecycle }))
        {
            var arrows = lifecycle.Rows
                .Where(row => row.To is not null)
                .SelectMany(row => row.From.IsEmpty ? ["[*]"] : row.From.Where(from => from != row.To).Select(from => from.Value), (row, from) => (from, To: row.To!.Value.Value))
                .Distinct()
                .ToList();
            var ends = lifecycle.States.Count(state => state.Phase == Phase.Ended);

            Assert.Equal(arrows.Count + ends, Count(LifecycleGraph.Mermaid(lifecycle, Language.English), " --> "));
            var dot = LifecycleGraph.Dot(lifecycle, Language.English);
            Assert.Equal(arrows.Count, Count(dot, " -> "));
            Assert.Equal(arrows.Exists(arrow => arrow.from == "[*]") ? 1 : 0, Count(dot, "[shape=point]"));
        }
    }

    [Fact]
    public void Dot_OfACase_QuotesNames()
    {
        var dot = LifecycleGraph.Dot(TayNinh, Language.Vietnamese);

        Assert.StartsWith("digraph {", dot, StringComparison.Ordinal);
        Assert.Contains("\"Closed\" [label=\"Kết thúc\", peripheries=2];", dot, StringComparison.Ordinal);
        Assert.Contains("\"\" -> \"Received\" [label=\"Register\"];", dot, StringComparison.Ordinal);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
