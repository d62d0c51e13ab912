using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <content>How a snapshot makes it.</content>
public sealed partial record Case
{
    internal static Case Of(CaseSnapshot snapshot) => new(
        new()
        {
            Code = snapshot.Code,
            Preset = snapshot.Preset,
            Procedure = snapshot.Procedure,
            Channel = snapshot.Channel,
            Kind = snapshot.Kind,
            SubmitterKind = snapshot.SubmitterKind,
            Submission = snapshot.Submission,
            ReceivedAt = snapshot.ReceivedAt,
            Submitter = snapshot.Submitter,
            ExternalReference = snapshot.ExternalReference,
            IsAnonymous = snapshot.IsAnonymous,
            ChosenUnit = snapshot.ChosenUnit,
        },
        new()
        {
            RulesSince = snapshot.RulesSince,
            Motions = snapshot.Motions,
            Field = snapshot.Field,
            UrgencyClass = snapshot.UrgencyClass,
            EvidenceRequired = snapshot.EvidenceRequired,
            ConfidentialityRequested = snapshot.ConfidentialityRequested,
            IsStateSecret = snapshot.IsStateSecret,
            QuarantinedAt = snapshot.QuarantinedAt,
            IsUnpublishable = snapshot.IsUnpublishable,
            ContentItems = snapshot.ContentItems,
            ResolvedItems = snapshot.ResolvedItems,
            MustStayConfidential = snapshot.MustStayConfidential,
            IsOngoingIncident = snapshot.IsOngoingIncident,
            IsWithinCompetence = snapshot.IsWithinCompetence,
            RecurrenceOf = snapshot.RecurrenceOf,
            RecurrenceHandledBy = snapshot.RecurrenceHandledBy,
            DirectResult = snapshot.DirectResult,
            LeadBody = snapshot.LeadBody,
            ReceptionsProposed = snapshot.ReceptionsProposed,
            ReceptionsHeld = snapshot.ReceptionsHeld,
            Reports = snapshot.Reports,
            DisputeEscalated = snapshot.DisputeEscalated,
            UnitsAwaited = snapshot.UnitsAwaited,
            IsPurged = snapshot.IsPurged,
            OpenFollowUps = snapshot.OpenFollowUps,
            Grounds = snapshot.Grounds,
            CloseReason = snapshot.CloseReason,
            AnsweredAt = snapshot.AnsweredAt,
            EndedAt = snapshot.EndedAt,
            Directions = snapshot.Directions,
            Commendations = snapshot.Commendations,
            ForceMajeure = snapshot.ForceMajeure,
            DisclosedTo = snapshot.DisclosedTo,
            RetiredClocks = snapshot.RetiredClocks,
        })
    {
        Version = snapshot.Version,
        State = snapshot.State,
        StateSince = snapshot.StateSince,
        LatestAt = snapshot.LatestAt,
        Assignments = snapshot.Assignments,
        Clocks = snapshot.Clocks,
        Commands = snapshot.Commands,
    };
}
