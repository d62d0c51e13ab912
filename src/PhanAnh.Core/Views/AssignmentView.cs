using NodaTime;

namespace PhanAnh.Core;

/// <summary>One unit's part in a case, as an official sees it.</summary>
public sealed record AssignmentView
{
    internal AssignmentView(Assignment assignment, bool withResult)
    {
        Id = assignment.Id;
        Unit = assignment.Unit;
        State = assignment.State.Code;
        IsLive = assignment.IsLive;
        IsLead = assignment.IsLead;
        DispatchedAt = assignment.DispatchedAt;
        AcceptedAt = assignment.AcceptedAt;
        Rework = assignment.Rework;
        Release = assignment.Answer?.Release ?? ReleaseKind.None;
        ReleasedAt = assignment.Answer?.ReleasedAt;
        Rating = assignment.Answer?.Rating;
        Result = withResult ? assignment.Answer?.Text : null;
        Document = withResult ? assignment.Answer?.Document : null;
    }

    /// <summary>Its ordinal in the case.</summary>
    public AssignmentId Id { get; }

    /// <summary>With which unit it is (đơn vị xử lý).</summary>
    public UnitCode Unit { get; }

    /// <summary>The state of the assignment; its name stands in the preset.</summary>
    public StateCode State { get; }

    /// <summary>Whether it was neither returned nor withdrawn.</summary>
    public bool IsLive { get; }

    /// <summary>Whether the unit leads.</summary>
    public bool IsLead { get; }

    /// <summary>When it was dispatched.</summary>
    public Instant DispatchedAt { get; }

    /// <summary>When the unit took it on, or was deemed to; none where it did not yet.</summary>
    public Instant? AcceptedAt { get; }

    /// <summary>The cause of the rework under way; none where none is.</summary>
    public TermCode? Rework { get; }

    /// <summary>How the latest result left the system.</summary>
    public ReleaseKind Release { get; }

    /// <summary>When the latest result first left; none where it did not.</summary>
    public Instant? ReleasedAt { get; }

    /// <summary>The submitter's rating of the latest result; none where there is none.</summary>
    public TermCode? Rating { get; }

    /// <summary>The text of the latest result, as a reference; none where there is none, or the viewer may not read it.</summary>
    public TextRef? Result { get; }

    /// <summary>The number of the result document, under the same condition.</summary>
    public DocumentReference? Document { get; }
}
