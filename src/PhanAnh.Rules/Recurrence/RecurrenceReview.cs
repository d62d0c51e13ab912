using System.Collections.Immutable;

namespace PhanAnh.Rules;

/// <summary>Compares a submission with earlier ones by their fingerprints. Pure: it suggests, links nothing and keeps nothing.</summary>
public static class RecurrenceReview
{
    /// <summary>
    /// The earlier cases to show an officer: those with the same text; those of the same submitter about the same place or with a like text; and those
    /// about the same place and field with a like text, whoever sent them.
    /// </summary>
    /// <param name="submission">What has just arrived.</param>
    /// <param name="earlier">What it is compared with; itself, and what was received later, is passed over.</param>
    /// <param name="thresholds"><see cref="RecurrenceThresholds.Default"/> where null.</param>
    /// <returns>The likest first, then by case code, ordinally.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="submission"/> or <paramref name="earlier"/> is null.</exception>
    public static ImmutableArray<RecurrenceSuggestion> Suggest(
        CaseFingerprint submission, IEnumerable<CaseFingerprint> earlier, RecurrenceThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(submission);
        ArgumentNullException.ThrowIfNull(earlier);
        var from = thresholds ?? RecurrenceThresholds.Default;
        return
        [
            .. earlier
                .Where(other => other.Code != submission.Code && other.ReceivedOn <= submission.ReceivedOn)
                .Select(other => Compare(submission, other, from))
                .OfType<RecurrenceSuggestion>()
                .OrderByDescending(suggestion => suggestion.Likeness)
                .ThenByDescending(suggestion => suggestion.Reasons.Length)
                .ThenBy(suggestion => suggestion.Earlier.Value, StringComparer.Ordinal),
        ];
    }

    private static RecurrenceSuggestion? Compare(CaseFingerprint one, CaseFingerprint other, RecurrenceThresholds from)
    {
        var isLongEnough = Math.Min(one.Content.Length, other.Content.Length) >= from.FewestPairs;
        var likeness = isLongEnough ? LikenessOf(one.Content, other.Content) : 0;
        var (sameText, likeText) = (likeness >= from.SameText && isLongEnough, likeness >= from.LikeText && isLongEnough);
        var sameSubmitter = one.Submitter.Intersect(other.Submitter).Any();
        var samePlace = !one.Place.IsEmpty && LikenessOf(one.Place, other.Place) >= from.SamePlace;
        var sameField = one.Field is { } field && field == other.Field;
        if (!sameText && !(sameSubmitter && (likeText || (samePlace && sameField))) && !(samePlace && sameField && likeText))
        {
            return null;
        }

        return new(other.Code, likeness,
        [
            .. sameText ? [RecurrenceReason.SameText] : likeText ? [RecurrenceReason.LikeText] : ImmutableArray<RecurrenceReason>.Empty,
            .. sameSubmitter ? [RecurrenceReason.SameSubmitter] : ImmutableArray<RecurrenceReason>.Empty,
            .. samePlace ? [RecurrenceReason.SamePlace] : ImmutableArray<RecurrenceReason>.Empty,
            .. sameField ? [RecurrenceReason.SameField] : ImmutableArray<RecurrenceReason>.Empty,
        ]);
    }

    // Both are the least of their values, so beyond the least of the greatest kept nothing can be told about either: only below it are they compared.
    private static double LikenessOf(ImmutableArray<ulong> one, ImmutableArray<ulong> other)
    {
        if (one.IsEmpty || other.IsEmpty)
        {
            return 0;
        }

        var end = Math.Min(
            one.Length < Fingerprinter.MostPairs ? ulong.MaxValue : one[^1], other.Length < Fingerprinter.MostPairs ? ulong.MaxValue : other[^1]);
        var (i, j, common, all) = (0, 0, 0, 0);
        while ((i < one.Length && one[i] <= end) || (j < other.Length && other[j] <= end))
        {
            var (a, b) = (i < one.Length ? one[i] : ulong.MaxValue, j < other.Length ? other[j] : ulong.MaxValue);
            common += a == b ? 1 : 0;
            all++;
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        return (double)common / all;
    }
}
