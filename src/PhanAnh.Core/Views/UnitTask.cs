using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>How an assignment stands with its unit.</summary>
public enum TaskStanding
{
    /// <summary>A limit of the unit has ended (quá hạn).</summary>
    Overdue,

    /// <summary>A limit of the unit ends soon (sắp đến hạn).</summary>
    DueSoon,

    /// <summary>It is with the unit, or its result is on its way (đang xử lý).</summary>
    Open,

    /// <summary>Answered (đã trả lời).</summary>
    Answered,

    /// <summary>Given back or taken away (đã chuyển trả, điều chuyển).</summary>
    GivenUp,
}

/// <summary>One assignment on the screen of the leaders of its unit: numbers, codes and times, no text and nobody's name.</summary>
public sealed record UnitTask
{
    private UnitTask(Case subject, Assignment assignment, ImmutableArray<ClockAnswer> clocks, Instant now, Duration soon)
    {
        Case = subject.Code;
        Assignment = assignment.Id;
        Unit = assignment.Unit;
        Field = subject.Field;
        State = assignment.State.Code;
        DispatchedAt = assignment.DispatchedAt;
        Reworks = assignment.Reworks.Length;
        Rating = assignment.Answer?.Rating;
        ReleasedAt = assignment.Answer?.ReleasedAt;
        var own = clocks.Where(clock => clock.Assignment == assignment.Id && clock.Unit == assignment.Unit).ToArray();
        var running = own.Where(clock => clock.StoppedAt is null).ToArray();
        Due = running.Where(clock => clock.Due is not null).Min(clock => clock.Due);
        WasLate = own.Any(clock => clock.IsLate);
        IsWithheld = subject.IsStateSecret && !subject.Assignments.Any(each => each.IsLive && each.Unit == assignment.Unit);
        Standing = !assignment.IsLive ? TaskStanding.GivenUp
            : assignment.State.Phase == Phase.Answered ? TaskStanding.Answered
            : running.Any(clock => clock.IsLate) ? TaskStanding.Overdue
            : Due is { } due && due - now <= soon ? TaskStanding.DueSoon
            : TaskStanding.Open;
    }

    /// <summary>The number of the case it is a part of.</summary>
    public CaseCode Case { get; }

    /// <summary>Its ordinal in the case.</summary>
    public AssignmentId Assignment { get; }

    /// <summary>With which unit it is (đơn vị xử lý).</summary>
    public UnitCode Unit { get; }

    /// <summary>The field of the case; none before it is classified.</summary>
    public TermCode? Field { get; }

    /// <summary>The state of the assignment; its name stands in the preset.</summary>
    public StateCode State { get; }

    /// <summary>How it stands with the unit.</summary>
    public TaskStanding Standing { get; }

    /// <summary>When it was dispatched.</summary>
    public Instant DispatchedAt { get; }

    /// <summary>The earliest due instant of the limits that run for the unit; none where none does.</summary>
    public Instant? Due { get; }

    /// <summary>Whether the unit keeps, or kept, one of its limits too late.</summary>
    public bool WasLate { get; }

    /// <summary>When its latest result first left; none where it did not.</summary>
    public Instant? ReleasedAt { get; }

    /// <summary>The rating of its latest result; none where there is none.</summary>
    public TermCode? Rating { get; }

    internal bool IsOpen => Standing is TaskStanding.Open or TaskStanding.DueSoon or TaskStanding.Overdue;

    internal int Reworks { get; }

    /// <summary>Whether its unit may not see it any more: it gave back what became a state secret.</summary>
    internal bool IsWithheld { get; }

    internal static IEnumerable<UnitTask> Of(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now, Duration soon) =>
        subject.Assignments.Select(assignment => new UnitTask(subject, assignment, clocks, now, soon));
}
