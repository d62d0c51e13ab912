namespace PhanAnh.Core;

/// <summary>Asks the competent body whether the case is the province's at all (xác định thẩm quyền).</summary>
public sealed record RequestOpinionAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RequestOpinion;

    internal override CaseFact Record(ActScope scope) => new OpinionRequested();
}

/// <summary>It was asked.</summary>
public sealed record OpinionRequested : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { IsWithinCompetence = null };
}

/// <summary>The body answers; the note is its reasoning.</summary>
/// <param name="WithinCompetence">Whether the case is the province's.</param>
public sealed record GiveOpinionAct(bool WithinCompetence) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.GiveOpinion;

    internal override CaseFact Record(ActScope scope) => new OpinionGiven(WithinCompetence);
}

/// <summary>The body answered.</summary>
/// <param name="WithinCompetence">Whether the case is the province's.</param>
public sealed record OpinionGiven(bool WithinCompetence) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { IsWithinCompetence = WithinCompetence };
}
