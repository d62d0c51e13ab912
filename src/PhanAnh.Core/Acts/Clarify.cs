namespace PhanAnh.Core;

/// <summary>Asks the submitter or somebody else to make the matter clear (xác minh, làm rõ); the note is the question.</summary>
public sealed record RequestClarificationAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RequestClarification;

    internal override CaseFact Record(ActScope scope) => new ClarificationRequested();
}

/// <summary>It was asked; the event's note refers to the question.</summary>
public sealed record ClarificationRequested : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}

/// <summary>The matter is made clear; the note is the answer, fields left out at first may be filled.</summary>
public sealed record SupplyClarificationAct : Act
{
    /// <summary>What is supplied; the content first sent stays as it is, corrections stand beside it.</summary>
    public Submission? Supplement { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.SupplyClarification;

    internal override CaseFact Record(ActScope scope) =>
        new ClarificationSupplied(Supplement is null ? null : SealedSubmission.Of(Supplement, scope.Context.Seal));
}

/// <summary>It was made clear.</summary>
/// <param name="Supplement">The fields that came with it.</param>
public sealed record ClarificationSupplied(SealedSubmission? Supplement) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) =>
        Supplement is null ? subject : subject.SuppliedWith(Supplement);
}
