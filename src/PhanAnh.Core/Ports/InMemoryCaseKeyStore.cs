namespace PhanAnh.Core;

/// <summary>Keys that live as long as the process.</summary>
/// <param name="newKey">Makes a key; the host's source of randomness, since this package has none.</param>
/// <remarks>Thread-safe.</remarks>
public sealed class InMemoryCaseKeyStore(Func<CaseCode, CaseKey> newKey) : ICaseKeyStore
{
    private readonly Lock _lock = new();

    // A destroyed key stays as null, so that it is not made anew.
    private readonly Dictionary<CaseCode, CaseKey?> _keys = [];

    /// <inheritdoc/>
    public ValueTask<CaseKey?> GetOrCreateAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            if (!_keys.TryGetValue(code, out var key))
            {
                key = newKey(code);
                _keys.Add(code, key);
            }

            return new(key);
        }
    }

    /// <inheritdoc/>
    public ValueTask<CaseKey?> FindAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            return new(_keys.GetValueOrDefault(code));
        }
    }

    /// <inheritdoc/>
    public ValueTask DestroyAsync(CaseCode code, CancellationToken cancellation = default)
    {
        lock (_lock)
        {
            _keys[code] = null;
        }

        return ValueTask.CompletedTask;
    }
}
