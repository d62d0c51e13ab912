using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>An event as it stands in the log. Members are only ever added; a change of meaning raises <see cref="Schema"/>.</summary>
/// <remarks>It lives within one call of <see cref="EventJson"/>. Members that are set are read in half the time of members that are only initialised.</remarks>
internal sealed class EventEnvelope
{
    /// <summary>The newest schema that this version writes and understands.</summary>
    internal const int NewestSchema = 1;

    [JsonRequired]
    public string Type { get; set; } = "";

    [JsonRequired]
    public int Schema { get; set; }

    [JsonRequired]
    public CaseCode Case { get; set; }

    [JsonRequired]
    public long Seq { get; set; }

    [JsonRequired]
    public Instant At { get; set; }

    public Instant? Recorded { get; set; }

    [JsonRequired]
    public EventActor By { get; set; } = null!;

    public TriggerCode? On { get; set; }

    [JsonRequired]
    public RowCode Row { get; set; }

    public CommandId? Command { get; set; }

    public TextRef? Fingerprint { get; set; }

    public AssignmentId? Assignment { get; set; }

    public StateMark? To { get; set; }

    public StateMark? AssignmentsTo { get; set; }

    public TermCode? Closes { get; set; }

    public TextRef? Note { get; set; }

    public TextRef? Backdated { get; set; }

    public ImmutableArray<string>? Warnings { get; set; }

    public ImmutableArray<ClockMark>? Clocks { get; set; }

    public ImmutableArray<NotificationCode>? Notifies { get; set; }

    public EventData Data { get; set; }
}
