using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What a simulation made.</summary>
internal sealed class SimulationCount
{
    public int Cases { get; set; }

    public long Commands { get; set; }

    /// <summary>Cases that were still on their way when the days were over.</summary>
    public int Open { get; set; }

    /// <summary>Cases that went to the end of their plot, by the state they are in then.</summary>
    public Dictionary<StateDefinition, int> Ended { get; } = [];
}
