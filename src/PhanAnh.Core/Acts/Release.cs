namespace PhanAnh.Core;

/// <summary>The result goes to the submitter alone (gửi riêng).</summary>
public sealed record DeliverPrivatelyAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.DeliverPrivately;

    internal override CaseFact Record(ActScope scope) => new DeliveredPrivately();
}

/// <summary>The result went to the submitter alone.</summary>
public sealed record DeliveredPrivately : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment.WithAnswer(answer => answer with { Release = ReleaseKind.Private, ReleasedAt = e.EffectiveAt });
}

/// <summary>The result is not given out by this system (không công khai).</summary>
public sealed record WithholdAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Withhold;

    internal override CaseFact Record(ActScope scope) => new Withheld();
}

/// <summary>The result was withheld.</summary>
public sealed record Withheld : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment.WithAnswer(answer => answer with { Release = ReleaseKind.Withheld, ReleasedAt = e.EffectiveAt });
}

/// <summary>The result goes back to the unit to be done again (xử lý lại); the note is the reason.</summary>
/// <param name="Cause">The cause, a term of the preset such as <c>Form</c>, <c>Content</c>, <c>Dissatisfied</c>.</param>
public sealed record RequestReworkAct(TermCode Cause) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RequestRework;

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckTerm(Cause, scope.Context.Preset.Terms.ReworkCauses, "act.cause");
        return new ReworkRequested(Cause);
    }
}

/// <summary>A rework was asked for.</summary>
/// <param name="Cause">Why it went back, a term of the preset.</param>
public sealed record ReworkRequested(TermCode Cause) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment with { Rework = Cause, Reworks = assignment.Reworks.Add(Cause) };
}

/// <summary>The submitter rates the result (đánh giá mức độ hài lòng).</summary>
/// <param name="Rating">A level of the preset's scale.</param>
public sealed record RateAct(TermCode Rating) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Rate;

    internal override CaseFact Record(ActScope scope)
    {
        if (scope.Context.Preset.Terms.Rating(Rating) is null)
        {
            scope.Refuse(RefusalCodes.TermUnknown, "act.rating", Rating.Value,
                string.Join(", ", scope.Context.Preset.Terms.Ratings.Select(rating => rating.Code)));
        }

        return new Rated(Rating);
    }
}

/// <summary>The result was rated.</summary>
/// <param name="Rating">The level.</param>
public sealed record Rated(TermCode Rating) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) =>
        assignment.WithAnswer(answer => answer with { Rating = Rating });

    /// <summary>Without an assignment it is the direct answer that was rated.</summary>
    internal override Case Apply(Case subject, EventFrame e) => e.Assignment is null && subject.DirectResult is { } direct
        ? subject with { DirectResult = direct with { Rating = Rating } }
        : subject;
}
