using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>A state of an earlier version of the regulation, as far as what a case went through under it needs it: what people read, and whose turn it was.</summary>
/// <param name="Code">Under which code events of that version have it.</param>
/// <param name="Name">What people read.</param>
/// <param name="IsUnitsTurn">Whether an assignment in it was with its unit, so that the time counts as the unit's (see <see cref="TimeLedger"/>); never for states of the case.</param>
public sealed record RetiredState(StateCode Code, LocalizedText Name, bool IsUnitsTurn)
{
    /// <summary>The states of the old version that the new one lacks, names otherwise, or gives to somebody else; none where there are none.</summary>
    internal static ImmutableArray<RetiredState>? Between((Preset Preset, Procedure Procedure) old, (Preset Preset, Procedure Procedure) next)
    {
        var (was, becomes) = (UnitsTurn.StatesOf(old.Procedure, old.Preset), UnitsTurn.StatesOf(next.Procedure, next.Preset));
        ImmutableArray<RetiredState> retired =
        [
            .. old.Preset.Terms.States
                .Where(state => next.Preset.Terms.State(state.Code)?.Name != state.Name || was.Contains(state.Code) != becomes.Contains(state.Code))
                .Select(state => new RetiredState(state.Code, state.Name, was.Contains(state.Code))),
        ];
        return retired.IsEmpty ? null : retired;
    }
}
