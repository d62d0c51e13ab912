using System.Collections.Immutable;
using PhanAnh.Calendar;

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
        new("ToSuccessor", (0, 0), true, (scope, _) => scope.Assignment is { } from && UnitsOf(scope.Act) is [var only] && Succeeds(scope, only, from.Unit)),
        new("ToSuccessorIfNamed", (0, 0), true, (scope, _) => scope.Assignment is not { } from || UnitsOf(scope.Act) is not [var only]
            || Succeeds(scope, only, from.Unit) || !HasSuccessor(scope, from.Unit)),
        new("ToDirectedUnit", (0, 0), true, (scope, _) => scope.Case is not { } subject || UnitsOf(scope.Act).All(unit => IsDirected(scope, subject, unit))),
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

    private static bool Succeeds(GuardScope scope, UnitCode heir, UnitCode ended) => scope.Context.Units.Succeeds(heir, ended, VietnamTime.DateOf(scope.At));

    /// <summary>Whether a unit has ended and somebody stands for it: of one that the list lets end without an heir, nobody can say where its cases belong.</summary>
    private static bool HasSuccessor(GuardScope scope, UnitCode unit)
    {
        var today = VietnamTime.DateOf(scope.At);
        return scope.Context.Units.Find(unit)?.ExistsOn(today) == false && !scope.Context.Units.SuccessorsOn(unit, today).IsEmpty;
    }

    /// <summary>Whether a direction names the unit, or one that it took over from; directions that name nobody leave the choice to whoever carries them out.</summary>
    private static bool IsDirected(GuardScope scope, Case subject, UnitCode unit)
    {
        var names = false;
        foreach (var direction in subject.Directions)
        {
            if (direction.Unit is { } named)
            {
                if (named == unit || Succeeds(scope, unit, named))
                {
                    return true;
                }

                names = true;
            }
        }

        return !names;
    }

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
