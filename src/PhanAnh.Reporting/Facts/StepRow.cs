namespace PhanAnh.Reporting;

/// <summary>The steps of a case that reports count by the instant at which they happened.</summary>
public enum StepKind
{
    /// <summary>Somebody was asked to make it clear.</summary>
    Clarification,

    /// <summary>A unit gave its assignment back (chuyển trả).</summary>
    Return,

    /// <summary>A returned part went to another unit (phân phối lại).</summary>
    Redispatch,

    /// <summary>An assignment was moved to another unit (điều chuyển).</summary>
    Reassignment,

    /// <summary>A unit was invited into the system.</summary>
    Invitation,

    /// <summary>A unit was deemed to have accepted by silence.</summary>
    DeemedAcceptance,

    /// <summary>A unit stated a later date (gia hạn).</summary>
    Extension,

    /// <summary>A result went back to its unit (xử lý lại); the term is the cause.</summary>
    Rework,

    /// <summary>A dispute was reported upwards.</summary>
    Dispute,

    /// <summary>A higher authority directed; the term is its role.</summary>
    Direction,

    /// <summary>A reception of the citizen came to a conclusion that somebody must carry out (kết luận tiếp dân); the term is the issuer's role.</summary>
    Conclusion,

    /// <summary>A reception of the citizen was proposed (đề xuất tiếp công dân).</summary>
    ReceptionProposal,

    /// <summary>A reception of the citizen was held (tiếp công dân).</summary>
    Reception,

    /// <summary>An assignment rose to the head of its unit (chuyển thủ trưởng).</summary>
    Escalation,

    /// <summary>A case or a result was reported to those above; the term is their role.</summary>
    UpwardReport,

    /// <summary>A unit gave the submitter an appointment (hẹn lại); the term is its ordinal.</summary>
    Appointment,

    /// <summary>
    /// The matter was reported again (phản ánh lại), at the first link; the unit is the one that the link named. A case is a re-report once: a link anew says of which earlier case.
    /// </summary>
    Recurrence,

    /// <summary>An answer was given at once, without any unit.</summary>
    DirectAnswer,

    /// <summary>Somebody was reminded (đôn đốc).</summary>
    Reminder,

    /// <summary>The submitter asked back.</summary>
    FollowUp,

    /// <summary>The unit clarified its answer.</summary>
    FollowUpAnswer,

    /// <summary>State secrets were found to be involved.</summary>
    StateSecret,

    /// <summary>An incident of force majeure was declared.</summary>
    ForceMajeure,

    /// <summary>The person was proposed for a reward (đề xuất khen thưởng); the term is the role that proposed it, the unit its own.</summary>
    Commendation,

    /// <summary>An item proposed for a reward had led to rules being amended or abolished.</summary>
    RuleChange,

    /// <summary>The case went over to the regime of state secrets (chuyển chế độ mật), whatever it had come to before.</summary>
    SecretTransfer,

    /// <summary>It was marked urgent, or as happening now; the term is the class, none for the latter.</summary>
    Urgency,
}

/// <summary>One step of a case that reports count by its instant.</summary>
public sealed record StepRow
{
    /// <summary>The case it happened to.</summary>
    public required CaseCode Case { get; init; }

    /// <summary>What happened.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>When it took effect.</summary>
    public required Instant At { get; init; }

    /// <summary>The unit it is about; none for the case.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>What <see cref="StepKind"/> says of its kind; none where it says nothing.</summary>
    public TermCode? Term { get; init; }

    /// <summary>
    /// The last day on which a direction or conclusion is done in time, or the day on which an appointment falls; none otherwise. Where a clock counts the date of a direction, it is that
    /// clock's last day as it stands at the cut: a date on a rest day has rolled to the next working day, and a later direction may have moved it.
    /// </summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>When a direction or conclusion was carried out, as the clocks that count its date tell; none while one of them runs, or where none counts it.</summary>
    public Instant? DoneAt { get; init; }

    /// <summary>The earlier case of a recurrence, which need not be among the facts; none otherwise.</summary>
    public CaseCode? Earlier { get; init; }

    /// <summary>For a return: after its window. For a rework and an appointment: its own clock is, or was, late at the cut.</summary>
    public bool IsLate { get; init; }
}
