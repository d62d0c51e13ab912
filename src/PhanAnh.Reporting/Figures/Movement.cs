namespace PhanAnh.Reporting;

/// <summary>What comes in at one instant and is over at another: a case, or a unit's assignment.</summary>
internal readonly record struct Movement(CaseCode Case, Instant In, Instant? Out, Outcome Outcome)
{
    internal static Movement Of(CaseRow row) => new(row.Case, row.ReceivedAt, row.ConcludedAt, row.Outcome);

    internal static Movement Of(AssignmentRow row) => new(row.Case, row.DispatchedAt, row.ConcludedAt, row.Outcome);

    internal bool IsOpenAt(Instant at) => In < at && !(Out < at);

    internal bool IsInDuring(Instant start, Instant end) => In >= start && In < end;

    internal bool IsOutDuring(Instant start, Instant end) => Out >= start && Out < end;
}
