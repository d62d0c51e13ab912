using NodaTime;

namespace PhanAnh.Core;

/// <summary>An answer that left for the submitter (trả lời), or the fact that one was found and is not given out.</summary>
/// <param name="Unit">The unit that answers; none for an answer given at once by the coordinating unit.</param>
/// <param name="Assignment">The assignment that can be rated; none likewise.</param>
/// <param name="At">When it left.</param>
/// <param name="Release">How it left.</param>
/// <param name="Text">The text, as a reference; none where it was withheld.</param>
/// <param name="Rating">The submitter's rating; none where there is none.</param>
public sealed record SubmitterReply(UnitCode? Unit, AssignmentId? Assignment, Instant At, ReleaseKind Release, TextRef? Text, TermCode? Rating)
{
    internal static SubmitterReply? Of(Assignment assignment, Answer answer) => answer is { Release: not ReleaseKind.None, ReleasedAt: { } at }
        ? new(assignment.Unit, assignment.Id, at, answer.Release, answer.Release == ReleaseKind.Withheld ? null : answer.Text, answer.Rating)
        : null;

    /// <summary>The answer given directly; none where there is none.</summary>
    internal static SubmitterReply? OfDirect(Case subject) => subject.DirectResult is { Text: { } text, ReleasedAt: { } at } answer
        ? new(null, null, at, answer.Release, text, answer.Rating)
        : null;
}
