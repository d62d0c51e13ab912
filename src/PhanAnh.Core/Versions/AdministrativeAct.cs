namespace PhanAnh.Core;

/// <summary>
/// An act on the record of a case rather than on the matter (thao tác quản trị hồ sơ): it fires no row of a regulation, needs no state, and is open to the roles on the side of the
/// coordinating unit and of those who run the system alone, unless it says otherwise.
/// </summary>
public abstract record AdministrativeAct : Act
{
    private protected AdministrativeAct()
    {
    }

    /// <summary>Whether it is one of the acts that no row of a regulation may have.</summary>
    internal static bool Has(ActKind kind) =>
        kind is ActKind.Migrate or ActKind.AdoptCalendar or ActKind.Adopt or ActKind.Quarantine or ActKind.ReleaseQuarantine or ActKind.InspectQuarantine;

    internal virtual bool IsOpenTo(Party party) => party is Party.Coordinator or Party.Oversight;

    internal sealed override CaseFact Record(ActScope scope) => throw new InvalidOperationException($"No row has {Kind}.");

    /// <summary>What it comes to, or reasons against it.</summary>
    internal abstract AdministrativeRuling? Rule(AdministrativeScope scope);
}
