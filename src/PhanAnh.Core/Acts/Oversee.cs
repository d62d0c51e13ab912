using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Reports to the higher authority that the units cannot agree, or that the case is not handled thoroughly (TN58-A4.8); the note is the reason.</summary>
public sealed record EscalateDisputeAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.EscalateDispute;

    internal override CaseFact Record(ActScope scope) =>
        new DisputeEscalated([.. scope.Case.Assignments.Where(assignment => assignment.IsLive).Select(assignment => assignment.Unit)]);
}

/// <summary>It was reported.</summary>
/// <param name="Units">The units concerned.</param>
public sealed record DisputeEscalated(ImmutableArray<UnitCode> Units) : CaseFact
{
    /// <summary>Never <see langword="default"/>, also where a stored event lacks the list.</summary>
    public ImmutableArray<UnitCode> Units { get; } = Units.IsDefault ? [] : Units;

    internal override Case Apply(Case subject, EventFrame e) => subject with { DisputeEscalated = true };
}

/// <summary>A higher authority gives its direction (ý kiến chỉ đạo); the note is its text.</summary>
/// <param name="Issuer">The role that issues it.</param>
public sealed record GiveDirectionAct(RoleCode Issuer) : Act
{
    /// <summary>The date by which it is to be done; none for none.</summary>
    public LocalDate? DueOn { get; init; }

    /// <summary>The unit it names to handle the case; none for none.</summary>
    public UnitCode? Unit { get; init; }

    /// <summary>The document that gives it (văn bản chỉ đạo); none for none.</summary>
    public DocumentReference? Document { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.GiveDirection;

    internal override LocalDate? StatedDate => DueOn;

    internal override LocalDate? DocumentDate => Document?.Date;

    internal override CaseFact Record(ActScope scope)
    {
        if (scope.Context.Preset.Terms.Role(Issuer) is not { Party: Party.Leadership })
        {
            scope.Refuse(RefusalCodes.IssuerNotEntitled, "act.issuer", Issuer.Value);
        }

        scope.CheckDay(DueOn, scope.Today, "act.dueOn");
        if (Unit is { } unit)
        {
            scope.CheckUnit(unit, "act.unit");
        }

        return new DirectionGiven(Issuer, DueOn, Unit) { Document = Document };
    }
}

/// <summary>A direction was given.</summary>
/// <param name="Issuer">Who issued it.</param>
/// <param name="DueOn">Its date.</param>
/// <param name="Unit">The unit it names.</param>
public sealed record DirectionGiven(RoleCode Issuer, LocalDate? DueOn, UnitCode? Unit) : CaseFact
{
    /// <summary>The document that gave it.</summary>
    public DocumentReference? Document { get; init; }

    internal override Case Apply(Case subject, EventFrame e) =>
        subject with { Directions = subject.Directions.Add(new(Issuer, e.EffectiveAt, DueOn, Unit, e.Note)) };
}

/// <summary>Reminds those who are at work (đôn đốc, nhắc nhở).</summary>
public sealed record RemindAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Remind;

    internal override CaseFact Record(ActScope scope) => new Reminded();
}

/// <summary>Somebody was reminded.</summary>
public sealed record Reminded : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
