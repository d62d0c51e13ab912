using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace PhanAnh.Core.Tests;

/// <summary>One event of every type of fact, with every member filled at least once.</summary>
internal static class SampleEvents
{
    public static readonly CaseCode Code = new("PA-2025-000001");
    public static readonly Instant Monday = Instant.FromUtc(2025, 3, 3, 2, 0);

    private static readonly StateMark Received = new(new("Received"), Phase.Intake, Outcome.None);
    private static readonly StateMark Processing = new(new("InProcessing"), Phase.Handling, Outcome.None);
    private static readonly UnitCode Unit = new("so-xay-dung");
    private static readonly DocumentReference Letter = new("152/BC-UBND", new LocalDate(2025, 3, 4));
    private static readonly MediaDescriptor Photo = new("image/jpeg", 182_044, new string('a', 64));

    public static TextSeal Seal => new(Key("sample"));

    public static ImmutableArray<CaseFact> Facts { get; } =
    [
        new Registered(new("sample", 1, new string('0', 64)), "ordinary", new("portal"), new("reflection"), new("citizen"), new()
        {
            Content = Text("Đèn đường hỏng"),
            Name = Text("Nguyễn Văn A"),
            Phone = Text("0912345678"),
            Email = Text("a@example.vn"),
            Address = Text("ấp Bình Hòa"),
            Place = Text("ĐT 785"),
            OccurredAt = Text("tối qua"),
            Attachments = [Photo, new("video/mp4", 1)],
            TruthfulnessDeclared = true,
        })
        {
            ConfidentialityRequested = true,
            ExternalReference = "1022-77",
            Submitter = Seal.Fingerprint("account 7"),
        },
        new ClarificationRequested(),
        new ClarificationSupplied(new() { Place = Text("ĐT 785, km 3") }),
        new Classified(new("ha-tang"), new TermCode("urgent"), true, false),
        new Rejected([new(new("TN58-A6.1-1"), new TermCode("a")), new(new("TN58-A6.1-2"))], Text("Kính gửi ông A"), true),
        new NewUnitInvited(Letter),
        new Dispatched([new(new(1), Unit, Processing, true), new(new(2), new("ubnd-xa"), Processing)], [new(3)], true),
        new RedispatchWaived([new(2)]),
        new DisputeEscalated([Unit, new("ubnd-xa")]),
        new DirectionGiven(new("Chairman"), new LocalDate(2025, 3, 14), Unit),
        new ConfidentialityRequested(),
        new StateSecretMarked(),
        new Closed(),
        new Progressed(),
        new FollowUpAsked(),
        new FollowUpAnswered(),
        new ForceMajeureDeclared(Monday, Monday + Duration.FromDays(2)),
        new ForceMajeureEnded(),
        new Disclosed(DisclosureScope.Submitter, Text("Công an tỉnh"), Unit),
        new Reminded(),
        new Purged(),
        new Accepted(true),
        new Returned(),
        new Reassigned(new("ubnd-xa"), new(new(2), new("ubnd-xa"), Processing)),
        new ExtensionFiled(new(2025, 3, 20), Letter),
        new ResultSubmitted(Text("Đã sửa"), Letter, [Photo], [1]),
        new ReturnedToOfficer(),
        new Approved(),
        new AmendedAndApproved(Text("Đã sửa xong")),
        new Published(Text("Đã sửa xong ngày 10/3")),
        new DeliveredPrivately(),
        new Withheld(),
        new ReworkRequested(new("Content")),
        new Rated(new("satisfied")),
        new Guided(Text("Đề nghị gửi đơn đến UBND xã")),
        new AnsweredDirectly(Text("Lệ phí là 50.000 đồng")),
        new UrgencySet(new TermCode("urgent"), true),
        new ReportedUp(new RoleCode("StandingCommittee"), new LocalDate(2025, 3, 20)),
        new Copied(),
        new OpinionRequested(),
        new OpinionGiven(false),
        new AppointmentSet(new(2025, 3, 7)),
        new Escalated(),
        new AnswerRecorded(Text("Đã gọi điện trả lời"), [Photo]),
        new ConfidentialMarked(),
        new RecurrenceLinked(new("PA-2024-000077"), Unit),
        new Exchanged(ExchangeForm.Direct),
        new LeadAgreed(new("PartyOffice"), [new("PartyOffice"), new("InternalAffairsCommission")]),
        new ReceptionProposed(),
        new ReceptionConcluded(new(2025, 3, 10), [new(new("Secretary"), Monday, new LocalDate(2025, 3, 31), Unit, Text("Giao Sở Xây dựng"))]),
        new ResultNoted(),
        new Commended(true),
        new InvitationWaived(),
        new ForceMajeureDeclared(Monday, null) { Units = [new("U1"), new("U2")], Area = new("25456") },
        new MotionRaised(new("Objection"), [Unit]),
        new RulingGiven(new("Objection"), new("Upheld")),
        new Migrated(new("sample", 1, new string('0', 64)), new("sample", 2, new string('1', 64)), "ordinary")
        {
            Assignments = [new(new(1), Processing)],
            Terms = [new(TermList.Field, new("ha-tang"), new("giao-thong"))],
            Clocks = [new(new("classification"), new ClockCode("sorting"))],
            RetiredClocks = [new(new("handover"), new("Bàn giao", "Handover"), MachineKind.Assignment, new("HandlingOfficer"), true, "office", true, true)],
            RetiredStates = [new(new("Sorted"), new("Đã phân loại", "Sorted"), false), new(new("InHand"), new("Đang xử lý tại đơn vị", "With the unit"), true)],
            Basis = new("202/2025/QH15", new LocalDate(2025, 6, 12)),
        },
        new CalendarAdopted(["vietnam-2025.2+week-1f"]),
        new Adopted(SampleSnapshots.Full),
        new SignedIn(),
        new ClocksPaused(new("Assessment")),
        new ClocksResumed(),
        new ExtensionRequested(new LocalDate(2025, 3, 20), Letter),
        new ExtensionGranted(new LocalDate(2025, 3, 19)),
        new ExtensionDenied(),
        new InterimReplied(Text("Đang xác minh"), new LocalDate(2025, 3, 21)),
        new Dispatched([new(new(3), Unit, Processing)], [], false, new RoleCode("Chairman"), new LocalDate(2025, 3, 14)) { Document = Letter },
        new DirectionGiven(new("Chairman"), null, null) { Document = Letter },
        new Quarantined(),
        new QuarantineReleased(),
    ];

    /// <summary>The log of one case; each event has every member that its place allows.</summary>
    public static ImmutableArray<CaseEvent> Log { get; } = [.. Facts.Select((fact, i) => Event(fact, i + 1))];

    public static CaseKey Key(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name)));

    public static CaseEvent Event(CaseFact fact, long sequence) => new()
    {
        Case = Code,
        Sequence = sequence,
        EffectiveAt = Monday + Duration.FromHours(sequence) + Duration.FromNanoseconds(sequence),
        RecordedAt = Monday + Duration.FromHours(sequence) + Duration.FromSeconds(90),
        By = sequence % 2 == 1
            ? new(new("ReceptionOfficer"), new UnitCode("ttdvhcc"), "an.nguyen")
            : new(new("Submitter"), null, null, Seal.Fingerprint("account 7")),
        On = new TriggerCode("Trigger"),
        Row = new($"T{sequence}"),
        Command = new CommandId($"c-{sequence}"),
        Fingerprint = Seal.Fingerprint($"command {sequence}"),
        Assignment = fact is AssignmentFact ? new AssignmentId(1) : null,
        To = fact is AssignmentFact ? Processing : Received,
        Closes = fact is Closed ? new TermCode("satisfied") : null,
        Note = Text($"Ghi chú {sequence}"),
        BackdatingReason = Text("Nhập bù"),
        Warnings = ["BeforeDue(return)", "NoteGiven"],
        Clocks = fact is ClocksPaused or ClocksResumed ? EveryMark :
        [
            new(ClockMarkKind.Started, new("processing"), new AssignmentId(1), new(
                "6 working days", "limits[0]", Monday + Duration.FromDays(8), false, new LocalDate(2025, 3, 11), "2025.1", true)),
            new(ClockMarkKind.Stopped, new("classification"), null),
        ],
        Notifies = [new("Received"), new("Dispatched")],
        Fact = fact,
    };

    /// <summary>A mark of every kind, each with every member that it may have.</summary>
    private static ImmutableArray<ClockMark> EveryMark =>
    [
        .. Enum.GetValues<ClockMarkKind>().Select(kind => new ClockMark(kind, new("processing"), new AssignmentId(1), kind == ClockMarkKind.Paused ? null : new(
            "16 working hours", "urgent", Monday + Duration.FromDays(2), true, null, "2025.2", false) { Calendar = "callCentre" })
        {
            Since = kind == ClockMarkKind.Reclassified ? Monday : null,
            Reason = kind == ClockMarkKind.Paused ? new TermCode("Assessment") : null,
        }),
    ];

    private static TextRef Text(string text) => Seal.Seal(new(text))!.Value;
}
