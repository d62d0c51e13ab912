using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// One reflection or recommendation (phản ánh, kiến nghị) and everything done about it: the fold of its events. Immutable; holds no personal text.
/// </summary>
[SuppressMessage("Naming", "CA1716:Identifiers should not match keywords", Justification = "The field calls it a case; Visual Basic can escape it.")]
public sealed partial record Case
{
    private readonly PackedInstant _latestAt;
    private readonly PackedInstant _stateSince = PackedInstant.None;

    private Case(Registration registration, Particulars particulars)
    {
        Registration = registration;
        Particulars = particulars;
    }

    private Registration Registration { get; init; }

    internal Particulars Particulars { get; init; }

    internal CommandTrail? Trail { get; init; }

    /// <summary>Its number.</summary>
    public CaseCode Code
    {
        get => Registration.Code;
        init => Registration = Registration with { Code = value };
    }

    /// <summary>The sequence number of its latest event.</summary>
    public required long Version { get; init; }

    /// <summary>Where it stands in the case's table.</summary>
    public required StateMark State { get; init; }

    /// <summary>When the step took effect that led to <see cref="State"/>; none where nobody knows, as of a case that was taken over.</summary>
    public Instant? StateSince
    {
        get => _stateSince.OrNone;
        init => _stateSince = PackedInstant.Of(value);
    }

    /// <summary>The preset it is pinned to.</summary>
    public PresetStamp Preset
    {
        get => Registration.Preset;
        init => Registration = Registration with { Preset = value };
    }

    /// <summary>The procedure of that preset.</summary>
    public string Procedure
    {
        get => Registration.Procedure;
        init => Registration = Registration with { Procedure = value };
    }

    /// <summary>The channel it came by.</summary>
    public TermCode Channel
    {
        get => Registration.Channel;
        init => Registration = Registration with { Channel = value };
    }

    /// <summary>Reflection, recommendation or another kind that the preset declares.</summary>
    public TermCode Kind
    {
        get => Registration.Kind;
        init => Registration = Registration with { Kind = value };
    }

    /// <summary>Citizen, organisation, business or another kind that the preset declares.</summary>
    public TermCode SubmitterKind
    {
        get => Registration.SubmitterKind;
        init => Registration = Registration with { SubmitterKind = value };
    }

    /// <summary>What arrived, as references.</summary>
    public SealedSubmission Submission
    {
        get => Registration.Submission;
        init => Registration = Registration with { Submission = value };
    }

    /// <summary>All that was ever given, also what later messages replaced: what arrived first, then each supplement.</summary>
    internal ImmutableArray<SealedSubmission> Given => Registration.Given.IsEmpty ? [Submission] : Registration.Given;

    internal Case SuppliedWith(SealedSubmission supplement) =>
        this with { Registration = Registration with { Submission = Submission.CompletedBy(supplement), Given = Given.Add(supplement) } };

    /// <summary>When it was received.</summary>
    public Instant ReceivedAt
    {
        get => Registration.ReceivedAt;
        init => Registration = Registration with { ReceivedAt = value };
    }

    /// <summary>When its latest event took effect.</summary>
    public required Instant LatestAt
    {
        get => _latestAt.Value;
        init => _latestAt = PackedInstant.Of(value);
    }

    /// <summary>The keyed reference of the submitter; none where nobody can be recognised.</summary>
    public TextRef? Submitter
    {
        get => Registration.Submitter;
        init => Registration = Registration with { Submitter = value };
    }

    /// <summary>Its id in the system it came from.</summary>
    public string? ExternalReference
    {
        get => Registration.ExternalReference;
        init => Registration = Registration with { ExternalReference = value };
    }

    /// <summary>Whether the submitter stays unknown (ẩn danh).</summary>
    public bool IsAnonymous
    {
        get => Registration.IsAnonymous;
        init => Registration = Registration with { IsAnonymous = value };
    }

    /// <summary>The unit that the submitter picked; none for none.</summary>
    public UnitCode? ChosenUnit
    {
        get => Registration.ChosenUnit;
        init => Registration = Registration with { ChosenUnit = value };
    }

    /// <summary>Its field; none before it is classified.</summary>
    public TermCode? Field
    {
        get => Particulars.Field;
        init => Particulars = Particulars with { Field = value };
    }

    /// <summary>Its urgency class; none for the ordinary one.</summary>
    public TermCode? UrgencyClass
    {
        get => Particulars.UrgencyClass;
        init => Particulars = Particulars with { UrgencyClass = value };
    }

    /// <summary>Whether results must come with evidence.</summary>
    public bool EvidenceRequired
    {
        get => Particulars.EvidenceRequired;
        init => Particulars = Particulars with { EvidenceRequired = value };
    }

    /// <summary>Whether the submitter asked for secrecy.</summary>
    public bool ConfidentialityRequested
    {
        get => Particulars.ConfidentialityRequested;
        init => Particulars = Particulars with { ConfidentialityRequested = value };
    }

    /// <summary>Whether its field is closed to the public.</summary>
    public bool IsUnpublishable
    {
        get => Particulars.IsUnpublishable;
        init => Particulars = Particulars with { IsUnpublishable = value };
    }

    /// <summary>How many matters (nội dung) it holds.</summary>
    public int ContentItems
    {
        get => Particulars.ContentItems;
        init => Particulars = Particulars with { ContentItems = value };
    }

    /// <summary>The ordinals of the matters that a result has resolved.</summary>
    public ImmutableArray<int> ResolvedItems
    {
        get => Particulars.ResolvedItems;
        init => Particulars = Particulars with { ResolvedItems = value };
    }

    /// <summary>Whether it must stay confidential beyond what the submitter asked for.</summary>
    public bool MustStayConfidential
    {
        get => Particulars.MustStayConfidential;
        init => Particulars = Particulars with { MustStayConfidential = value };
    }

    /// <summary>Whether the matter is happening now.</summary>
    public bool IsOngoingIncident
    {
        get => Particulars.IsOngoingIncident;
        init => Particulars = Particulars with { IsOngoingIncident = value };
    }

    /// <summary>What the competent body said of the province's competence; none where it was not asked or has not answered.</summary>
    public bool? IsWithinCompetence
    {
        get => Particulars.IsWithinCompetence;
        init => Particulars = Particulars with { IsWithinCompetence = value };
    }

    /// <summary>The earlier case on the same matter; none where it is new.</summary>
    public CaseCode? RecurrenceOf
    {
        get => Particulars.RecurrenceOf;
        init => Particulars = Particulars with { RecurrenceOf = value };
    }

    /// <summary>The unit that handled the earlier case.</summary>
    public UnitCode? RecurrenceHandledBy
    {
        get => Particulars.RecurrenceHandledBy;
        init => Particulars = Particulars with { RecurrenceHandledBy = value };
    }

    /// <summary>The answer given at once, without any unit, as it was given; <see cref="DirectResult"/> tells what became of it.</summary>
    public TextRef? DirectAnswer => DirectResult?.Submitted;

    /// <summary>The answer given at once, without any unit; it can be published and rated like a unit's. None where units answer.</summary>
    public Answer? DirectResult
    {
        get => Particulars.DirectResult;
        init => Particulars = Particulars with { DirectResult = value };
    }

    /// <summary>The coordinating body that leads; none where the regulation knows one only, or it was not settled.</summary>
    public RoleCode? LeadBody
    {
        get => Particulars.LeadBody;
        init => Particulars = Particulars with { LeadBody = value };
    }

    /// <summary>How often a reception of the citizen was proposed.</summary>
    public int ReceptionsProposed
    {
        get => Particulars.ReceptionsProposed;
        init => Particulars = Particulars with { ReceptionsProposed = value };
    }

    /// <summary>The days on which receptions were held.</summary>
    public ImmutableArray<LocalDate> ReceptionsHeld
    {
        get => Particulars.ReceptionsHeld;
        init => Particulars = Particulars with { ReceptionsHeld = value };
    }

    /// <summary>Its reports to those above.</summary>
    public ImmutableArray<UpwardReport> Reports
    {
        get => Particulars.Reports;
        init => Particulars = Particulars with { Reports = value };
    }

    /// <summary>Whether a dispute about it was reported upwards.</summary>
    public bool DisputeEscalated
    {
        get => Particulars.DisputeEscalated;
        init => Particulars = Particulars with { DisputeEscalated = value };
    }

    /// <summary>Whether a further unit is sought for a part of it.</summary>
    public bool UnitsAwaited
    {
        get => Particulars.UnitsAwaited;
        init => Particulars = Particulars with { UnitsAwaited = value };
    }

    /// <summary>Whether its personal text may be destroyed.</summary>
    public bool IsPurged
    {
        get => Particulars.IsPurged;
        init => Particulars = Particulars with { IsPurged = value };
    }

    /// <summary>Follow-up questions without an answer.</summary>
    public int OpenFollowUps
    {
        get => Particulars.OpenFollowUps;
        init => Particulars = Particulars with { OpenFollowUps = value };
    }

    /// <summary>The grounds on which it was not accepted.</summary>
    public ImmutableArray<AppliedGround> Grounds
    {
        get => Particulars.Grounds;
        init => Particulars = Particulars with { Grounds = value };
    }

    /// <summary>The reason with which it closed.</summary>
    public TermCode? CloseReason
    {
        get => Particulars.CloseReason;
        init => Particulars = Particulars with { CloseReason = value };
    }

    /// <summary>When it was first answered.</summary>
    public Instant? AnsweredAt
    {
        get => Particulars.AnsweredAt;
        init => Particulars = Particulars with { AnsweredAt = value };
    }

    /// <summary>When it ended; none while it is open.</summary>
    public Instant? EndedAt
    {
        get => Particulars.EndedAt;
        init => Particulars = Particulars with { EndedAt = value };
    }

    /// <summary>Its assignments, in order of dispatch.</summary>
    public ImmutableArray<Assignment> Assignments { get; init; } = [];

    /// <summary>The runs of its clocks, in order of start.</summary>
    public ImmutableArray<ClockRun> Clocks { get; init; } = [];

    /// <summary>Directions given about it.</summary>
    public ImmutableArray<Direction> Directions
    {
        get => Particulars.Directions;
        init => Particulars = Particulars with { Directions = value };
    }

    /// <summary>The proposals to reward the person, in the order in which they were made.</summary>
    public ImmutableArray<Commendation> Commendations
    {
        get => Particulars.Commendations;
        init => Particulars = Particulars with { Commendations = value };
    }

    /// <summary>Incidents of force majeure declared for it.</summary>
    public ImmutableArray<ForceMajeureWindow> ForceMajeure
    {
        get => Particulars.ForceMajeure;
        init => Particulars = Particulars with { ForceMajeure = value };
    }

    /// <summary>What was asked to be decided about it and its assignments, decided or not, oldest first.</summary>
    public ImmutableArray<Motion> Motions
    {
        get => Particulars.Motions;
        init => Particulars = Particulars with { Motions = value };
    }

    /// <summary>Units that learnt who the submitter is by a recorded disclosure.</summary>
    public ImmutableArray<UnitCode> DisclosedTo
    {
        get => Particulars.DisclosedTo;
        init => Particulars = Particulars with { DisclosedTo = value };
    }

    /// <summary>Since when it stands under its present rules: when it was migrated, moved to a newer calendar or taken over last; none where it is since its receipt.</summary>
    public Instant? RulesSince
    {
        get => Particulars.RulesSince;
        init => Particulars = Particulars with { RulesSince = value };
    }

    /// <summary>The clocks of earlier versions of its regulation that the present one does not have; their runs are answered by these.</summary>
    public ImmutableArray<RetiredClock> RetiredClocks
    {
        get => Particulars.RetiredClocks;
        init => Particulars = Particulars with { RetiredClocks = value };
    }

    /// <summary>The commands already carried out, in order; each question makes the list anew, O(their number).</summary>
    public ImmutableArray<SeenCommand> Commands
    {
        get => CommandTrail.ToArray(Trail);
        init => Trail = CommandTrail.Of(value);
    }
}
