namespace PhanAnh.Reporting;

/// <summary>One version of a result that left the system by the cut: a unit's, or the answer given at once without any unit (trả lời trực tiếp).</summary>
public sealed record AnswerRow
{
    /// <summary>The case that was answered.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>The ordinal of the dispatch that it answers; none for a direct answer.</summary>
    public required AssignmentId? Assignment { get; init; }

    /// <summary>The unit that answered; none for a direct answer, which the coordinating unit gives.</summary>
    public required UnitCode? Unit { get; init; }

    /// <summary>The field of the case; none where it was never classified.</summary>
    public TermCode? Field { get; init; }

    /// <summary>When it left.</summary>
    public required Instant ReleasedAt { get; init; }

    /// <summary>How it left.</summary>
    public required ReleaseKind Release { get; init; }

    /// <summary>The rating it got by the cut; none where it was not rated.</summary>
    public TermCode? Rating { get; init; }

    /// <summary>Whether the submitter could rate it at all: it was published or sent privately, not withheld.</summary>
    public bool CanBeRated => Release is ReleaseKind.Published or ReleaseKind.Private;
}
