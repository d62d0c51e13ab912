using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>A unit's published result.</summary>
public sealed record PublicResult
{
    private PublicResult()
    {
    }

    /// <summary>The unit that answers.</summary>
    public required UnitCode Unit { get; init; }

    /// <summary>The text as an officer published it, personal data hidden, as a reference; never the unit's raw answer, so none where nobody looked for personal data.</summary>
    public required TextRef? Text { get; init; }

    /// <summary>The local day on which it was published.</summary>
    public required LocalDate PublishedOn { get; init; }

    /// <summary>The submitter's rating; none where there is none.</summary>
    public required TermCode? Rating { get; init; }

    /// <summary>The latest published answer of an assignment; none where there is none, or a rework has taken it back.</summary>
    internal static PublicResult? Of(Assignment assignment) =>
        assignment is { IsLive: true, State.Phase: Phase.Answered, Answer: { Release: ReleaseKind.Published, PublishedAt: { } at } answer }
            ? new() { Unit = assignment.Unit, Text = answer.Public, PublishedOn = VietnamTime.DateOf(at), Rating = answer.Rating }
            : null;
}
