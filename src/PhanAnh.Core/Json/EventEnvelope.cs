using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>An event as it stands in the log. Members are only ever added; a change of meaning raises <see cref="Schema"/>.</summary>
internal sealed record EventEnvelope
{
    /// <summary>The newest schema that this version writes and understands.</summary>
    internal const int NewestSchema = 1;

    public required string Type { get; init; }

    public required int Schema { get; init; }

    public required CaseCode Case { get; init; }

    public required long Seq { get; init; }

    public required Instant At { get; init; }

    public Instant? Recorded { get; init; }

    public required EventActor By { get; init; }

    public TriggerCode? On { get; init; }

    public required RowCode Row { get; init; }

    public CommandId? Command { get; init; }

    public TextRef? Fingerprint { get; init; }

    public AssignmentId? Assignment { get; init; }

    public StateMark? To { get; init; }

    public StateMark? AssignmentsTo { get; init; }

    public TermCode? Closes { get; init; }

    public TextRef? Note { get; init; }

    public TextRef? Backdated { get; init; }

    public ImmutableArray<string>? Warnings { get; init; }

    public ImmutableArray<ClockMark>? Clocks { get; init; }

    public ImmutableArray<NotificationCode>? Notifies { get; init; }

    public EventData Data { get; init; }
}

/// <summary>The two members of an event that every version, past and future, writes alike.</summary>
internal sealed record EventKind
{
    public required string Type { get; init; }

    public required int Schema { get; init; }
}
