using System.Text.Json.Serialization;

namespace PhanAnh.Core;

/// <summary>A clock of an earlier version of the regulation, as far as its runs need it to be answered: what it was called, who owed it.</summary>
/// <param name="Code">Under which code its runs stand in the case.</param>
/// <param name="Name">What people read.</param>
/// <param name="Of">Whether one ran for the case or one for each assignment.</param>
/// <param name="OwedBy">The role that answered for it.</param>
/// <param name="OwedByUnit">Whether that role stood on the side of a unit.</param>
/// <param name="Calendar">The name of the calendar it counted on.</param>
/// <param name="OverdueIsNotHandled">Whether an overdue run that never stopped counts as not handled.</param>
/// <param name="SuspendedByForceMajeure">Whether incidents of force majeure suspended it.</param>
public sealed record RetiredClock(
    ClockCode Code, LocalizedText Name, MachineKind Of, RoleCode OwedBy, bool OwedByUnit, string Calendar, bool OverdueIsNotHandled, bool SuspendedByForceMajeure)
{
    /// <summary>Whether the submitter owed it, so that no cap of a later version cuts it either; false in what was recorded before this was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool OwedBySubmitter { get; init; }

    internal static RetiredClock From(ClockDefinition clock) =>
        new(clock.Code, clock.Name, clock.Of, clock.OwedBy, clock.OwedByUnit, clock.Calendar, clock.OverdueIsNotHandled, clock.SuspendedByForceMajeure) { OwedBySubmitter = clock.OwedBySubmitter };

    /// <summary>The clock as a definition that nothing starts or stops any more.</summary>
    internal ClockDefinition ToDefinition() => new()
    {
        Code = Code,
        Name = Name,
        Of = Of,
        OwedBy = OwedBy,
        OwedByUnit = OwedByUnit,
        OwedBySubmitter = OwedBySubmitter,
        Calendar = Calendar,
        OverdueIsNotHandled = OverdueIsNotHandled,
        SuspendedByForceMajeure = SuspendedByForceMajeure,
    };
}
