using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>One dispatch of a case to one unit (phân phối, giao xử lý), with its own limits and result. Immutable.</summary>
public sealed record Assignment
{
    private readonly PackedInstant _dispatchedAt;
    private readonly PackedInstant _acceptedAt = PackedInstant.None;
    private readonly PackedInstant _stateSince = PackedInstant.None;
    private readonly AssignmentParticulars _particulars = AssignmentParticulars.None;

    /// <summary>Its ordinal in the case.</summary>
    public required AssignmentId Id { get; init; }

    /// <summary>The unit that it went to (đơn vị xử lý).</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>Where it stands in the assignment's table.</summary>
    public required StateMark State { get; init; }

    /// <summary>When the step took effect that led to <see cref="State"/>; none where it is still the one that it was dispatched in.</summary>
    public Instant? StateSince
    {
        get => _stateSince.OrNone;
        init => _stateSince = PackedInstant.Of(value);
    }

    /// <summary>Whether the unit leads.</summary>
    public bool IsLead { get; init; }

    /// <summary>When it was dispatched.</summary>
    public required Instant DispatchedAt
    {
        get => _dispatchedAt.Value;
        init => _dispatchedAt = PackedInstant.Of(value);
    }

    /// <summary>When the unit took it on, or was deemed to.</summary>
    public Instant? AcceptedAt
    {
        get => _acceptedAt.OrNone;
        init => _acceptedAt = PackedInstant.Of(value);
    }

    /// <summary>When the unit first opened it (mở, ký nhận); none where it did not, or nobody recorded it.</summary>
    public Instant? SignedInAt
    {
        get => _particulars.SignedInAt;
        init => _particulars = _particulars with { SignedInAt = value };
    }

    /// <summary>Whether it was taken on by silence (TN58-A8.2a-3).</summary>
    public bool DeemedAccepted { get; init; }

    /// <summary>Whether its part waits for another unit, because the unit gave it back.</summary>
    public bool PartAwaitsDispatch { get; init; }

    /// <summary>The extensions filed.</summary>
    public int Extensions
    {
        get => _particulars.Extensions;
        init => _particulars = _particulars with { Extensions = value };
    }

    /// <summary>The days announced to the person, oldest first.</summary>
    public ImmutableArray<LocalDate> Appointments
    {
        get => _particulars.Appointments;
        init => _particulars = _particulars with { Appointments = value };
    }

    /// <summary>When it rose to the head of the unit; none where it did not.</summary>
    public Instant? EscalatedAt
    {
        get => _particulars.EscalatedAt;
        init => _particulars = _particulars with { EscalatedAt = value };
    }

    /// <summary>Whether its result was reported to those above.</summary>
    public bool IsReported { get; init; }

    /// <summary>All versions of the result, oldest first.</summary>
    public ImmutableArray<Answer> Answers { get; init; } = [];

    /// <summary>The cause of the rework under way; none where none is.</summary>
    public TermCode? Rework
    {
        get => _particulars.Rework;
        init => _particulars = value == _particulars.Rework ? _particulars : _particulars with { Rework = value };
    }

    /// <summary>The causes of all reworks so far, in order.</summary>
    public ImmutableArray<TermCode> Reworks
    {
        get => _particulars.Reworks;
        init => _particulars = _particulars with { Reworks = value };
    }

    /// <summary>Neither returned nor withdrawn.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsLive => State.Phase != Phase.Ended;

    /// <summary>The latest version of the result.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Answer? Answer => Answers.IsEmpty ? null : Answers[^1];

    internal static Assignment Open(NewAssignment created, EventFrame e) => new()
    {
        Id = created.Id,
        Unit = created.Unit,
        State = created.State,
        IsLead = created.IsLead,
        DispatchedAt = e.EffectiveAt,
    };

    /// <summary>What goes on with the unit that stands for one that has ended: everything but what that one had answered, which stays its own.</summary>
    internal Assignment PassedOn(NewAssignment next, EventFrame e) => this with
    {
        Id = next.Id,
        Unit = next.Unit,
        State = next.State,
        StateSince = null,
        IsLead = next.IsLead,
        DispatchedAt = e.EffectiveAt,
        AcceptedAt = AcceptedAt is null ? null : e.EffectiveAt,
        SignedInAt = null,
        DeemedAccepted = false,
        Answers = [.. Answers.Where(answer => answer.ReleasedAt is null).Select((answer, index) => answer with { Version = index + 1 })],
    };

    /// <summary>What is left with the unit that has ended.</summary>
    internal Assignment WithoutUnanswered() => this with { Answers = Answers.RemoveAll(answer => answer.ReleasedAt is null) };

    /// <summary>As its fact changes it, in the state that the event names.</summary>
    internal Assignment After(CaseFact fact, EventFrame e)
    {
        var changed = fact is AssignmentFact ofAssignment ? ofAssignment.Apply(this, e) : this;
        return e.To is not { } entered || (changed.State == entered && changed.StateSince == e.EffectiveAt) ? changed : changed.In(entered, e.EffectiveAt);
    }

    internal Assignment In(StateMark state, Instant since) => this with { State = state, StateSince = since };

    internal Assignment WithAnswer(Func<Answer, Answer> change) =>
        Answers.IsEmpty ? this : this with { Answers = Answers.SetItem(Answers.Length - 1, change(Answers[^1])) };
}
