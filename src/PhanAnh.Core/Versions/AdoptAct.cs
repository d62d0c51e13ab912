using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>
/// Takes over a running case of another system on the day of adoption (tiếp nhận hồ sơ đang xử lý từ hệ thống khác): from then on it goes on here as if it had always been here. What happened
/// before stays with the other system, except for what the snapshot tells.
/// </summary>
/// <param name="Snapshot">
/// The case as it stands, its code the command's. <see cref="CaseSnapshot.Version"/> and <see cref="CaseSnapshot.Commands"/> are not taken over. A promise that is
/// <see cref="ClockPromise.ToBeCounted"/> is counted from the start of its run.
/// </param>
public sealed record AdoptAct(CaseSnapshot Snapshot) : AdministrativeAct
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Adopt;

    /// <summary>The texts behind the references of the snapshot; they are sealed anew under the key that the case has here. A reference without its text is refused.</summary>
    public ImmutableArray<AdoptedText> Texts { get; init; } = [];

    /// <summary>The host's identifier of the submitter, by which a later rating is recognised; none where nobody can be recognised.</summary>
    public SensitiveText? SubmitterId { get; init; }

    internal override bool BeginsCase => true;

    internal override AdministrativeRuling? Rule(AdministrativeScope scope)
    {
        var context = scope.Context;
        var adopted = new Adoption(scope, this).Adopted();
        return scope.Reasons.Count > 0 ? null : new(new Adopted(adopted), adopted.State, [], context);
    }
}

/// <summary>A text that a snapshot refers to.</summary>
/// <param name="Reference">How the snapshot refers to it, such as <see cref="TextSeal.Seal"/> gave.</param>
/// <param name="Text">What stands behind it; not blank.</param>
public sealed record AdoptedText(TextRef Reference, SensitiveText Text);

/// <summary>A case was taken over from another system.</summary>
/// <param name="Snapshot">The case as it was taken over.</param>
public sealed record Adopted(CaseSnapshot Snapshot) : CaseFact
{
    /// <summary>Never with lists that are <see langword="default"/>, also where a stored event lacks one.</summary>
    public CaseSnapshot Snapshot { get; } = (Snapshot ?? throw new ArgumentNullException(nameof(Snapshot))).Filled();

    internal override Case Apply(Case subject, EventFrame e) => subject;
}
