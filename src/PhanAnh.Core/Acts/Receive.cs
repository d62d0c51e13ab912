using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Settles which of the coordinating bodies leads (thống nhất cơ quan chủ trì).</summary>
/// <param name="Lead">The role that leads.</param>
/// <param name="ConsentOf">The roles that agreed.</param>
public sealed record AgreeLeadAct(RoleCode Lead, ImmutableArray<RoleCode> ConsentOf) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.AgreeLead;

    internal override CaseFact Record(ActScope scope) => new LeadAgreed(Lead, ConsentOf.IsDefault ? [] : ConsentOf);
}

/// <summary>The lead was settled.</summary>
/// <param name="Lead">The role that leads.</param>
/// <param name="ConsentOf">The roles that agreed.</param>
public sealed record LeadAgreed(RoleCode Lead, ImmutableArray<RoleCode> ConsentOf) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { LeadBody = Lead };
}

/// <summary>Proposes that leaders receive the citizen (đề xuất tiếp dân); the note is the reason.</summary>
public sealed record ProposeReceptionAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.ProposeReception;

    internal override CaseFact Record(ActScope scope) => new ReceptionProposed();
}

/// <summary>A reception was proposed.</summary>
public sealed record ReceptionProposed : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { ReceptionsProposed = subject.ReceptionsProposed + 1 };
}

/// <summary>A conclusion of a reception: who is to do what by when.</summary>
/// <param name="Unit">The unit named; none for none.</param>
/// <param name="DueOn">The date; none for none.</param>
/// <param name="Text">What is to be done.</param>
public sealed record ReceptionConclusion(UnitCode? Unit, LocalDate? DueOn, SensitiveText Text);

/// <summary>Records a reception that was held and what it concluded (kết luận tiếp dân).</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Issuer">The role that concluded.</param>
/// <param name="Conclusions">The conclusions; each becomes a direction of the case.</param>
public sealed record RecordConclusionAct(LocalDate HeldOn, RoleCode Issuer, ImmutableArray<ReceptionConclusion> Conclusions) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.RecordConclusion;

    internal override CaseFact Record(ActScope scope)
    {
        var conclusions = Conclusions.IsDefault ? [] : Conclusions;
        for (var i = 0; i < conclusions.Length; i++)
        {
            scope.CheckDay(conclusions[i].DueOn, HeldOn, $"act.conclusions[{i}].dueOn");
        }

        return new ReceptionConcluded(
            HeldOn, [.. conclusions.Select(c => new Direction(Issuer, scope.At, c.DueOn, c.Unit, scope.Seal(c.Text)))]);
    }
}

/// <summary>A reception was held.</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Conclusions">What it concluded, each a direction to be followed up.</param>
public sealed record ReceptionConcluded(LocalDate HeldOn, ImmutableArray<Direction> Conclusions) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with
    {
        ReceptionsHeld = subject.ReceptionsHeld.Add(HeldOn),
        Directions = subject.Directions.AddRange(Conclusions),
    };
}

/// <summary>Those above take note of the result, and the case is done (ghi nhận kết quả).</summary>
public sealed record NoteResultAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.NoteResult;

    internal override CaseFact Record(ActScope scope) => new ResultNoted();
}

/// <summary>The result was noted.</summary>
public sealed record ResultNoted : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
