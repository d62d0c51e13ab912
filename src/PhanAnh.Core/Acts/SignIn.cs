namespace PhanAnh.Core;

/// <summary>The unit opens what was sent to it (mở, ký nhận văn bản). Only the first time counts; later ones are recorded and change nothing.</summary>
public sealed record SignInAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.SignIn;

    internal override CaseFact Record(ActScope scope) => new SignedIn();
}

/// <summary>The unit has opened the assignment.</summary>
public sealed record SignedIn : AssignmentFact
{
    internal override Assignment Apply(Assignment assignment, EventFrame e) => assignment with { SignedInAt = assignment.SignedInAt ?? e.EffectiveAt };
}
