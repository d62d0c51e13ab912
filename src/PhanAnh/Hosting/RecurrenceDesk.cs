using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh;

/// <summary>Shows an officer the earlier cases that a new one may repeat, and remembers it for the next. It links nothing by itself.</summary>
/// <remarks>Safe for concurrent use as far as its index is.</remarks>
public sealed class RecurrenceDesk
{
    private readonly Fingerprinter _fingerprinter;
    private readonly IRecurrenceIndex _index;
    private readonly RecurrenceThresholds _thresholds;

    /// <summary>A desk over an index.</summary>
    /// <param name="fingerprinter">Made from the secret under which the index was filled.</param>
    /// <param name="index">Where the fingerprints are.</param>
    /// <param name="thresholds"><see cref="RecurrenceThresholds.Default"/> where null.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fingerprinter"/> or <paramref name="index"/> is null.</exception>
    public RecurrenceDesk(Fingerprinter fingerprinter, IRecurrenceIndex index, RecurrenceThresholds? thresholds = null)
    {
        ArgumentNullException.ThrowIfNull(fingerprinter);
        ArgumentNullException.ThrowIfNull(index);
        (_fingerprinter, _index, _thresholds) = (fingerprinter, index, thresholds ?? RecurrenceThresholds.Default);
    }

    /// <summary>The earlier cases to show, the likest first; then keeps the new one's fingerprint.</summary>
    /// <param name="code">The new case.</param>
    /// <param name="submission">As it arrived.</param>
    /// <param name="field">The field of administration, where it is known.</param>
    /// <param name="receivedOn">The local day of receipt.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async ValueTask<ImmutableArray<RecurrenceSuggestion>> LookAsync(
        CaseCode code, Submission submission, TermCode? field, LocalDate receivedOn, CancellationToken cancellation = default)
    {
        var fingerprint = _fingerprinter.Of(code, submission, field, receivedOn);
        var earlier = new List<CaseFingerprint>();
        await foreach (var found in _index.SharingAsync(fingerprint, cancellation).ConfigureAwait(false))
        {
            earlier.Add(found);
        }

        await _index.KeepAsync(fingerprint, cancellation).ConfigureAwait(false);
        return RecurrenceReview.Suggest(fingerprint, earlier, _thresholds);
    }
}
