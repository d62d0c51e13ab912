using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>
/// What the web site may show of a case (kết quả công khai). An allow-list: it has no member that could hold an identity, and cannot be built from a
/// case that is secret, confidential, closed to the public or without a published result.
/// </summary>
public sealed record PublicRecord
{
    private PublicRecord()
    {
    }

    /// <summary>The case.</summary>
    public required CaseCode Code { get; init; }

    /// <summary>Its field; none where it was never classified.</summary>
    public required TermCode? Field { get; init; }

    /// <summary>Reflection, recommendation or another kind that the preset declares.</summary>
    public required TermCode Kind { get; init; }

    /// <summary>The local day on which it was received.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Its published results, in order of dispatch.</summary>
    public required ImmutableArray<PublicResult> Results { get; init; }

    /// <summary>The public record of a case; none where nothing of it may be shown.</summary>
    public static PublicRecord? Of(Case subject)
    {
        if (subject.IsClosedToThePublic || subject.ConfidentialityRequested || subject.State.Outcome is Outcome.Rejected or Outcome.SecretRegime)
        {
            return null;
        }

        var results = subject.Assignments.Select(PublicResult.Of).OfType<PublicResult>().ToImmutableArray();
        return results.IsEmpty
            ? null
            : new()
            {
                Code = subject.Code,
                Field = subject.Field,
                Kind = subject.Kind,
                ReceivedOn = VietnamTime.DateOf(subject.ReceivedAt),
                Results = results,
            };
    }
}
