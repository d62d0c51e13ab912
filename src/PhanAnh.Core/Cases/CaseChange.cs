using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// A case as the fact of an event leaves it, in the states that the event names. What clocks make of the event is decided by looking at it; then it becomes
/// the next version of the case, with one copy.
/// </summary>
internal readonly ref struct CaseChange
{
    private readonly EventFrame _e;
    private readonly Instant? _stateSince;
    private readonly ImmutableArray<Assignment> _assignments;

    /// <exception cref="ArgumentException">There is no case yet, and the fact is no registration.</exception>
    internal CaseChange(Case? before, CaseFact fact, EventFrame e)
    {
        _e = e;
        var known = before ?? Case.Begin(fact, e);
        Case = fact.Apply(known, e);
        State = e is { Assignment: null, To: { } entered } ? entered : known.State;
        _stateSince = e is { Assignment: null, To: not null } && fact is not Adopted ? e.EffectiveAt : Case.StateSince;
        _assignments = Moved(known, fact);
    }

    /// <summary>The case as the fact leaves it, its states, clocks and version still as they were.</summary>
    internal Case Case { get; }

    /// <summary>The state that the case is in from now on.</summary>
    internal StateMark State { get; }

    /// <summary>An assignment in the state that it is in from now on.</summary>
    internal Assignment? Find(AssignmentId id) => id.Value >= 1 && id.Value <= _assignments.Length ? _assignments[id.Value - 1] : null;

    /// <summary>The case after the event, which now holds what it did to clocks.</summary>
    internal Case Complete(CaseEvent e) => Case with
    {
        Version = e.Sequence,
        State = State,
        StateSince = _stateSince,
        LatestAt = Instant.Max(Case.LatestAt, e.EffectiveAt),
        Particulars = Ended(),
        Assignments = _assignments,
        Clocks = ClockRun.Apply(Case.Clocks, e.Clocks, e.EffectiveAt),
        Trail = e is { Command: { } command, Fingerprint: { } fingerprint } ? CommandTrail.After(Case.Trail, command, fingerprint, e.Sequence) : Case.Trail,
    };

    private Particulars Ended()
    {
        var known = Case.Particulars;
        var closes = _e.Closes ?? known.CloseReason;
        if (_e is not { Assignment: null, To: { } state })
        {
            return closes == known.CloseReason ? known : known with { CloseReason = closes };
        }

        var answeredAt = state.Phase == Phase.Answered ? known.AnsweredAt ?? _e.EffectiveAt : known.AnsweredAt;
        Instant? endedAt = state.Phase == Phase.Ended ? known.EndedAt ?? _e.EffectiveAt : null;
        closes = state.Phase == Phase.Ended ? closes : null;
        return answeredAt == known.AnsweredAt && endedAt == known.EndedAt && closes == known.CloseReason
            ? known
            : known with { AnsweredAt = answeredAt, EndedAt = endedAt, CloseReason = closes };
    }

    /// <summary>The assignments as the event moves them, what its fact says of the one that it is about included. Those that the fact has just made stay where they begin.</summary>
    private ImmutableArray<Assignment> Moved(Case before, CaseFact fact)
    {
        var moved = _e.AssignmentsTo is { } all ? AllMoved(Case.Assignments, before.Assignments.Length, all, _e.EffectiveAt) : Case.Assignments;
        return _e.Assignment is { } id && before.Find(id) is not null
            ? moved.SetItem(id.Value - 1, moved[id.Value - 1].After(fact, _e))
            : moved;
    }

    private static ImmutableArray<Assignment> AllMoved(ImmutableArray<Assignment> assignments, int count, StateMark to, Instant since) =>
        [.. assignments.Select((assignment, index) => index < count && assignment.IsLive ? assignment.In(to, since) : assignment)];
}
