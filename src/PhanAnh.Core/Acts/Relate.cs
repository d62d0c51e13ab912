using NodaTime;

namespace PhanAnh.Core;

/// <summary>Marks that the matter must stay confidential (thông tin phải bảo mật), beyond what the submitter asked for; the note says why.</summary>
public sealed record MarkConfidentialAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.MarkConfidential;

    internal override CaseFact Record(ActScope scope) => new ConfidentialMarked();
}

/// <summary>It must stay confidential; what was posted is posted no longer.</summary>
public sealed record ConfidentialMarked : CaseFact
{
    internal override bool ConcernsEveryAssignment => true;

    internal override Case Apply(Case subject, EventFrame e) => subject with { MustStayConfidential = true };
}

/// <summary>Links the case to an earlier one on the same matter (phản ánh lại).</summary>
/// <param name="Earlier">The earlier case.</param>
public sealed record LinkRecurrenceAct(CaseCode Earlier) : Act
{
    /// <summary>The unit that handled the earlier case: reports charge it where they do not know that case, else the units that handled it. None where nobody names one.</summary>
    public UnitCode? HandledBy { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.LinkRecurrence;

    internal override CaseFact Record(ActScope scope)
    {
        if (Earlier == scope.Case.Code)
        {
            scope.Refuse(RefusalCodes.OwnRecurrence, "act.earlier", Earlier.Value);
        }

        return new RecurrenceLinked(Earlier, HandledBy);
    }
}

/// <summary>The cases were linked.</summary>
/// <param name="Earlier">The earlier case.</param>
/// <param name="HandledBy">The unit that handled it.</param>
public sealed record RecurrenceLinked(CaseCode Earlier, UnitCode? HandledBy) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { RecurrenceOf = Earlier, RecurrenceHandledBy = HandledBy };
}

/// <summary>The form of an exchange between coordinating bodies.</summary>
public enum ExchangeForm
{
    /// <summary>In writing (văn bản).</summary>
    Written,

    /// <summary>In person or by telephone (trực tiếp).</summary>
    Direct,
}

/// <summary>A message between coordinating bodies (trao đổi thông tin); the note is its content.</summary>
/// <param name="Form">In writing or directly.</param>
public sealed record ExchangeAct(ExchangeForm Form) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Exchange;

    internal override CaseFact Record(ActScope scope) => new Exchanged(Form);
}

/// <summary>A message was exchanged.</summary>
/// <param name="Form">In writing or directly.</param>
public sealed record Exchanged(ExchangeForm Form) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
