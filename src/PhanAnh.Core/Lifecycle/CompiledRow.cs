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
    internal bool IsChosenIn(GuardScope scope)
    {
        foreach (var guard in If)
        {
            if (!guard.IsMetIn(scope))
            {
                return false;
            }
        }

        return true;
    }
}
