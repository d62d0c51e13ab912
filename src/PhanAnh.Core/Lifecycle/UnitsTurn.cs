using System.Collections.Frozen;

namespace PhanAnh.Core;

/// <summary>When it is a unit's turn.</summary>
internal static class UnitsTurn
{
    /// <summary>The states of an assignment that its unit can leave by what it does.</summary>
    internal static FrozenSet<StateCode> StatesOf(Procedure procedure, Preset preset) => procedure.AssignmentLifecycle.Rows
        .Where(row => row.By.Any(role => preset.Terms.Role(role)?.Party == Party.Unit))
        .SelectMany(row => row.From.Where(from => row.To is { } to && to != from))
        .ToFrozenSet();
}
