using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Guards about who routes, and how often and why a case may go from hand to hand (chuyển đi, chuyển lại).</summary>
internal static class TransferGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("UnitChosen", (0, 0), false, (scope, _) => ChoiceIn(scope) is not null),
        new("ToChosenUnit", (0, 0), true, (scope, _) => ChoiceIn(scope) is { } chosen && UnitsOf(scope.Act) is [var only] && only == chosen),
        new("ToProposedUnits", (0, 0), true, (scope, _) => Proposed(scope) is { IsEmpty: false } proposed && IsSame(proposed, UnitsOf(scope.Act))),
        new("ToSuperiorUnit", (0, 0), true, (scope, _) => UnitsOf(scope.Act) is { IsEmpty: false } units && units.All(unit => IsSuperior(scope, unit))),
        new("ToFormerUnit", (0, 0), true, (scope, _) => UnitsOf(scope.Act).Any(unit => Former(scope).Any(assignment => assignment.Unit == unit))),
        new("HandOversBelow", (1, 1), false, (scope, counts) => Former(scope).Count() < GuardNumber.Of(counts[0])) { Vocabulary = GuardVocabulary.Number },
        new("ReasonGiven", (0, 0), true, (scope, _) => ReasonOf(scope.Act) is not null),
        new("ReasonIs", (1, 16), true, (scope, reasons) => ReasonOf(scope.Act) is { } reason && reasons.Contains(reason.Value)) { Vocabulary = GuardVocabulary.ReturnReasons },
    ];

    private static UnitCode? ChoiceIn(GuardScope scope) => (scope.Act as RegisterAct)?.ChosenUnit ?? scope.Case?.ChosenUnit;

    private static TermCode? ReasonOf(Act? act) => act switch
    {
        ReturnAct back => back.Reason,
        ReassignAct reassign => reassign.Reason,
        _ => null,
    };

    /// <summary>The units of the latest request that proposes any.</summary>
    private static ImmutableArray<UnitCode> Proposed(GuardScope scope) =>
        scope.Case?.Motions.LastOrDefault(motion => !motion.Units.IsEmpty)?.Units ?? [];

    private static bool IsSame(ImmutableArray<UnitCode> one, ImmutableArray<UnitCode> other) => one.Length == other.Length && one.All(other.Contains);

    /// <summary>The unit above the one that the row is about, or for a row of the case above any that is or was at work on it.</summary>
    private static bool IsSuperior(GuardScope scope, UnitCode unit) =>
        (scope.Assignment is { } assignment ? [assignment] : scope.Case?.Assignments ?? [])
            .Any(known => scope.Context.Units.Find(known.Unit)?.Parent == unit);

    /// <summary>What was given back or taken away: each is one hand-over.</summary>
    private static IEnumerable<Assignment> Former(GuardScope scope) =>
        (scope.Case?.Assignments ?? []).Where(assignment => assignment.State.Outcome is Outcome.Returned or Outcome.Withdrawn);

    private static ImmutableArray<UnitCode> UnitsOf(Act? act) => act switch
    {
        DispatchAct { Units.IsDefault: false } dispatch => dispatch.Units,
        ReassignAct reassign => [reassign.Unit],
        RaiseMotionAct { Units: { IsDefault: false } units } => units,
        _ => [],
    };
}
