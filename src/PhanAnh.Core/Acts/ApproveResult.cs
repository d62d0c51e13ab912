namespace PhanAnh.Core;

/// <summary>The leader sends the result back to the officer to be done again; the note says why.</summary>
public sealed record ReturnToOfficerAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.ReturnToOfficer;

    internal override CaseFact Record(ActScope scope) => new ReturnedToOfficer();
}

/// <summary>The result went back to the officer.</summary>
public sealed record ReturnedToOfficer : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment;
}

/// <summary>The leader approves the result as it is (phê duyệt).</summary>
public sealed record ApproveAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Approve;

    internal override CaseFact Record(ActScope scope) => new Approved();
}

/// <summary>The result was approved; a rework is done with it.</summary>
public sealed record Approved : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment.WithAnswer(answer => answer with { ApprovedAt = e.EffectiveAt }) with { Rework = null };
}

/// <summary>The leader amends the content and approves it without sending it back; both texts are kept.</summary>
/// <param name="Answer">The amended text.</param>
public sealed record AmendAndApproveAct(SensitiveText Answer) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.AmendAndApprove;

    internal override CaseFact Record(ActScope scope)
    {
        if (Answer.IsBlank)
        {
            scope.Refuse(RefusalCodes.AnswerRequired, "act.answer");
        }

        return new AmendedAndApproved(scope.Seal(Answer));
    }
}

/// <summary>The result was amended and approved.</summary>
/// <param name="Answer">The amended text, as a reference.</param>
public sealed record AmendedAndApproved(TextRef? Answer) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment.WithAnswer(answer => answer with { Amended = Answer, ApprovedAt = e.EffectiveAt }) with { Rework = null };
}
