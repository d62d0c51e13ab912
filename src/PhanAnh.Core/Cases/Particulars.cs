using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>What few cases have and few events change of a <see cref="Case"/>. Versions of a case between which none of it changed share it; an ordinary case has <see cref="None"/>.</summary>
internal sealed record Particulars
{
    internal static Particulars None { get; } = new();

    internal TermCode? Field { get; init; }

    internal TermCode? UrgencyClass { get; init; }

    internal bool EvidenceRequired { get; init; }

    internal bool ConfidentialityRequested { get; init; }

    internal bool IsStateSecret { get; init; }

    internal Instant? QuarantinedAt { get; init; }

    internal bool IsUnpublishable { get; init; }

    internal int ContentItems { get; init; } = 1;

    internal ImmutableArray<int> ResolvedItems { get; init; } = [];

    internal bool MustStayConfidential { get; init; }

    internal bool IsOngoingIncident { get; init; }

    internal bool? IsWithinCompetence { get; init; }

    internal CaseCode? RecurrenceOf { get; init; }

    internal UnitCode? RecurrenceHandledBy { get; init; }

    internal Answer? DirectResult { get; init; }

    internal RoleCode? LeadBody { get; init; }

    internal int ReceptionsProposed { get; init; }

    internal ImmutableArray<LocalDate> ReceptionsHeld { get; init; } = [];

    internal ImmutableArray<UpwardReport> Reports { get; init; } = [];

    internal bool DisputeEscalated { get; init; }

    internal bool UnitsAwaited { get; init; }

    internal bool IsPurged { get; init; }

    internal int OpenFollowUps { get; init; }

    internal ImmutableArray<AppliedGround> Grounds { get; init; } = [];

    internal TermCode? CloseReason { get; init; }

    internal Instant? AnsweredAt { get; init; }

    internal Instant? EndedAt { get; init; }

    internal ImmutableArray<Direction> Directions { get; init; } = [];

    internal ImmutableArray<Commendation> Commendations { get; init; } = [];

    internal ImmutableArray<Motion> Motions { get; init; } = [];

    internal ImmutableArray<ForceMajeureWindow> ForceMajeure { get; init; } = [];

    internal ImmutableArray<UnitCode> DisclosedTo { get; init; } = [];

    internal Instant? RulesSince { get; init; }

    internal ImmutableArray<RetiredClock> RetiredClocks { get; init; } = [];
}
