namespace PhanAnh.Core;

/// <summary>
/// Sets a case apart, because an officer suspects that it holds state secrets (cách ly hồ sơ nghi có bí mật nhà nước; Law 117/2025/QH15, Article 5). Open to every official role; the
/// note says why. Software may only suggest it. Limits run on; <see cref="ReleaseQuarantineAct"/> or <see cref="MarkStateSecretAct"/> ends it.
/// </summary>
public sealed record QuarantineAct : AdministrativeAct
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.Quarantine;

    internal override bool IsOpenTo(Party party) => party is Party.Coordinator or Party.Unit or Party.Leadership or Party.Oversight;

    internal override AdministrativeRuling? Rule(AdministrativeScope scope)
    {
        scope.CheckNote(Note);
        if (scope.Subject is { IsQuarantined: true } or { IsStateSecret: true } or { IsPurged: true })
        {
            scope.Refuse(RefusalCodes.QuarantineNeedless, "case", scope.Code.Value);
        }

        return scope.Stays(new Quarantined());
    }
}

/// <summary>A case was set apart: its texts are read by those alone who decide about it, and nothing of it is public.</summary>
public sealed record Quarantined : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { QuarantinedAt = e.EffectiveAt };
}

/// <summary>Lets a case go again that was set apart, because it holds no state secret (gỡ cách ly). For the coordinating unit; the note says why.</summary>
public sealed record ReleaseQuarantineAct : AdministrativeAct
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.ReleaseQuarantine;

    internal override bool IsOpenTo(Party party) => party == Party.Coordinator;

    internal override AdministrativeRuling? Rule(AdministrativeScope scope)
    {
        scope.CheckNote(Note);
        scope.CheckQuarantined();
        return scope.Stays(new QuarantineReleased());
    }
}

/// <summary>A case was let go again; it is as open as it was before.</summary>
public sealed record QuarantineReleased : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with { QuarantinedAt = null };
}

/// <summary>
/// Reads a case while it is set apart, in order to decide about it. For the coordinating unit; the note says what for. Recorded as a disclosure of the record, so that
/// <see cref="DisclosureLog"/> has it.
/// </summary>
public sealed record InspectQuarantineAct : AdministrativeAct
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.InspectQuarantine;

    internal override bool IsOpenTo(Party party) => party == Party.Coordinator;

    internal override AdministrativeRuling? Rule(AdministrativeScope scope)
    {
        scope.CheckNote(Note);
        scope.CheckQuarantined();
        return scope.Stays(new Disclosed(DisclosureScope.Record, null, null));
    }
}
