namespace PhanAnh.Reporting;

/// <summary>One run of a clock, as it stood at the last instant before the cut.</summary>
public sealed record ClockRow
{
    /// <summary>The case in which it ran.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>The assignment; none for a clock of the case.</summary>
    public AssignmentId? Assignment { get; init; }

    /// <summary>Which limit it measures, as the preset names it.</summary>
    public required ClockCode Clock { get; init; }

    /// <summary>The unit that answers for it; none where the coordinating unit does.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The role that answers for it.</summary>
    public required RoleCode OwedBy { get; init; }

    /// <summary>When it started.</summary>
    public required Instant StartedAt { get; init; }

    /// <summary>When it is due; none where nothing is.</summary>
    public Instant? Due { get; init; }

    /// <summary>When it stopped; none while it runs.</summary>
    public Instant? StoppedAt { get; init; }

    /// <summary>How it stands.</summary>
    public required ClockVerdict Verdict { get; init; }

    /// <summary>By how much it is late on the wall clock, up to its stop or the cut; zero where it is not.</summary>
    public Duration Late { get; init; }

    /// <summary>The working time from start to stop on the clock's calendar; none while it runs, or where no working hours are given.</summary>
    public Duration? Worked { get; init; }

    /// <summary>Whether a year without an official decision on holidays was counted.</summary>
    public bool IsProvisional { get; init; }

    /// <summary>Whether it is overdue or was met too late.</summary>
    public bool IsLate => Verdict is ClockVerdict.Late or ClockVerdict.MetLate or ClockVerdict.NotHandled;

    /// <summary>Whether it is overdue and still owed.</summary>
    public bool IsOverdue => StoppedAt is null && Verdict is ClockVerdict.Late or ClockVerdict.NotHandled;

    /// <summary>Whether it ran at some instant of a period that ends at the cut.</summary>
    public bool RanIn(ReportPeriod period) => StartedAt < period.End && !(StoppedAt < period.Start);
}
