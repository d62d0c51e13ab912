namespace PhanAnh.Cli;

/// <summary>What became of the lines of a run.</summary>
/// <param name="Accepted">Commands carried out.</param>
/// <param name="Repeated">Commands that had been carried out before.</param>
/// <param name="Refused">Commands refused.</param>
/// <param name="Defective">Lines that are no command.</param>
internal sealed record RunCount(int Accepted = 0, int Repeated = 0, int Refused = 0, int Defective = 0)
{
    public int Commands => Accepted + Repeated + Refused;

    public bool IsClean => Refused == 0 && Defective == 0;
}
