namespace PhanAnh.Core;

/// <summary>Keeps one key a case, apart from events and texts. Destroying a key erases the personal text of its case for good.</summary>
/// <remarks>Implementations are safe for concurrent use, and make keys that nobody can guess.</remarks>
public interface ICaseKeyStore
{
    /// <summary>The key of a case, made at the first asking; none where it was destroyed.</summary>
    ValueTask<CaseKey?> GetOrCreateAsync(CaseCode code, CancellationToken cancellation = default);

    /// <summary>The key of a case; none where there never was one, or it was destroyed.</summary>
    ValueTask<CaseKey?> FindAsync(CaseCode code, CancellationToken cancellation = default);

    /// <summary>Destroys the key of a case. It is never made anew.</summary>
    ValueTask DestroyAsync(CaseCode code, CancellationToken cancellation = default);
}
