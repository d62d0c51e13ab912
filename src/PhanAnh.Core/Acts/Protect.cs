namespace PhanAnh.Core;

/// <summary>The submitter asks that nobody learns who they are (giữ bí mật); the answer then reaches them alone (TN58-A6.4-1, TN58-A10.3b).</summary>
public sealed record RequestConfidentialityAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RequestConfidentiality;

    internal override CaseFact Record(ActScope scope) => new ConfidentialityRequested();
}

/// <summary>Secrecy was asked for; what was public is public no longer.</summary>
public sealed record ConfidentialityRequested : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { ConfidentialityRequested = true };
}

/// <summary>State secrets are involved (bí mật nhà nước): a legal regime, never a submitter's choice (TN58-A10.3c-1).</summary>
public sealed record MarkStateSecretAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.MarkStateSecret;

    internal override CaseFact Record(ActScope scope) => new StateSecretMarked();
}

/// <summary>The case was marked.</summary>
public sealed record StateSecretMarked : CaseFact
{
    internal override bool ConcernsEveryAssignment => true;

    internal override Case Apply(Case subject, EventFrame e) => subject with { IsStateSecret = true, QuarantinedAt = null };
}

/// <summary>What is given to an authority.</summary>
public enum DisclosureScope
{
    /// <summary>Who the submitter is (cung cấp thông tin người gửi).</summary>
    Submitter,

    /// <summary>The stored record (cung cấp dữ liệu lưu trữ).</summary>
    Record,
}

/// <summary>Gives data to an authority or unit on a recorded request (TN58-A13.8, TN58-A12.1-1); the note is its basis.</summary>
/// <param name="Scope">What is given.</param>
/// <param name="Recipient">Who asked.</param>
public sealed record DiscloseAct(DisclosureScope Scope, SensitiveText Recipient) : Act
{
    /// <summary>The assigned unit that asked; none for an authority.</summary>
    public UnitCode? Unit { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Disclose;

    internal override CaseFact Record(ActScope scope)
    {
        if (Recipient.IsBlank)
        {
            scope.Refuse(RefusalCodes.RecipientRequired, "act.recipient");
        }

        if (Unit is { } unit)
        {
            scope.CheckUnit(unit, "act.unit");
        }

        return new Disclosed(Scope, scope.Seal(Recipient), Unit);
    }
}

/// <summary>Data was given out; the event's note refers to the basis.</summary>
/// <param name="Scope">What was given.</param>
/// <param name="Recipient">To whom, as a reference.</param>
/// <param name="Unit">The unit that asked; none for an authority.</param>
public sealed record Disclosed(DisclosureScope Scope, TextRef? Recipient, UnitCode? Unit) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) =>
        Unit is { } unit && Scope == DisclosureScope.Submitter ? subject with { DisclosedTo = subject.DisclosedTo.Add(unit) } : subject;
}

/// <summary>Destroys the personal text of a case after its retention time.</summary>
public sealed record PurgeAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Purge;

    internal override CaseFact Record(ActScope scope) => new Purged();
}

/// <summary>The case's key may be destroyed; what is left has no personal text.</summary>
public sealed record Purged : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { IsPurged = true };
}
