using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <content>How events make it.</content>
public sealed partial record Case
{
    /// <summary>Folds a whole log.</summary>
    /// <exception cref="ArgumentException">The log is empty, does not begin with <see cref="Registered"/> or <see cref="Adopted"/>, or has a gap.</exception>
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
        if (subject is null ? e.Sequence != 1 : e.Case != subject.Code || e.Sequence != subject.Version + 1)
        {
            throw new ArgumentException($"Event {e.Sequence} of {e.Case} does not follow event {subject?.Version ?? 0} of {subject?.Code ?? e.Case}.", nameof(e));
        }

        return new CaseChange(subject, e.Fact, e.Frame).Complete(e);
    }

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

    /// <summary>The case of a registration or an adoption, before anything has been done about it here.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    internal static Case Begin(CaseFact begun, EventFrame e) => begun switch
    {
        Registered fact when e.To is { } to => new(
            Registration.Of(e, fact), fact.ConfidentialityRequested ? Particulars.None with { ConfidentialityRequested = true } : Particulars.None)
        {
            Version = 0,
            State = to,
            LatestAt = e.EffectiveAt,
        },
        Adopted fact => Of(fact.Snapshot with { Code = e.Case, Version = 0, LatestAt = e.EffectiveAt, RulesSince = e.EffectiveAt }),
        _ => throw new ArgumentException("A case begins with its registration or adoption.", nameof(begun)),
    };
}
