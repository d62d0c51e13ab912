using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// One thing that happened to a case. It holds all that a replay needs (the target state, what clocks promised), so replaying asks neither
/// preset nor directory, and nothing personal: texts are references.
/// </summary>
public sealed record CaseEvent
{
    private readonly TriggerCode _on;
    private readonly CommandId _command;
    private readonly TextRef _fingerprint;
    private readonly TextRef _note;
    private readonly StateCode _to;
    private readonly EventParticulars _particulars = EventParticulars.None;
    private readonly PackedInstant _effectiveAt;
    private readonly PackedInstant _recordedAt;
    private readonly int _assignment;
    private readonly byte _phase;
    private readonly byte _outcome;

    /// <summary>The case in whose log it stands.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>Its place in the case's log, from 1 without gaps. Events are ordered by it, never by time.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it took effect.</summary>
    public required Instant EffectiveAt
    {
        get => _effectiveAt.Value;
        init => _effectiveAt = PackedInstant.Of(value);
    }

    /// <summary>When it was recorded; not before it took effect, except for clock skew.</summary>
    public required Instant RecordedAt
    {
        get => _recordedAt.Value;
        init => _recordedAt = PackedInstant.Of(value);
    }

    /// <summary>Who caused it.</summary>
    public required EventActor By { get; init; }

    /// <summary>The trigger; none for rows that fire by themselves.</summary>
    public TriggerCode? On
    {
        get => _on.Value is null ? null : _on;
        init => _on = value ?? default;
    }

    /// <summary>The row of the preset that let it happen.</summary>
    public required RowCode Row { get; init; }

    /// <summary>The command that caused it; none for what time alone causes.</summary>
    public CommandId? Command
    {
        get => _command.Value is null ? null : _command;
        init => _command = value ?? default;
    }

    /// <summary>The keyed fingerprint of that command, by which a repetition is told from another command with its id.</summary>
    public TextRef? Fingerprint
    {
        get => _fingerprint.IsNone ? null : _fingerprint;
        init => _fingerprint = value ?? default;
    }

    /// <summary>The assignment it is about; none for the case.</summary>
    public AssignmentId? Assignment
    {
        get => _assignment == 0 ? null : new(_assignment);
        init => _assignment = value?.Value ?? 0;
    }

    /// <summary>The state that the assignment, or else the case, is in from now on; none to stay.</summary>
    public StateMark? To
    {
        get => _to.Value is null ? null : new(_to, (Phase)_phase, (Outcome)_outcome);
        init => (_to, _phase, _outcome) = value is { } to ? (to.Code, (byte)to.Phase, (byte)to.Outcome) : default;
    }

    /// <summary>The state that every live assignment is in from now on; none where they stay.</summary>
    public StateMark? AssignmentsTo
    {
        get => _particulars.AssignmentsTo;
        init => _particulars = value == _particulars.AssignmentsTo ? _particulars : _particulars with { AssignmentsTo = value };
    }

    /// <summary>The reason with which the case closed.</summary>
    public TermCode? Closes
    {
        get => _particulars.Closes;
        init => _particulars = value == _particulars.Closes ? _particulars : _particulars with { Closes = value };
    }

    /// <summary>The note, reason or question that goes with it, as a reference.</summary>
    public TextRef? Note
    {
        get => _note.IsNone ? null : _note;
        init => _note = value ?? default;
    }

    /// <summary>Why it took effect before the event ahead of it; none where it did not.</summary>
    public TextRef? BackdatingReason
    {
        get => _particulars.BackdatingReason;
        init => _particulars = value == _particulars.BackdatingReason ? _particulars : _particulars with { BackdatingReason = value };
    }

    /// <summary>Conditions that were not met and only warn, as the preset writes them, such as <c>BeforeDue(return)</c>.</summary>
    public ImmutableArray<string> Warnings
    {
        get => _particulars.Warnings;
        init => _particulars = value == _particulars.Warnings ? _particulars : _particulars with { Warnings = value };
    }

    /// <summary>What it did to clocks.</summary>
    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    /// <summary>The notifications it causes.</summary>
    public ImmutableArray<NotificationCode> Notifies { get; init; } = [];

    /// <summary>What happened.</summary>
    public required CaseFact Fact { get; init; }

    /// <summary>What its fact may know of it.</summary>
    internal EventFrame Frame => new()
    {
        Case = Case,
        EffectiveAt = EffectiveAt,
        By = By,
        Assignment = Assignment,
        To = To,
        AssignmentsTo = AssignmentsTo,
        Closes = Closes,
        Note = Note,
    };
}
