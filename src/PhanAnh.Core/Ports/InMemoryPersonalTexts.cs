using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace PhanAnh.Core;

/// <summary>Texts that live as long as the process, encrypted like those of any other store.</summary>
/// <remarks>Thread-safe.</remarks>
public sealed class InMemoryPersonalTexts : IPersonalTexts
{
    private readonly Lock _lock = new();
    private readonly BytePieces _pieces = new();
    private readonly Dictionary<(CaseCode Case, TextRef Reference), BytePlace> _places = [];

    /// <inheritdoc/>
    public ValueTask KeepAsync(
        CaseCode code, CaseKey key, IReadOnlyDictionary<TextRef, SensitiveText> texts, CancellationToken cancellation = default)
    {
        AesGcm? cipher = null;
        foreach (var (reference, text) in texts)
        {
            if (!IsKept(code, reference))
            {
                Keep(code, reference, TextCipher.Encrypt(cipher ??= TextCipher.CipherOf(key), reference, text));
            }
        }

        cipher?.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask<SensitiveText?> FindAsync(CaseCode code, CaseKey key, TextRef reference, CancellationToken cancellation = default)
    {
        ReadOnlyMemory<byte> bytes;
        lock (_lock)
        {
            bytes = _places.TryGetValue((code, reference), out var place) ? _pieces[place] : default;
        }

        return new(bytes.IsEmpty ? null : TextCipher.Decrypt(key, reference, bytes.Span));
    }

    // A text that is published as it was answered is kept already.
    private bool IsKept(CaseCode code, TextRef reference)
    {
        lock (_lock)
        {
            return _places.ContainsKey((code, reference));
        }
    }

    private void Keep(CaseCode code, TextRef reference, ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_places, (code, reference), out var isKept);
            if (!isKept)
            {
                place = _pieces.Take(bytes.Length);
                bytes.CopyTo(_pieces[place].Span);
            }
        }
    }
}
