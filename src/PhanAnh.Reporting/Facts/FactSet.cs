namespace PhanAnh.Reporting;

/// <summary>
/// The tables that every figure is counted from: what had happened to some cases strictly before one instant. Immutable. Sets of different cases
/// with one cut add up (<see cref="Merge"/>), in any order and grouping.
/// </summary>
public sealed record FactSet
{
    /// <summary>Facts strictly before this instant are in; a period's report is cut at <see cref="ReportPeriod.End"/>.</summary>
    public required Instant Cut { get; init; }

    /// <summary>One row a case.</summary>
    public ImmutableArray<CaseRow> Cases { get; init; } = [];

    /// <summary>One row a dispatch to a unit.</summary>
    public ImmutableArray<AssignmentRow> Assignments { get; init; } = [];

    /// <summary>One row a released answer.</summary>
    public ImmutableArray<AnswerRow> Answers { get; init; } = [];

    /// <summary>One row a run of a clock.</summary>
    public ImmutableArray<ClockRow> Clocks { get; init; } = [];

    /// <summary>One row a counted step.</summary>
    public ImmutableArray<StepRow> Steps { get; init; } = [];

    /// <summary>What could not be counted.</summary>
    public ImmutableArray<FactProblem> Problems { get; init; } = [];

    /// <summary>No facts.</summary>
    public static FactSet Empty(Instant cut) => new() { Cut = cut };

    /// <summary>The facts of several sets of different cases.</summary>
    /// <exception cref="ArgumentException">The sets were cut at different instants, or there is none.</exception>
    public static FactSet Merge(params IReadOnlyCollection<FactSet> parts)
    {
        var cut = parts.Select(part => part.Cut).Distinct().ToArray();
        return cut.Length == 1
            ? new()
            {
                Cut = cut[0],
                Cases = [.. parts.SelectMany(part => part.Cases)],
                Assignments = [.. parts.SelectMany(part => part.Assignments)],
                Answers = [.. parts.SelectMany(part => part.Answers)],
                Clocks = [.. parts.SelectMany(part => part.Clocks)],
                Steps = [.. parts.SelectMany(part => part.Steps)],
                Problems = [.. parts.SelectMany(part => part.Problems)],
            }
            : throw new ArgumentException("Sets of facts add up where all have one cut.", nameof(parts));
    }
}
