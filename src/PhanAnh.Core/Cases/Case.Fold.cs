using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <content>How events make it.</content>
public sealed partial record Case
{
    /// <summary>Folds a whole log.</summary>
    /// <exception cref="ArgumentException">The log is empty, does not begin with <see cref="Registered"/>, or has a gap.</exception>
    public static Case Replay(IEnumerable<CaseEvent> events)
    {
        Case? subject = null;
        foreach (var e in events)
        {
            subject = Apply(subject, e);
        }

        return subject ?? throw new ArgumentException("A case has at least one event.", nameof(events));
    }

    /// <summary>The case after one more event. Pure.</summary>
    /// <param name="subject">The case; none for its first event.</param>
    /// <param name="e">The event that follows its <see cref="Version"/>.</param>
    /// <exception cref="ArgumentException">The event belongs to another case or leaves a gap.</exception>
    public static Case Apply(Case? subject, CaseEvent e)
    {
        if (subject is null)
        {
            subject = Begin(e);
        }
        else if (e.Case != subject.Code || e.Sequence != subject.Version + 1)
        {
            throw new ArgumentException($"Event {e.Sequence} of {e.Case} does not follow event {subject.Version} of {subject.Code}.", nameof(e));
        }

        return e.Fact.Apply(subject.After(e), e);
    }

    /// <summary>The case with an assignment put in the place of the one with its ordinal.</summary>
    internal Case With(Assignment changed) => this with { Assignments = Assignments.SetItem(changed.Id.Value - 1, changed) };

    internal Case WithPartsCovered(ImmutableArray<AssignmentId> parts)
    {
        var subject = this;
        foreach (var part in parts)
        {
            subject = subject.Find(part) is { } assignment ? subject.With(assignment with { PartAwaitsDispatch = false }) : subject;
        }

        return subject;
    }

    /// <summary>The command of an id, where it was carried out already.</summary>
    internal SeenCommand? Find(CommandId id) => CommandTrail.Find(Trail, id);

    /// <summary>Completes the fold of an event that nobody has seen yet by the marks that it left on clocks.</summary>
    internal Case Marking(ImmutableArray<ClockMark> marks, Instant at)
    {
        _clocks = ClockRun.Apply(_clocks, marks, at);
        return this;
    }

    private static Case Begin(CaseEvent e) =>
        e is { Sequence: 1, Fact: Registered fact, To: { } to }
            ? new(Registration.Of(e, fact), fact.ConfidentialityRequested ? Particulars.None with { ConfidentialityRequested = true } : Particulars.None)
            {
                Version = 0,
                State = to,
                LatestAt = e.EffectiveAt,
            }
            : throw new ArgumentException("A case begins with its registration.", nameof(e));

    /// <summary>What every event does, whatever it says happened: one copy, because replays are many.</summary>
    private Case After(CaseEvent e) => this with
    {
        Version = e.Sequence,
        State = e is { Assignment: null, To: { } entered } ? entered : State,
        LatestAt = Instant.Max(LatestAt, e.EffectiveAt),
        Particulars = Ended(e),
        Assignments = Moved(e),
        Clocks = ClockRun.Apply(Clocks, e.Clocks, e.EffectiveAt),
        Trail = e is { Command: { } command, Fingerprint: { } fingerprint } ? CommandTrail.After(Trail, command, fingerprint, e.Sequence) : Trail,
    };

    private Particulars Ended(CaseEvent e)
    {
        var closes = e.Closes ?? CloseReason;
        if (e is not { Assignment: null, To: { } state })
        {
            return closes == CloseReason ? Particulars : Particulars with { CloseReason = closes };
        }

        var answeredAt = state.Phase == Phase.Answered ? AnsweredAt ?? e.EffectiveAt : AnsweredAt;
        Instant? endedAt = state.Phase == Phase.Ended ? EndedAt ?? e.EffectiveAt : null;
        closes = state.Phase == Phase.Ended ? closes : null;
        return answeredAt == AnsweredAt && endedAt == EndedAt && closes == CloseReason
            ? Particulars
            : Particulars with { AnsweredAt = answeredAt, EndedAt = endedAt, CloseReason = closes };
    }

    /// <summary>The assignments as the event moves them, what its fact says of the one that it is about included.</summary>
    private ImmutableArray<Assignment> Moved(CaseEvent e)
    {
        var moved = e.AssignmentsTo is { } all ? AllMoved(all) : Assignments;
        return e is { Assignment: { } id } && Find(id) is not null
            ? moved.SetItem(id.Value - 1, moved[id.Value - 1].After(e))
            : moved;
    }

    private ImmutableArray<Assignment> AllMoved(StateMark to) =>
        [.. Assignments.Select(assignment => assignment.IsLive ? assignment with { State = to } : assignment)];
}
