using System.Collections.Concurrent;

namespace PhanAnh.Core;

/// <summary>Texts that live as long as the process, encrypted like those of any other store.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class InMemoryPersonalTexts : IPersonalTexts
{
    private readonly ConcurrentDictionary<(CaseCode Case, TextRef Reference), byte[]> _texts = new();

    /// <inheritdoc/>
    public ValueTask KeepAsync(
        CaseCode code, CaseKey key, IReadOnlyDictionary<TextRef, SensitiveText> texts, CancellationToken cancellation = default)
    {
        using var cipher = TextCipher.CipherOf(key);
        foreach (var (reference, text) in texts)
        {
            _texts.TryAdd((code, reference), TextCipher.Encrypt(cipher, reference, text));
        }

        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SensitiveText?> FindAsync(CaseCode code, CaseKey key, TextRef reference, CancellationToken cancellation = default) =>
        new(_texts.TryGetValue((code, reference), out var bytes) ? TextCipher.Decrypt(key, reference, bytes) : null);
}
