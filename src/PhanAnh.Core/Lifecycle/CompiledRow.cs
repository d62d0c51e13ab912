using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A row with its guards bound and its target resolved.</summary>
internal sealed record CompiledRow(
    TransitionRow Row,
    MachineKind Machine,
    StateMark? To,
    StateMark? AssignmentsTo,
    ImmutableArray<CompiledGuard> If,
    ImmutableArray<CompiledGuard> Requires,
    ImmutableArray<CompiledGuard> Warns)
{
    internal bool IsChosenIn(GuardScope scope) => CompiledGuard.AreMet(If, scope);

    internal bool IsAllowedIn(GuardScope scope) => CompiledGuard.AreMet(Requires, scope);

    /// <summary>Whether the row that the conditions choose may fire.</summary>
    internal static bool CanFire(CompiledRow[] rows, GuardScope scope)
    {
        foreach (var row in rows)
        {
            if (row.IsChosenIn(scope))
            {
                return row.IsAllowedIn(scope);
            }
        }

        return false;
    }

    /// <summary>The first row that its conditions choose; none where there is none.</summary>
    internal static CompiledRow? Chosen(ReadOnlySpan<CompiledRow> rows, GuardScope scope)
    {
        foreach (var row in rows)
        {
            if (row.IsChosenIn(scope))
            {
                return row;
            }
        }

        return null;
    }
}
