namespace PhanAnh.Reporting;

/// <summary>One dispatch of a case to one unit, as things stood at the cut.</summary>
/// <remarks>It is concluded by its first release, by its end (returned, withdrawn), or else by the end of its case.</remarks>
public sealed record AssignmentRow
{
    /// <summary>The case that was dispatched.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>Its ordinal in the case.</summary>
    public required AssignmentId Assignment { get; init; }

    /// <summary>The unit it was dispatched to.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>When it was dispatched.</summary>
    public required Instant DispatchedAt { get; init; }

    /// <summary>When the unit took it on; none where it has not, or where the regulation knows no such step.</summary>
    public Instant? AcceptedAt { get; init; }

    /// <summary>When it rose to the head of the unit; none where it did not.</summary>
    public Instant? EscalatedAt { get; init; }

    /// <summary>When a result was first submitted.</summary>
    public Instant? FirstResultAt { get; init; }

    /// <summary>When it was concluded; none while it is open.</summary>
    public Instant? ConcludedAt { get; init; }

    /// <summary>How; <see cref="PhanAnh.Core.Outcome.None"/> while it is open.</summary>
    public Outcome Outcome { get; init; }
}
