using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Keys that a full disk does not let go, so many times.</summary>
internal sealed class StubbornKeys(int times) : ICaseKeyStore
{
    private readonly InMemoryCaseKeyStore _keys = new(_ => Sample.Key(1));
    private int _left = times;

    public ValueTask<CaseKey?> GetOrCreateAsync(CaseCode code, CancellationToken cancellation = default) => _keys.GetOrCreateAsync(code, cancellation);

    public ValueTask<CaseKey?> FindAsync(CaseCode code, CancellationToken cancellation = default) => _keys.FindAsync(code, cancellation);

    public ValueTask DestroyAsync(CaseCode code, CancellationToken cancellation = default) =>
        _left-- > 0 ? throw new IOException("The disk is full.") : _keys.DestroyAsync(code, cancellation);
}
