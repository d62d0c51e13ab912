using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A plot that is being tried.</summary>
/// <param name="kind">The kind of case.</param>
internal sealed class PlotDraft(TermCode kind)
{
    private readonly List<int> _groups = [];
    private readonly Dictionary<RowCode, int> _times = [];

    public TermCode Kind => kind;

    /// <summary>The field, once the case is classified.</summary>
    public TermDefinition? Field { get; set; }

    public List<PlotStep> Steps { get; } = [];

    public ImmutableArray<int> Groups => [.. _groups];

    /// <summary>One more unit of a group; its ordinal in the plot.</summary>
    public int NewUnit(int group)
    {
        _groups.Add(group);
        return _groups.Count - 1;
    }

    /// <summary>How often a row was taken.</summary>
    public int Times(RowCode row) => _times.GetValueOrDefault(row);

    public void Count(RowCode row) => _times[row] = Times(row) + 1;

    /// <summary>Takes back the units that a refused command named.</summary>
    public void Keep(int units) => _groups.RemoveRange(units, _groups.Count - units);
}
