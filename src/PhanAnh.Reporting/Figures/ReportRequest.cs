namespace PhanAnh.Reporting;

/// <summary>What a report is asked to cover.</summary>
/// <param name="Preset">The regulation whose words name things and whose advisories are shown.</param>
/// <param name="Period">What to cover, made by the preset's own <see cref="PeriodScheme"/>.</param>
public sealed record ReportRequest(Preset Preset, ReportPeriod Period)
{
    /// <summary>The names of units and who stands above whom; a unit it does not know is shown by its code.</summary>
    public UnitRegister Units { get; init; } = UnitRegister.Empty;

    /// <summary>Difficulties and proposals (khó khăn, vướng mắc) in the words of the office that reports, for F-24; printed as they are.</summary>
    public ImmutableArray<string> Difficulties { get; init; } = [];

    /// <summary>How many threads count figures side by side; the report is the same. Default 1: the caller decides what else its cores do.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>A rate of fewer things than this is marked and not published, since it says little and may point at persons. Default 5.</summary>
    public int SmallNumber { get; init; } = 5;
}
