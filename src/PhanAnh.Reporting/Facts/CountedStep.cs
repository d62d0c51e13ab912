namespace PhanAnh.Reporting;

/// <summary>Which events are steps that reports count, and as what.</summary>
internal readonly record struct CountedStep(StepKind Kind, TermCode? Term = null, LocalDate? DueOn = null)
{
    internal static CountedStep? Of(CaseEvent e) => e.Fact switch
    {
        ClarificationRequested => new(StepKind.Clarification),
        Returned => new(StepKind.Return),
        Dispatched { Covers.IsEmpty: false } => new(StepKind.Redispatch),
        Reassigned => new(StepKind.Reassignment),
        NewUnitInvited => new(StepKind.Invitation),
        Accepted { Deemed: true } => new(StepKind.DeemedAcceptance),
        ExtensionFiled => new(StepKind.Extension),
        ReworkRequested rework => new(StepKind.Rework, rework.Cause),
        DisputeEscalated => new(StepKind.Dispute),
        DirectionGiven direction => new(StepKind.Direction, new TermCode(direction.Issuer.Value), direction.DueOn),
        Reminded => new(StepKind.Reminder),
        FollowUpAsked => new(StepKind.FollowUp),
        FollowUpAnswered => new(StepKind.FollowUpAnswer),
        StateSecretMarked => new(StepKind.StateSecret),
        ForceMajeureDeclared => new(StepKind.ForceMajeure),
        _ => null,
    };

    /// <summary>Whether the event was let pass with the warning that a clock's due instant lay behind it.</summary>
    internal static bool IsAfterDue(CaseEvent e) => e.Warnings.Any(warning => warning.StartsWith("BeforeDue(", StringComparison.Ordinal));
}
