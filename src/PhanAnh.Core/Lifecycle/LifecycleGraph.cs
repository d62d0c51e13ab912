using System.Text;

namespace PhanAnh.Core;

/// <summary>Draws a lifecycle as text that other tools turn into a picture. Rows that stay in their state are left out: they are no arrows.</summary>
public static class LifecycleGraph
{
    /// <summary>A Mermaid state diagram: one line for each state's name, then one for each arrow with its triggers.</summary>
    /// <param name="lifecycle">The table.</param>
    /// <param name="language">The language of the states' names; arrows carry the preset's own words.</param>
    public static string Mermaid(CaseLifecycle lifecycle, Language language)
    {
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in lifecycle.States)
        {
            text.Append("    ").Append(state.Code).Append(" : ").Append(state.Name.In(language)).Append('\n');
        }

        foreach (var (from, to, label) in ArrowsOf(lifecycle))
        {
            text.Append("    ").Append(from ?? "[*]").Append(" --> ").Append(to).Append(" : ").Append(label).Append('\n');
        }

        foreach (var state in lifecycle.States.Where(state => state.Phase == Phase.Ended))
        {
            text.Append("    ").Append(state.Code).Append(" --> [*]\n");
        }

        return text.ToString();
    }

    /// <summary>The same for Graphviz.</summary>
    /// <param name="lifecycle">The table.</param>
    /// <param name="language">The language of the states' names.</param>
    public static string Dot(CaseLifecycle lifecycle, Language language)
    {
        var text = new StringBuilder("digraph {\n  rankdir=TB;\n  node [shape=box, style=rounded];\n");
        foreach (var state in lifecycle.States)
        {
            text.Append("  ").Append(Quoted(state.Code.Value)).Append(" [label=").Append(Quoted(state.Name.In(language)))
                .Append(state.Phase == Phase.Ended ? ", peripheries=2];\n" : "];\n");
        }

        var arrows = ArrowsOf(lifecycle).ToArray();

        // An assignment comes from a row of its case: its own table has no beginning.
        if (arrows.Any(arrow => arrow.From is null))
        {
            text.Append("  \"\" [shape=point];\n");
        }

        foreach (var (from, to, label) in arrows)
        {
            text.Append("  ").Append(Quoted(from ?? "")).Append(" -> ").Append(Quoted(to)).Append(" [label=").Append(Quoted(label)).Append("];\n");
        }

        return text.Append("}\n").ToString();
    }

    /// <summary>One arrow for each pair of states, in the order of the rows; rows that fire by themselves are named by their id in brackets.</summary>
    private static IEnumerable<(string? From, string To, string Label)> ArrowsOf(CaseLifecycle lifecycle) => lifecycle.Rows
        .Where(row => row.To is not null)
        .SelectMany(row => row.From.IsEmpty
            ? [(From: (string?)null, To: row.To!.Value.Value, Label: LabelOf(row))]
            : row.From.Where(from => from != row.To).Select(from => (From: (string?)from.Value, To: row.To!.Value.Value, Label: LabelOf(row))))
        .GroupBy(arrow => (arrow.From, arrow.To))
        .Select(group => (group.Key.From, group.Key.To, string.Join(", ", group.Select(arrow => arrow.Label).Distinct())));

    private static string LabelOf(TransitionRow row) => row.On?.Value ?? $"({row.Code})";

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
