using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// One thing that happened to a case. It holds all that a replay needs (the target state, what clocks promised), so replaying asks neither
/// preset nor directory, and nothing personal: texts are references.
/// </summary>
public sealed record CaseEvent
{
    /// <summary>The case in whose log it stands.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>Its place in the case's log, from 1 without gaps. Events are ordered by it, never by time.</summary>
    public required long Sequence { get; init; }

    /// <summary>When it took effect.</summary>
    public required Instant EffectiveAt { get; init; }

    /// <summary>When it was recorded; not before it took effect, except for clock skew.</summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Who caused it.</summary>
    public required EventActor By { get; init; }

    /// <summary>The trigger; none for rows that fire by themselves.</summary>
    public TriggerCode? On { get; init; }

    /// <summary>The row of the preset that let it happen.</summary>
    public required RowCode Row { get; init; }

    /// <summary>The command that caused it; none for what time alone causes.</summary>
    public CommandId? Command { get; init; }

    /// <summary>The keyed fingerprint of that command, by which a repetition is told from another command with its id.</summary>
    public TextRef? Fingerprint { get; init; }

    /// <summary>The assignment it is about; none for the case.</summary>
    public AssignmentId? Assignment { get; init; }

    /// <summary>The state that the assignment, or else the case, is in from now on; none to stay.</summary>
    public StateMark? To { get; init; }

    /// <summary>The state that every live assignment is in from now on; none where they stay.</summary>
    public StateMark? AssignmentsTo { get; init; }

    /// <summary>The reason with which the case closed.</summary>
    public TermCode? Closes { get; init; }

    /// <summary>The note, reason or question that goes with it, as a reference.</summary>
    public TextRef? Note { get; init; }

    /// <summary>Why it took effect before the event ahead of it; none where it did not.</summary>
    public TextRef? BackdatingReason { get; init; }

    /// <summary>Conditions that were not met and only warn, as the preset writes them, such as <c>BeforeDue(return)</c>.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>What it did to clocks.</summary>
    public ImmutableArray<ClockMark> Clocks { get; init; } = [];

    /// <summary>The notifications it causes.</summary>
    public ImmutableArray<NotificationCode> Notifies { get; init; } = [];

    /// <summary>What happened.</summary>
    public required CaseFact Fact { get; init; }
}
