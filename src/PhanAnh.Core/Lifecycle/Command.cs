using NodaTime;

namespace PhanAnh.Core;

/// <summary>What somebody wants done to a case: an act under the preset's word for it, with actor and instant.</summary>
public sealed record Command
{
    /// <summary>The sender's id; a repetition with the same content is answered once.</summary>
    public required CommandId Id { get; init; }

    /// <summary>The case it is about, or the number a new one is to have.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>The preset's word; it must name rows of this act.</summary>
    public required TriggerCode Trigger { get; init; }

    /// <summary>What is to be done.</summary>
    public required Act Act { get; init; }

    /// <summary>Who acts.</summary>
    public required Actor Actor { get; init; }

    /// <summary>When it takes effect.</summary>
    public required Instant EffectiveAt { get; init; }

    /// <summary>When it is recorded; none for the instant of effect.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>The assignment it is about; none where the unit tells, or only one is possible.</summary>
    public AssignmentId? Assignment { get; init; }

    /// <summary>The unit whose latest assignment it is about; none for the actor's own unit.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>Why it takes effect before what is recorded already; none where it does not.</summary>
    public SensitiveText? BackdatingReason { get; init; }

    /// <summary>The version of the case on which the sender decided; none to decide on any.</summary>
    public long? ExpectedVersion { get; init; }

    /// <summary>A command whose trigger has the act's own name.</summary>
    public static Command Of(string id, string @case, Act act, Actor actor, Instant at) => new()
    {
        Id = new(id),
        Case = new(@case),
        Trigger = new(act.Kind.ToString()),
        Act = act,
        Actor = actor,
        EffectiveAt = at,
    };
}
