namespace PhanAnh.Core;

/// <summary>Points the person to the competent body, or explains what can be done (hướng dẫn); alone it ends a case, beside handling it only adds.</summary>
/// <param name="Guidance">What the person is told.</param>
public sealed record GuideAct(SensitiveText Guidance) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Guide;

    internal override CaseFact Record(ActScope scope)
    {
        if (Guidance.IsBlank)
        {
            scope.Refuse(RefusalCodes.GuidanceRequired, "act.guidance");
        }

        return new Guided(scope.Seal(Guidance));
    }
}

/// <summary>The person was guided.</summary>
/// <param name="Guidance">The text, as a reference.</param>
public sealed record Guided(TextRef? Guidance) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}

/// <summary>The receiving officer answers at once, without any unit (trả lời trực tiếp).</summary>
/// <param name="Answer">What the officer answers; not blank.</param>
public sealed record AnswerDirectlyAct(SensitiveText Answer) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.AnswerDirectly;

    internal override CaseFact Record(ActScope scope)
    {
        if (Answer.IsBlank)
        {
            scope.Refuse(RefusalCodes.AnswerRequired, "act.answer");
        }

        return new AnsweredDirectly(scope.Seal(Answer));
    }
}

/// <summary>The case was answered at once.</summary>
/// <param name="Answer">The answer, as a reference.</param>
public sealed record AnsweredDirectly(TextRef? Answer) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with
    {
        DirectResult = new()
        {
            Version = 1,
            Submitted = Answer,
            SubmittedBy = e.By.Official,
            SubmittedAt = e.EffectiveAt,
            Release = ReleaseKind.Private,
            ReleasedAt = e.EffectiveAt,
        },
    };
}
