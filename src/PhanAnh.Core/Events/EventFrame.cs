using NodaTime;

namespace PhanAnh.Core;

/// <summary>What a fact may know of its event to take effect on the case. What clocks do to the event and the case is decided only after that.</summary>
internal readonly record struct EventFrame
{
    private readonly TermCode _closes;
    private readonly TextRef _note;
    private readonly StateMark _to;
    private readonly StateMark _assignmentsTo;
    private readonly int _assignment;

    /// <summary>The case.</summary>
    internal required CaseCode Case { get; init; }

    /// <summary>When the event took effect.</summary>
    internal required Instant EffectiveAt { get; init; }

    /// <summary>Who caused it.</summary>
    internal required EventActor By { get; init; }

    /// <summary>The assignment that it is about; none for the case.</summary>
    internal AssignmentId? Assignment
    {
        get => _assignment == 0 ? null : new(_assignment);
        init => _assignment = value?.Value ?? 0;
    }

    /// <summary>The state that the assignment, or else the case, is in from now on; none to stay.</summary>
    internal StateMark? To
    {
        get => _to.Code.Value is null ? null : _to;
        init => _to = value ?? default;
    }

    /// <summary>The state that every live assignment is in from now on; none where they stay.</summary>
    internal StateMark? AssignmentsTo
    {
        get => _assignmentsTo.Code.Value is null ? null : _assignmentsTo;
        init => _assignmentsTo = value ?? default;
    }

    /// <summary>The reason with which the case closed.</summary>
    internal TermCode? Closes
    {
        get => _closes.Value is null ? null : _closes;
        init => _closes = value ?? default;
    }

    /// <summary>The note that goes with it.</summary>
    internal TextRef? Note
    {
        get => _note.IsNone ? null : _note;
        init => _note = value ?? default;
    }

    /// <summary>The state in which the event leaves its assignment. A fact that copies the assignment anyway sets it and spares a second copy.</summary>
    internal StateMark StateOf(Assignment assignment) => _to.Code.Value is null ? assignment.State : _to;

    /// <summary>Since when the assignment stands in the state in which the event leaves it.</summary>
    internal Instant? SinceOf(Assignment assignment) => _to.Code.Value is null ? assignment.StateSince : EffectiveAt;
}
