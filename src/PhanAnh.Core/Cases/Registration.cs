using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>What of a <see cref="Case"/> stands from its registration on and hardly ever changes. All versions of a case share it, because a case is copied with every event.</summary>
internal sealed record Registration
{
    internal required CaseCode Code { get; init; }

    internal required PresetStamp Preset { get; init; }

    internal required string Procedure { get; init; }

    internal required TermCode Channel { get; init; }

    internal required TermCode Kind { get; init; }

    internal required TermCode SubmitterKind { get; init; }

    internal required SealedSubmission Submission { get; init; }

    /// <summary>What arrived first and what came later, each as it was given; empty where nothing came later.</summary>
    internal ImmutableArray<SealedSubmission> Given { get; init; } = [];

    internal required Instant ReceivedAt { get; init; }

    internal TextRef? Submitter { get; init; }

    internal string? ExternalReference { get; init; }

    internal bool IsAnonymous { get; init; }

    internal UnitCode? ChosenUnit { get; init; }

    internal static Registration Of(EventFrame e, Registered fact) => new()
    {
        Code = e.Case,
        Preset = fact.Preset,
        Procedure = fact.Procedure,
        Channel = fact.Channel,
        Kind = fact.Kind,
        SubmitterKind = fact.SubmitterKind,
        Submission = fact.Submission,
        Submitter = fact.Submitter,
        ExternalReference = fact.ExternalReference,
        IsAnonymous = fact.IsAnonymous,
        ChosenUnit = fact.ChosenUnit,
        ReceivedAt = e.EffectiveAt,
    };
}
