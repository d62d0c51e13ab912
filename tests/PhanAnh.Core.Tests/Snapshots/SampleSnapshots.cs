using NodaTime;

namespace PhanAnh.Core.Tests;

/// <summary>A snapshot with every member filled.</summary>
internal static class SampleSnapshots
{
    private static readonly Instant Morning = SampleEvents.Monday;
    private static readonly UnitCode Unit = new("so-xay-dung");
    private static TextSeal Seal => new(SampleEvents.Key("sample"));

    private static readonly Answer Result = new()
    {
        Version = 1,
        Submitted = Text("Đã sửa"),
        SubmittedBy = "an.nguyen",
        SubmittedAt = Morning,
        Document = new("152/BC-UBND", new LocalDate(2025, 3, 4)),
        Evidence = [new("image/jpeg", 182_044, new string('a', 64))],
        Amended = Text("Đã sửa xong"),
        ApprovedAt = Morning,
        Edited = Text("Đã sửa xong ngày 3/3"),
        Public = Text("Đã sửa xong ngày 3/3."),
        Release = ReleaseKind.Published,
        ReleasedAt = Morning,
        PublishedAt = Morning,
        Rating = new TermCode("satisfied"),
    };

    internal static CaseSnapshot Full { get; } = new()
    {
        Code = SampleEvents.Code,
        Version = 1,
        State = new(new("Closed"), Phase.Ended, Outcome.Answered),
        Preset = new("sample", 1, new string('0', 64)),
        Procedure = "ordinary",
        Channel = new("portal"),
        Kind = new("reflection"),
        SubmitterKind = new("citizen"),
        Submission = new() { Content = Text("Đèn đường hỏng"), Attachments = [new("video/mp4", 1)], TruthfulnessDeclared = true },
        ReceivedAt = Morning,
        StateSince = Morning,
        LatestAt = Morning,
        Submitter = Seal.Fingerprint("account 7"),
        ExternalReference = "1022-77",
        RulesSince = Morning,
        IsAnonymous = true,
        ChosenUnit = Unit,
        Motions =
        [
            new(new("Objection"), Morning, new AssignmentId(1), [Unit]) { Ruling = new TermCode("Upheld"), RuledAt = Morning },
            new(new("Verification"), Morning, null, []),
        ],
        Field = new TermCode("ha-tang"),
        UrgencyClass = new TermCode("urgent"),
        EvidenceRequired = true,
        ConfidentialityRequested = true,
        IsStateSecret = true,
        QuarantinedAt = Morning,
        IsUnpublishable = true,
        ContentItems = 2,
        ResolvedItems = [1],
        MustStayConfidential = true,
        IsOngoingIncident = true,
        IsWithinCompetence = true,
        RecurrenceOf = new CaseCode("PA-2024-000077"),
        RecurrenceHandledBy = Unit,
        DirectResult = Result,
        LeadBody = new RoleCode("PartyOffice"),
        ReceptionsProposed = 1,
        ReceptionsHeld = [new(2025, 3, 10)],
        Reports = [new(new("StandingCommittee"), Morning, new AssignmentId(1))],
        DisputeEscalated = true,
        UnitsAwaited = true,
        IsPurged = true,
        OpenFollowUps = 1,
        Grounds = [new(new("TN58-A6.1-1"), new TermCode("a"))],
        CloseReason = new TermCode("satisfied"),
        AnsweredAt = Morning,
        EndedAt = Morning,
        Directions = [new(new("Chairman"), Morning, new LocalDate(2025, 3, 14), Unit, Text("Giao Sở Xây dựng"))],
        Commendations = [new(new("Chairman"), Unit, Morning, true)],
        ForceMajeure = [new(Morning, Morning + Duration.FromDays(1)) { Units = [Unit], Area = new("25456") }],
        DisclosedTo = [Unit],
        Assignments =
        [
            new()
            {
                Id = new(1),
                Unit = Unit,
                State = new(new("Released"), Phase.Answered, Outcome.None),
                IsLead = true,
                DispatchedAt = Morning,
                AcceptedAt = Morning,
                StateSince = Morning,
                SignedInAt = Morning,
                DeemedAccepted = true,
                PartAwaitsDispatch = true,
                Extensions = 1,
                Appointments = [new(2025, 3, 7)],
                EscalatedAt = Morning,
                IsReported = true,
                Answers = [Result],
                Rework = new TermCode("Content"),
                Reworks = [new("Content")],
            },
        ],
        Clocks =
        [
            new()
            {
                Clock = new("processing"),
                Assignment = new AssignmentId(1),
                StartedAt = Morning,
                Promise = new("6 working days", "limits[0]", Morning + Duration.FromDays(8), false, null, "2025.1", true),
                Extension = new("stated date", "act", Morning + Duration.FromDays(9), false, new LocalDate(2025, 3, 11), "2025.1", false),
                FirstStoppedAt = Morning,
                StoppedAt = Morning,
                HasLapsed = true,
                HasFired = true,
                Pauses = [new(Morning, Morning + Duration.FromHours(3), new("Assessment"))],
                AskedExtension = new("stated date", "act", Morning + Duration.FromDays(10), false, new LocalDate(2025, 3, 12), "2025.1", false),
                Extensions = 1,
                Repetitions = 2,
                SetAt = Morning,
                RemindedAt = Morning,
                RepeatedAt = Morning,
                StatedAt = Morning,
            },
        ],
        RetiredClocks = [new(new("handover"), new("Bàn giao", "Handover"), MachineKind.Assignment, new("HandlingOfficer"), true, "office", true, true)],
        Commands = [new(new("c-1"), Seal.Fingerprint("command 1"), 1, 1)],
    };

    private static TextRef Text(string text) => Seal.Seal(new(text))!.Value;
}
