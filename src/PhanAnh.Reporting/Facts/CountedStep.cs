namespace PhanAnh.Reporting;

/// <summary>Which events are steps that reports count, and as what.</summary>
internal readonly record struct CountedStep(StepKind Kind, TermCode? Term = null, LocalDate? DueOn = null)
{
    /// <summary>The steps of an event; of a reception as many as it has conclusions, and itself.</summary>
    internal static IEnumerable<CountedStep> Of(CaseEvent e, Case subject) => e.Fact switch
    {
        Classified classified => Urgency(classified.UrgencyClass, false),
        UrgencySet urgency => Urgency(urgency.UrgencyClass, urgency.OngoingIncident),
        ClarificationRequested => [new(StepKind.Clarification)],
        Returned => [new(StepKind.Return)],
        Dispatched dispatched =>
        [
            .. dispatched.Covers.IsEmpty ? [] : new CountedStep[] { new(StepKind.Redispatch) },
            .. dispatched.DirectedBy is { } issuer ? [new(StepKind.Direction, new TermCode(issuer.Value), dispatched.DueOn)] : Array.Empty<CountedStep>(),
        ],
        Reassigned => [new(StepKind.Reassignment)],
        NewUnitInvited => [new(StepKind.Invitation)],
        Accepted { Deemed: true } => [new(StepKind.DeemedAcceptance)],
        ExtensionFiled => [new(StepKind.Extension)],
        ReworkRequested rework => [new(StepKind.Rework, rework.Cause)],
        DisputeEscalated => [new(StepKind.Dispute)],
        DirectionGiven direction => [new(StepKind.Direction, new TermCode(direction.Issuer.Value), direction.DueOn)],
        ReceptionProposed => [new(StepKind.ReceptionProposal)],
        ReceptionConcluded reception =>
        [
            new(StepKind.Reception),
            .. reception.Conclusions.Select(conclusion => new CountedStep(StepKind.Conclusion, new TermCode(conclusion.Issuer.Value), conclusion.DueOn)),
        ],
        Escalated => [new(StepKind.Escalation)],
        ReportedUp report => [new(StepKind.UpwardReport, report.To is { } role ? new TermCode(role.Value) : null)],
        AppointmentSet appointment => [new(StepKind.Appointment, Ordinal(e, subject, appointment), appointment.On)],
        RecurrenceLinked => [new(StepKind.Recurrence)],
        Commended commended =>
        [
            new(StepKind.Commendation, new TermCode(e.By.Role.Value)),
            .. commended.LedToRuleChange ? [new(StepKind.RuleChange)] : Array.Empty<CountedStep>(),
        ],
        Reminded => [new(StepKind.Reminder)],
        FollowUpAsked => [new(StepKind.FollowUp)],
        FollowUpAnswered => [new(StepKind.FollowUpAnswer)],
        AnsweredDirectly => [new(StepKind.DirectAnswer)],
        StateSecretMarked =>
        [
            new(StepKind.StateSecret),
            .. e.To?.Outcome == Outcome.SecretRegime ? [new(StepKind.SecretTransfer)] : Array.Empty<CountedStep>(),
        ],
        ForceMajeureDeclared => [new(StepKind.ForceMajeure)],
        _ => [],
    };

    private static IEnumerable<CountedStep> Urgency(TermCode? urgency, bool ongoing) =>
    [
        .. urgency is { } known ? [new(StepKind.Urgency, known)] : Array.Empty<CountedStep>(),
        .. ongoing ? [new(StepKind.Urgency)] : Array.Empty<CountedStep>(),
    ];

    private static TermCode? Ordinal(CaseEvent e, Case subject, AppointmentSet appointment) =>
        e.Assignment is { } id && subject.Find(id) is { } assignment && assignment.Appointments.IndexOf(appointment.On) is >= 0 and var index
            ? new TermCode(PeriodText.One(index + 1))
            : null;

    /// <summary>Whether the event was let pass with the warning that a clock's due instant lay behind it.</summary>
    internal static bool IsAfterDue(CaseEvent e) => e.Warnings.Any(warning => warning.StartsWith("BeforeDue(", StringComparison.Ordinal));
}
