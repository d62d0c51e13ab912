namespace PhanAnh.Reporting;

/// <summary>What comes in at one instant and is over at another: a case, or a unit's assignment.</summary>
internal readonly record struct Movement(CaseCode Case, Instant In, Instant? Out, Outcome Outcome)
{
    internal static Movement Of(CaseRow row) => new(row.Case, row.ReceivedAt, row.ConcludedAt, row.Outcome);

    internal static Movement Of(AssignmentRow row) => new(row.Case, row.DispatchedAt, row.ConcludedAt, row.Outcome);

    /// <summary>Each of the six numbers is counted by its own definition, so that their sum is a check and no tautology.</summary>
    internal static BalanceLine Balance(UnitCode? unit, IReadOnlyList<Movement> movements, ReportPeriod period, Func<CaseCode, bool> isListed)
    {
        var (start, end) = (period.Start, period.End);
        return new(
            unit,
            Count(item => item.IsOpenAt(start)),
            Count(item => item.In >= start && item.In < end),
            Count(item => item.IsOutIn(start, end) && item.Outcome == Outcome.Answered),
            Count(item => item.IsOutIn(start, end) && item.Outcome == Outcome.Rejected),
            Count(item => item.IsOutIn(start, end) && item.Outcome is not (Outcome.Answered or Outcome.Rejected or Outcome.None)),
            Count(item => item.IsOpenAt(end)))
        {
            Contradictions = [.. movements.Where(item => item.Contradicts(start, end)).Select(item => item.Case).Distinct()],
        };

        CountCell Count(Func<Movement, bool> counts)
        {
            var counted = movements.Where(counts).ToArray();
            return new(counted.Length, new(() => counted.Select(item => item.Case).Where(isListed)));
        }
    }

    private bool IsOpenAt(Instant at) => In < at && !(Out < at);

    private bool IsOutIn(Instant start, Instant end) => Out >= start && Out < end;

    private bool Contradicts(Instant start, Instant end) =>
        Convert(IsOpenAt(start)) + Convert(In >= start && In < end) != Convert(IsOutIn(start, end) && Outcome != Outcome.None) + Convert(IsOpenAt(end));

    private static int Convert(bool counts) => counts ? 1 : 0;
}
