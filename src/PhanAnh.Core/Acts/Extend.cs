using NodaTime;

namespace PhanAnh.Core;

/// <summary>Asks for a later date before the limit is over (xin gia hạn); the note is the reason. Whoever may decide grants it or not.</summary>
/// <param name="Until">The last day that is asked for.</param>
public sealed record RequestExtensionAct(LocalDate Until) : Act
{
    /// <summary>The letter that asks for it.</summary>
    public DocumentReference? Document { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RequestExtension;

    internal override LocalDate? StatedDate => Until;

    internal override LocalDate? DocumentDate => Document?.Date;

    internal override CaseFact Record(ActScope scope) => new ExtensionRequested(Until, Document);
}

/// <summary>An extension was asked for; the marks of the event say of which clocks.</summary>
/// <param name="Until">The last day that is asked for.</param>
/// <param name="Document">The letter.</param>
public sealed record ExtensionRequested(LocalDate Until, DocumentReference? Document) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}

/// <summary>Grants the extension that was asked for (đồng ý gia hạn).</summary>
public sealed record GrantExtensionAct : Act
{
    /// <summary>An earlier day than was asked for; none to grant what was asked.</summary>
    public LocalDate? Until { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.GrantExtension;

    internal override LocalDate? StatedDate => Until;

    internal override CaseFact Record(ActScope scope) => new ExtensionGranted(Until);
}

/// <summary>The extension was granted.</summary>
/// <param name="Until">An earlier day than was asked for; none where what was asked was granted.</param>
public sealed record ExtensionGranted(LocalDate? Until) : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment with { Extensions = assignment.Extensions + 1 };
}

/// <summary>Does not grant the extension that was asked for (không đồng ý gia hạn); the note is the reason.</summary>
public sealed record DenyExtensionAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.DenyExtension;

    internal override CaseFact Record(ActScope scope) => new ExtensionDenied();
}

/// <summary>The extension was not granted; the clock is due when it was.</summary>
public sealed record ExtensionDenied : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
