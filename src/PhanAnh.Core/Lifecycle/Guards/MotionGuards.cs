using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Guards about what was asked for and how it was decided. A row of an assignment looks at what is about that assignment, a row of the case at what is about the case.</summary>
internal static class MotionGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("MotionIs", (1, 8), true, (scope, motions) => MotionOf(scope.Act) is { } motion && motions.Contains(motion.Value)) { Vocabulary = GuardVocabulary.Motions },
        new("RulingIs", (1, 8), true, (scope, rulings) => scope.Act is GiveRulingAct act && rulings.Contains(act.Ruling.Value)) { Vocabulary = GuardVocabulary.Rulings },
        new("MotionOpen", (1, 8), false, (scope, motions) => Concerned(scope).Any(motion => motion.IsOpen && motions.Contains(motion.Code.Value))) { Vocabulary = GuardVocabulary.Motions },
        new("MotionsBelow", (2, 2), false, (scope, arguments) =>
            Concerned(scope).Count(motion => motion.Code.Value == arguments[0]) < GuardNumber.Of(arguments[1])) { Vocabulary = GuardVocabulary.MotionAndNumber },
        new("RulingsBelow", (2, 2), false, (scope, arguments) =>
            Concerned(scope).Count(motion => motion.Ruling?.Value == arguments[0]) < GuardNumber.Of(arguments[1])) { Vocabulary = GuardVocabulary.RulingAndNumber },
        new("RuledAs", (1, 8), false, (scope, rulings) =>
            Concerned(scope).LastOrDefault(motion => !motion.IsOpen)?.Ruling is { } ruling && rulings.Contains(ruling.Value)) { Vocabulary = GuardVocabulary.Rulings },
    ];

    private static TermCode? MotionOf(Act? act) => act switch
    {
        RaiseMotionAct raise => raise.Motion,
        GiveRulingAct ruling => ruling.Motion,
        _ => null,
    };

    private static IEnumerable<Motion> Concerned(GuardScope scope) =>
        (scope.Case?.Motions ?? []).Where(motion => motion.Assignment == scope.Assignment?.Id);
}
