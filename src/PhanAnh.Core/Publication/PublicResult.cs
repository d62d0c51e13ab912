using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A published result, a unit's or one given directly. Made by <see cref="PublicRecord"/> alone, and nothing in it can be exchanged afterwards.</summary>
public sealed record PublicResult
{
    private PublicResult(UnitCode? unit, Answer answer, Instant publishedAt)
    {
        Unit = unit;
        Text = answer.Public;
        PublishedOn = VietnamTime.DateOf(publishedAt);
        Rating = answer.Rating;
    }

    /// <summary>The unit that answers; none where the coordinating unit answered directly.</summary>
    public UnitCode? Unit { get; }

    /// <summary>The text as an officer published it, personal data hidden, as a reference; never the unit's raw answer, so none where nobody looked for personal data.</summary>
    public TextRef? Text { get; }

    /// <summary>The local day on which it was published.</summary>
    public LocalDate PublishedOn { get; }

    /// <summary>The submitter's rating; none where there is none.</summary>
    public TermCode? Rating { get; }

    /// <summary>The latest published answer of an assignment; none where there is none, or a rework has taken it back.</summary>
    internal static PublicResult? Of(Assignment assignment) =>
        assignment is { IsLive: true, State.Phase: Phase.Answered, Answer: { Release: ReleaseKind.Published, PublishedAt: { } at } answer }
            ? new(assignment.Unit, answer, at)
            : null;

    /// <summary>The published direct answer of a case; none where there is none.</summary>
    internal static PublicResult? OfDirect(Case subject) =>
        subject.DirectResult is { Release: ReleaseKind.Published, PublishedAt: { } at } answer ? new(null, answer, at) : null;
}
