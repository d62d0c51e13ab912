using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// A case as it stands, in a form of its own for hosts with tables of their own, and for taking over the cases of another system: every member of <see cref="Case"/> that replaying its
/// events would give. Immutable; holds no personal text, only references.
/// </summary>
/// <remarks>The JSON form is described in <c>docs/versions.md</c>. A list that was left out is empty.</remarks>
public sealed partial record CaseSnapshot
{
    /// <summary>The newest form that this version writes and reads.</summary>
    public const int NewestSchema = 1;

    /// <summary>The version of the form.</summary>
    public int Schema { get; init; } = NewestSchema;

    /// <summary>Its number.</summary>
    public required CaseCode Code { get; init; }

    /// <summary>The sequence number of its latest event, from 1.</summary>
    public long Version { get; init; } = 1;

    /// <summary>Where it stands in the case's table.</summary>
    public required StateMark State { get; init; }

    /// <summary>When the step took effect that led to the state; none where nobody knows.</summary>
    public Instant? StateSince { get; init; }

    /// <summary>The preset it is pinned to.</summary>
    public required PresetStamp Preset { get; init; }

    /// <summary>The procedure of that preset.</summary>
    public required string Procedure { get; init; }

    /// <summary>The channel it came by.</summary>
    public required TermCode Channel { get; init; }

    /// <summary>What was sent.</summary>
    public required TermCode Kind { get; init; }

    /// <summary>Who sent it.</summary>
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

    /// <summary>Since when it stands under its present rules, where that is not since its receipt.</summary>
    public Instant? RulesSince { get; init; }

    /// <summary>Whether the submitter stays unknown.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The unit that the submitter picked.</summary>
    public UnitCode? ChosenUnit { get; init; }

    /// <summary>What was asked to be decided about it and its assignments, oldest first.</summary>
    public ImmutableArray<Motion> Motions { get; init; } = [];

    /// <summary>The field it was classified into; none before that.</summary>
    public TermCode? Field { get; init; }

    /// <summary>How urgent it is, where it is not ordinary.</summary>
    public TermCode? UrgencyClass { get; init; }

    /// <summary>Whether results must come with evidence.</summary>
    public bool EvidenceRequired { get; init; }

    /// <summary>Whether the submitter asked for secrecy.</summary>
    public bool ConfidentialityRequested { get; init; }

    /// <summary>Whether it is under the regime of state secrets.</summary>
    public bool IsStateSecret { get; init; }

    /// <summary>Since when it is set apart, because it may hold state secrets; none where it is not.</summary>
    public Instant? QuarantinedAt { get; init; }

    /// <summary>Whether its field is closed to the public.</summary>
    public bool IsUnpublishable { get; init; }

    /// <summary>How many matters it holds; 1 where left out.</summary>
    public int ContentItems { get; init; } = 1;

    /// <summary>The ordinals of the matters that a result has resolved.</summary>
    public ImmutableArray<int> ResolvedItems { get; init; } = [];

    /// <summary>Whether it must stay confidential beyond what the submitter asked for.</summary>
    public bool MustStayConfidential { get; init; }

    /// <summary>Whether the matter is happening now.</summary>
    public bool IsOngoingIncident { get; init; }

    /// <summary>What the competent body said of the province's competence.</summary>
    public bool? IsWithinCompetence { get; init; }

    /// <summary>The earlier case on the same matter.</summary>
    public CaseCode? RecurrenceOf { get; init; }

    /// <summary>The unit that handled the earlier case.</summary>
    public UnitCode? RecurrenceHandledBy { get; init; }

    /// <summary>The answer given at once, without any unit.</summary>
    public Answer? DirectResult { get; init; }

    /// <summary>The coordinating body that leads.</summary>
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

    /// <summary>Directions given about it.</summary>
    public ImmutableArray<Direction> Directions { get; init; } = [];

    /// <summary>The proposals to reward the person.</summary>
    public ImmutableArray<Commendation> Commendations { get; init; } = [];

    /// <summary>Incidents of force majeure declared for it.</summary>
    public ImmutableArray<ForceMajeureWindow> ForceMajeure { get; init; } = [];

    /// <summary>Units that learnt who the submitter is by a recorded disclosure.</summary>
    public ImmutableArray<UnitCode> DisclosedTo { get; init; } = [];

    /// <summary>Its assignments, in order of dispatch, numbered from 1.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>The runs of its clocks, in order of start.</summary>
    public ImmutableArray<ClockRun> Clocks { get; init; } = [];

    /// <summary>The clocks of earlier versions that its present regulation does not have.</summary>
    public ImmutableArray<RetiredClock> RetiredClocks { get; init; } = [];

    /// <summary>The commands already carried out.</summary>
    public ImmutableArray<SeenCommand> Commands { get; init; } = [];

    /// <summary>The snapshot of a case. O(its assignments, runs and commands).</summary>
    public static CaseSnapshot Of(Case subject) => new()
    {
        Code = subject.Code,
        Version = subject.Version,
        State = subject.State,
        StateSince = subject.StateSince,
        Preset = subject.Preset,
        Procedure = subject.Procedure,
        Channel = subject.Channel,
        Kind = subject.Kind,
        SubmitterKind = subject.SubmitterKind,
        Submission = subject.Submission,
        ReceivedAt = subject.ReceivedAt,
        LatestAt = subject.LatestAt,
        Submitter = subject.Submitter,
        ExternalReference = subject.ExternalReference,
        RulesSince = subject.RulesSince,
        IsAnonymous = subject.IsAnonymous,
        ChosenUnit = subject.ChosenUnit,
        Motions = subject.Motions,
        Field = subject.Field,
        UrgencyClass = subject.UrgencyClass,
        EvidenceRequired = subject.EvidenceRequired,
        ConfidentialityRequested = subject.ConfidentialityRequested,
        IsStateSecret = subject.IsStateSecret,
        QuarantinedAt = subject.QuarantinedAt,
        IsUnpublishable = subject.IsUnpublishable,
        ContentItems = subject.ContentItems,
        ResolvedItems = subject.ResolvedItems,
        MustStayConfidential = subject.MustStayConfidential,
        IsOngoingIncident = subject.IsOngoingIncident,
        IsWithinCompetence = subject.IsWithinCompetence,
        RecurrenceOf = subject.RecurrenceOf,
        RecurrenceHandledBy = subject.RecurrenceHandledBy,
        DirectResult = subject.DirectResult,
        LeadBody = subject.LeadBody,
        ReceptionsProposed = subject.ReceptionsProposed,
        ReceptionsHeld = subject.ReceptionsHeld,
        Reports = subject.Reports,
        DisputeEscalated = subject.DisputeEscalated,
        UnitsAwaited = subject.UnitsAwaited,
        IsPurged = subject.IsPurged,
        OpenFollowUps = subject.OpenFollowUps,
        Grounds = subject.Grounds,
        CloseReason = subject.CloseReason,
        AnsweredAt = subject.AnsweredAt,
        EndedAt = subject.EndedAt,
        Directions = subject.Directions,
        Commendations = subject.Commendations,
        ForceMajeure = subject.ForceMajeure,
        DisclosedTo = subject.DisclosedTo,
        Assignments = subject.Assignments,
        Clocks = subject.Clocks,
        RetiredClocks = subject.RetiredClocks,
        Commands = subject.Commands,
    };

    /// <summary>The case, equal to the one that its events give.</summary>
    /// <exception cref="InvalidOperationException">The snapshot contradicts itself; <see cref="Faults"/> tells where.</exception>
    public Case ToCase() => Faults() is [var first, ..]
        ? throw new InvalidOperationException($"The snapshot of {Code} is broken at {first.Place}.")
        : Case.Of(this);
}
