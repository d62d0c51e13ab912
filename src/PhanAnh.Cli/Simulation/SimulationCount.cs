using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What a simulation made.</summary>
internal sealed class SimulationCount
{
    public int Cases { get; set; }

    public long Commands { get; set; }

    /// <summary>The steps of all plots that were taken; the same few thousand over and over.</summary>
    public HashSet<PlotStep> Steps { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>How many rows of the regulation the commands go through.</summary>
    public int Rows => Steps.SelectMany(step => step.Rows).Distinct().Count();

    /// <summary>Cases whose way was not at its end when the days were over.</summary>
    public int Open { get; set; }

    /// <summary>Cases that went to the end of their plot, by the state they are in then; a plot may end before its case does.</summary>
    public Dictionary<StateDefinition, int> Ended { get; } = [];
}
