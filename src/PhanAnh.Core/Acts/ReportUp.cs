using NodaTime;

namespace PhanAnh.Core;

/// <summary>Reports the case, or its result, to those above (báo cáo); the note is the report. To whom stands in the preset's row.</summary>
public sealed record ReportUpAct : Act
{
    /// <summary>The date proposed for handling; none for none.</summary>
    public LocalDate? ProposedOn { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.ReportUp;

    internal override LocalDate? StatedDate => ProposedOn;

    internal override CaseFact Record(ActScope scope)
    {
        scope.CheckDay(ProposedOn, scope.Today, "act.proposedOn");
        return new ReportedUp(scope.Row.ReportsTo, ProposedOn);
    }
}

/// <summary>It was reported.</summary>
/// <param name="To">To whom; none where the row names nobody.</param>
/// <param name="ProposedOn">The date proposed.</param>
public sealed record ReportedUp(RoleCode? To, LocalDate? ProposedOn) : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e)
    {
        var reported = To is { } role ? subject with { Reports = subject.Reports.Add(new(role, e.EffectiveAt, e.Assignment)) } : subject;
        return e.Assignment is { } id && reported.Find(id) is { } assignment ? reported.With(assignment with { IsReported = true }) : reported;
    }
}

/// <summary>Copies the case to bodies that watch or advise (gửi để biết, cho ý kiến).</summary>
public sealed record CopyAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Copy;

    internal override CaseFact Record(ActScope scope) => new Copied();
}

/// <summary>It was copied; the notifications of the event say to whom.</summary>
public sealed record Copied : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
