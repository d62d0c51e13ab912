using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A ground that an officer applies.</summary>
/// <param name="Ground">One of the preset's closed list (căn cứ).</param>
/// <param name="SubCode">The finer reason; none where the ground has none or the officer names none.</param>
public readonly record struct AppliedGround(TermCode Ground, TermCode? SubCode = null);

/// <summary>An officer does not accept the case (hủy tiếp nhận), on the closed list of grounds only.</summary>
/// <param name="Grounds">One or more grounds.</param>
public sealed record RejectAct(ImmutableArray<AppliedGround> Grounds) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Reject;

    /// <summary>The text of the notice to the submitter (TN58-A7.3a-3).</summary>
    public SensitiveText? Notice { get; init; }

    internal override CaseFact Record(ActScope scope)
    {
        var grounds = Grounds.IsDefault ? [] : Grounds;
        var hidden = false;
        for (var i = 0; i < grounds.Length; i++)
        {
            hidden |= Check(grounds[i], $"act.grounds[{i}]", scope);
        }

        return new Rejected(grounds, scope.Seal(Notice), hidden);
    }

    private static bool Check(AppliedGround applied, string place, ActScope scope)
    {
        if (scope.Context.Preset.Intake.Ground(applied.Ground) is not { } ground)
        {
            scope.Refuse(RefusalCodes.ClauseNotAGround, place, applied.Ground.Value);
            return false;
        }

        if (applied.SubCode is { } sub && !ground.SubCodes.Contains(sub))
        {
            scope.RefuseUnder(ground.Cites, RefusalCodes.TermUnknown, place, sub.Value, string.Join(", ", ground.SubCodes));
        }

        foreach (var guard in ground.Requires.Where(guard => !scope.Context.Procedure.Guards.Bind(guard)!.IsMetIn(scope.Guards)))
        {
            scope.RefuseUnder(ground.Cites, RefusalCodes.GroundNotMet, place, applied.Ground.Value, guard.ToString());
        }

        return ground.Hidden;
    }
}

/// <summary>The case was not accepted.</summary>
/// <param name="Grounds">The grounds.</param>
/// <param name="Notice">The notice, as a reference.</param>
/// <param name="Hidden">Whether one of the grounds keeps the case out of every search.</param>
public sealed record Rejected(ImmutableArray<AppliedGround> Grounds, TextRef? Notice, bool Hidden) : CaseFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<AppliedGround> Grounds { get; } = Grounds.IsDefault ? [] : Grounds;

    internal override Case Apply(Case subject, EventFrame e) => subject with { Grounds = Grounds };
}
