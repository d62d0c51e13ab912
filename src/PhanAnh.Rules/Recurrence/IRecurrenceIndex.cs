using PhanAnh.Core;

namespace PhanAnh.Rules;

/// <summary>Keeps the fingerprints of cases. A port: a host with a database keeps them there, one row a value.</summary>
/// <remarks>Implementations are safe for concurrent use.</remarks>
public interface IRecurrenceIndex
{
    /// <summary>Keeps a fingerprint, in place of an earlier one of the same case.</summary>
    ValueTask KeepAsync(CaseFingerprint fingerprint, CancellationToken cancellation = default);

    /// <summary>The other cases that share a value of the submitter, of the place or of the content, in any order.</summary>
    IAsyncEnumerable<CaseFingerprint> SharingAsync(CaseFingerprint fingerprint, CancellationToken cancellation = default);

    /// <summary>Forgets a case, as its erasure demands.</summary>
    ValueTask ForgetAsync(CaseCode code, CancellationToken cancellation = default);
}
