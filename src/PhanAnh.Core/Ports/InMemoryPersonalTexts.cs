namespace PhanAnh.Core;

/// <summary>Texts that live as long as the process, encrypted like those of any other store.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class InMemoryPersonalTexts : IPersonalTexts
{
    private readonly Lock _lock = new();
    private readonly Dictionary<(CaseCode Case, TextRef Reference), byte[]> _texts = [];

    /// <inheritdoc/>
    public ValueTask KeepAsync(
        CaseCode code, CaseKey key, IReadOnlyDictionary<TextRef, SensitiveText> texts, CancellationToken cancellation = default)
    {
        using var cipher = TextCipher.CipherOf(key);
        foreach (var (reference, text) in texts)
        {
            var bytes = TextCipher.Encrypt(cipher, reference, text);
            lock (_lock)
            {
                _texts.TryAdd((code, reference), bytes);
            }
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SensitiveText?> FindAsync(CaseCode code, CaseKey key, TextRef reference, CancellationToken cancellation = default)
    {
        byte[]? bytes;
        lock (_lock)
        {
            bytes = _texts.GetValueOrDefault((code, reference));
        }

        return new(bytes is null ? null : TextCipher.Decrypt(key, reference, bytes));
    }
}
