using System.Collections.Immutable;
using System.Globalization;

namespace PhanAnh.Core;

/// <summary>Guards that look at one assignment, or for a row of the case at all of them.</summary>
internal static class AssignmentGuards
{
    internal static IEnumerable<GuardRule> All { get; } =
    [
        new("InRework", (0, 8), false, (scope, causes) =>
            scope.Assignment?.Rework is { } cause && (causes.IsEmpty || causes.Contains(cause.Value))),
        new("ReworksBelow", (2, 2), false, (scope, arguments) => Concerned(scope).All(assignment => IsBelow(scope, assignment, arguments))) { Vocabulary = GuardVocabulary.CauseAndNumber },
        new("ReworkDue", (2, 2), false, (scope, arguments) => Concerned(scope).Any(assignment =>
            assignment.Answer?.Rating?.Value == arguments[0] && IsBelow(scope, assignment, arguments))) { Vocabulary = GuardVocabulary.CauseAndNumber },
        new("AnswerRated", (0, 8), false, (scope, ratings) => AnswerIn(scope)?.Rating is { } rating
            && (ratings.IsEmpty || ratings.Contains(rating.Value))),
        new("AnswerWithheld", (0, 0), false, (scope, _) => AnswerIn(scope)?.Release == ReleaseKind.Withheld),
        new("AnswerPublished", (0, 0), false, (scope, _) => AnswerIn(scope)?.Release == ReleaseKind.Published),
        new("AnyAnswerRated", (0, 0), false, (scope, _) => Answers(scope).Any(answer => answer?.Rating is not null)),
        new("AllAnswersRated", (0, 0), false, (scope, _) => Answers(scope).All(answer => answer?.Rating is not null)),
        new("AnsweredDirectly", (0, 0), false, (scope, _) => scope.Case?.DirectResult is not null),
        new("ClosedAsRated", (0, 0), false, (scope, _) => scope.Case?.CloseReason is { } reason && reason == LeastFavourable(scope)),
        new("EvidenceGivenIfRequired", (0, 0), true, (scope, _) =>
            scope.Case?.EvidenceRequired != true || scope.Act is SubmitResultAct { Evidence.IsDefaultOrEmpty: false }),
        new("ApproverDiffers", (0, 0), true, (scope, _) =>
            scope.Actor is not { } actor || actor.Id.Reveal() != scope.Assignment?.Answer?.SubmittedBy),
        new("FocalPersonsNamed", (1, 4), true, (scope, posts) => AreFilled(scope, posts, persons => persons == 1)),
        new("PostsFilled", (1, 4), true, (scope, posts) => AreFilled(scope, posts, persons => persons >= 1)),
    ];

    private static IEnumerable<Assignment> Live(GuardScope scope) =>
        scope.Case?.Assignments.Where(assignment => assignment.IsLive) ?? [];

    /// <summary>The reason of closing that the ratings given so far come to; none where nothing was rated.</summary>
    private static TermCode? LeastFavourable(GuardScope scope) =>
        scope.Context.Preset.Terms.LeastFavourable(Answers(scope).Select(answer => answer?.Rating))?.ClosesAs;

    /// <summary>The answer that a row is about: the assignment's, or for a row of the case the one given directly.</summary>
    private static Answer? AnswerIn(GuardScope scope) => scope.Assignment is { } assignment ? assignment.Answer : scope.Case?.DirectResult;

    private static IEnumerable<Answer?> Answers(GuardScope scope) => scope.Case?.LiveAnswers ?? [];

    private static IEnumerable<Assignment> Concerned(GuardScope scope) =>
        scope.Assignment is { } assignment ? [assignment] : Live(scope);

    /// <summary>Reworks are counted for the unit on this case, over all its assignments ("01 lần", TN58-A10.4c-2).</summary>
    private static bool IsBelow(GuardScope scope, Assignment assignment, ImmutableArray<string> arguments) =>
        int.TryParse(arguments[1], NumberStyles.None, CultureInfo.InvariantCulture, out var most)
        && scope.Case!.Assignments.Where(other => other.Unit == assignment.Unit)
            .Sum(other => other.Reworks.Count(cause => cause.Value == arguments[0])) < most;

    /// <summary>Whether each unit of a dispatch has the number of persons that is wanted in each of the posts.</summary>
    private static bool AreFilled(GuardScope scope, ImmutableArray<string> posts, Func<int, bool> isEnough) =>
        scope.Act is not DispatchAct { Units.IsDefault: false } act
        || act.Units.All(code => scope.Context.Units.Find(code) is not { } unit
            || posts.All(post => isEnough(unit.FocalPersons.Count(person =>
                person.Post.Value == post && person.IsNamedOn(PhanAnh.Calendar.VietnamTime.DateOf(scope.At))))));
}
