using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>
/// What the web site may show of a case (kết quả công khai). An allow-list: it has no member that could hold an identity, is made by <see cref="Of"/> alone, and cannot be
/// made from a case that is secret, confidential, closed to the public, rejected, purged or without a published result.
/// </summary>
public sealed record PublicRecord
{
    private PublicRecord(Case subject, ImmutableArray<PublicResult> results)
    {
        Code = subject.Code;
        Field = subject.Field;
        Kind = subject.Kind;
        ReceivedOn = VietnamTime.DateOf(subject.ReceivedAt);
        Results = results;
    }

    /// <summary>The case.</summary>
    public CaseCode Code { get; }

    /// <summary>Its field; none where it was never classified.</summary>
    public TermCode? Field { get; }

    /// <summary>Reflection, recommendation or another kind that the preset declares.</summary>
    public TermCode Kind { get; }

    /// <summary>The local day on which it was received.</summary>
    public LocalDate ReceivedOn { get; }

    /// <summary>Its published results, in order of dispatch; at least one.</summary>
    public ImmutableArray<PublicResult> Results { get; }

    /// <summary>The local day on which the latest of its results was published.</summary>
    internal LocalDate PublishedOn => Results.Max(result => result.PublishedOn);

    /// <summary>The public record of a case; none where nothing of it may be shown.</summary>
    public static PublicRecord? Of(Case subject)
    {
        if (subject.IsClosedToThePublic || subject.ConfidentialityRequested || subject.IsPurged
            || subject.State.Outcome is Outcome.Rejected or Outcome.SecretRegime)
        {
            return null;
        }

        var results = subject.Assignments.Select(PublicResult.Of).Append(PublicResult.OfDirect(subject)).OfType<PublicResult>().ToImmutableArray();
        return results.IsEmpty ? null : new(subject, results);
    }
}
