using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// One reflection or recommendation (phản ánh, kiến nghị) and everything done about it: the fold of its events. Immutable; holds no personal text.
/// </summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The field calls it a case; Visual Basic can escape it.")]
public sealed record Case
{
    private Case()
    {
    }

    /// <summary>Its number.</summary>
    public required CaseCode Code { get; init; }

    /// <summary>The sequence number of its latest event.</summary>
    public required long Version { get; init; }

    /// <summary>Where it stands in the case's table.</summary>
    public required StateMark State { get; init; }

    /// <summary>The preset it is pinned to.</summary>
    public required PresetStamp Preset { get; init; }

    /// <summary>The procedure of that preset.</summary>
    public required string Procedure { get; init; }

    /// <summary>The channel it came by.</summary>
    public required TermCode Channel { get; init; }

    /// <summary>Reflection, recommendation or another kind that the preset declares.</summary>
    public required TermCode Kind { get; init; }

    /// <summary>Citizen, organisation, business or another kind that the preset declares.</summary>
    public required TermCode SubmitterKind { get; init; }

    /// <summary>What arrived, as references.</summary>
    public required SealedSubmission Submission { get; init; }

    /// <summary>When it was received.</summary>
    public required Instant ReceivedAt { get; init; }

    /// <summary>When its latest event took effect.</summary>
    public required Instant LatestAt { get; init; }

    /// <summary>The keyed reference of the submitter; none where nobody can be recognised.</summary>
    public TextRef? Submitter { get; init; }

    /// <summary>Its id in the system it came from.</summary>
    public string? ExternalReference { get; init; }

    /// <summary>Its field; none before it is classified.</summary>
    public TermCode? Field { get; init; }

    /// <summary>Its urgency class; none for the ordinary one.</summary>
    public TermCode? UrgencyClass { get; init; }

    /// <summary>Whether results must come with evidence.</summary>
    public bool EvidenceRequired { get; init; }

    /// <summary>Whether the submitter asked for secrecy.</summary>
    public bool ConfidentialityRequested { get; init; }

    /// <summary>Whether it is under the regime of state secrets.</summary>
    public bool IsStateSecret { get; init; }

    /// <summary>Whether its field is closed to the public.</summary>
    public bool IsUnpublishable { get; init; }

    /// <summary>How many matters (nội dung) it holds.</summary>
    public int ContentItems { get; init; } = 1;

    /// <summary>The ordinals of the matters that a result has resolved.</summary>
    public ImmutableArray<int> ResolvedItems { get; init; } = [];

    /// <summary>Whether it must stay confidential beyond what the submitter asked for.</summary>
    public bool MustStayConfidential { get; init; }

    /// <summary>Whether the matter is happening now.</summary>
    public bool IsOngoingIncident { get; init; }

    /// <summary>What the competent body said of the province's competence; none where it was not asked or has not answered.</summary>
    public bool? IsWithinCompetence { get; init; }

    /// <summary>The earlier case on the same matter; none where it is new.</summary>
    public CaseCode? RecurrenceOf { get; init; }

    /// <summary>The unit that handled the earlier case.</summary>
    public UnitCode? RecurrenceHandledBy { get; init; }

    /// <summary>The answer given at once, without any unit, as a reference.</summary>
    public TextRef? DirectAnswer { get; init; }

    /// <summary>The coordinating body that leads; none where the regulation knows one only, or it was not settled.</summary>
    public RoleCode? LeadBody { get; init; }

    /// <summary>How often a reception of the citizen was proposed.</summary>
    public int ReceptionsProposed { get; init; }

    /// <summary>The days on which receptions were held.</summary>
    public ImmutableArray<LocalDate> ReceptionsHeld { get; init; } = [];

    /// <summary>Its reports to those above.</summary>
    public ImmutableArray<UpwardReport> Reports { get; init; } = [];

    /// <summary>Whether a dispute about it was reported upwards.</summary>
    public bool DisputeEscalated { get; init; }

    /// <summary>Whether a further unit is sought for a part of it.</summary>
    public bool UnitsAwaited { get; init; }

    /// <summary>Whether its personal text may be destroyed.</summary>
    public bool IsPurged { get; init; }

    /// <summary>Follow-up questions without an answer.</summary>
    public int OpenFollowUps { get; init; }

    /// <summary>The grounds on which it was not accepted.</summary>
    public ImmutableArray<AppliedGround> Grounds { get; init; } = [];

    /// <summary>The reason with which it closed.</summary>
    public TermCode? CloseReason { get; init; }

    /// <summary>When it was first answered.</summary>
    public Instant? AnsweredAt { get; init; }

    /// <summary>When it ended; none while it is open.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>Its assignments, in order of dispatch.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>The runs of its clocks, in order of start.</summary>
    public ImmutableArray<ClockRun> Clocks { get; init; } = [];

    /// <summary>Directions given about it.</summary>
    public ImmutableArray<Direction> Directions { get; init; } = [];

    /// <summary>The proposals to reward the person, in the order in which they were made.</summary>
    public ImmutableArray<Commendation> Commendations { get; init; } = [];

    /// <summary>Incidents of force majeure declared for it.</summary>
    public ImmutableArray<ForceMajeureWindow> ForceMajeure { get; init; } = [];

    /// <summary>Units that learnt who the submitter is by a recorded disclosure.</summary>
    public ImmutableArray<UnitCode> DisclosedTo { get; init; } = [];

    /// <summary>The commands already carried out.</summary>
    public ImmutableArray<SeenCommand> Commands { get; init; } = [];

    /// <summary>Whether it may appear nowhere in public: a state secret, confidential by office, or a field closed by the competent authority.</summary>
    public bool IsClosedToThePublic => IsStateSecret || IsUnpublishable || MustStayConfidential;

    /// <summary>The returned parts that wait for another unit.</summary>
    public ImmutableArray<AssignmentId> PartsAwaitingDispatch =>
        [.. Assignments.Where(assignment => assignment.PartAwaitsDispatch).Select(assignment => assignment.Id)];

    /// <summary>The assignment of an ordinal.</summary>
    public Assignment? Find(AssignmentId id) => id.Value >= 1 && id.Value <= Assignments.Length ? Assignments[id.Value - 1] : null;

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

    private static Case Begin(CaseEvent e) =>
        e is { Sequence: 1, Fact: Registered fact, To: { } to }
            ? new()
            {
                Code = e.Case,
                Version = 0,
                State = to,
                Preset = fact.Preset,
                Procedure = fact.Procedure,
                Channel = fact.Channel,
                Kind = fact.Kind,
                SubmitterKind = fact.SubmitterKind,
                Submission = fact.Submission,
                Submitter = fact.Submitter,
                ExternalReference = fact.ExternalReference,
                ConfidentialityRequested = fact.ConfidentialityRequested,
                ReceivedAt = e.EffectiveAt,
                LatestAt = e.EffectiveAt,
            }
            : throw new ArgumentException("A case begins with its registration.", nameof(e));

    /// <summary>What every event does, whatever it says happened: one copy, because a case is large and replays are many.</summary>
    private Case After(CaseEvent e)
    {
        var state = e is { Assignment: null, To: { } entered } ? entered : State;
        var isEntered = e is { Assignment: null, To: not null };
        var closes = e.Closes ?? CloseReason;
        return this with
        {
            Version = e.Sequence,
            State = state,
            LatestAt = Instant.Max(LatestAt, e.EffectiveAt),
            AnsweredAt = isEntered && state.Phase == Phase.Answered ? AnsweredAt ?? e.EffectiveAt : AnsweredAt,
            EndedAt = !isEntered ? EndedAt : state.Phase == Phase.Ended ? EndedAt ?? e.EffectiveAt : null,
            CloseReason = !isEntered || state.Phase == Phase.Ended ? closes : null,
            Assignments = Moved(e),
            Clocks = ClockRun.Apply(Clocks, e.Clocks, e.EffectiveAt),
            Commands = e is { Command: { } command, Fingerprint: { } fingerprint } ? Seen(command, fingerprint, e.Sequence) : Commands,
        };
    }

    private ImmutableArray<Assignment> Moved(CaseEvent e)
    {
        var moved = e.AssignmentsTo is { } all
            ? [.. Assignments.Select(assignment => assignment.IsLive ? assignment with { State = all } : assignment)]
            : Assignments;
        return e is { Assignment: { } id, To: { } to } && Find(id) is not null
            ? moved.SetItem(id.Value - 1, moved[id.Value - 1] with { State = to })
            : moved;
    }

    private ImmutableArray<SeenCommand> Seen(CommandId id, TextRef fingerprint, long sequence) =>
        !Commands.IsEmpty && Commands[^1].Id == id
            ? Commands.SetItem(Commands.Length - 1, Commands[^1] with { Last = sequence })
            : Commands.Add(new(id, fingerprint, sequence, sequence));
}
