using System.Buffers;
using System.Security.Cryptography;

namespace PhanAnh.Core;

/// <summary>Turns personal text into references under the key of one case, and remembers what it sealed so that the host can keep it.</summary>
/// <remarks>Deterministic: the same text under the same key gives the same reference. For one decision, not shared between threads.</remarks>
public sealed class TextSeal
{
    // No text has it: 32 bytes of zeros are no keyed hash that anybody met.
    private static readonly TextRef OfAnything = TextRef.OfHash(new byte[HMACSHA256.HashSizeInBytes]);

    private readonly CaseKey? _key;
    private readonly Dictionary<TextRef, SensitiveText> _sealed = [];

    // Keyed once for all texts of a decision.
    private IncrementalHash? _keyed;

    /// <summary>A seal under the key of a case.</summary>
    /// <exception cref="ArgumentNullException">There is no key.</exception>
    public TextSeal(CaseKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key;
    }

    private TextSeal()
    {
    }

    /// <summary>For a decision of which nothing is kept, of a case that has no key yet: all texts have one reference.</summary>
    internal static TextSeal OfTrial() => new();

    /// <summary>Whether it is a trial, of whose references nothing can be told.</summary>
    internal bool IsTrial => _key is null;

    /// <summary>The texts sealed so far, by reference: to be kept before the events that refer to them.</summary>
    public IReadOnlyDictionary<TextRef, SensitiveText> Sealed => _sealed;

    /// <summary>The reference of a text; none for no text or a blank one.</summary>
    public TextRef? Seal(SensitiveText? text)
    {
        if (text is null || text.IsBlank)
        {
            return null;
        }

        var reference = Refer("text\0"u8, text.Reveal());
        _sealed[reference] = text;
        return reference;
    }

    /// <summary>A reference that only compares: the text is not kept. For identities and command fingerprints.</summary>
    public TextRef Fingerprint(string text) => Refer(Mark, text);

    /// <summary>The domain of fingerprints, which stands before what is hashed.</summary>
    internal static ReadOnlySpan<byte> Mark => "mark\0"u8;

    /// <summary>The reference of bytes that begin with their domain.</summary>
    internal TextRef Refer(ReadOnlySpan<byte> bytes)
    {
        if (_key is null)
        {
            return OfAnything;
        }

        Span<byte> mac = stackalloc byte[HMACSHA256.HashSizeInBytes];
        _keyed ??= IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, _key.Reveal());
        _keyed.AppendData(bytes);
        _keyed.GetHashAndReset(mac);
        return TextRef.OfHash(mac);
    }

    /// <summary>Gives back at the end of a decision what otherwise waits for the collector. It may be used on.</summary>
    internal void Rest()
    {
        _keyed?.Dispose();
        _keyed = null;
    }

    private TextRef Refer(ReadOnlySpan<byte> domain, string text)
    {
        var rented = ArrayPool<byte>.Shared.Rent(domain.Length + TextBytes.MostOf(text));
        domain.CopyTo(rented);
        var reference = Refer(rented.AsSpan(0, domain.Length + TextBytes.Write(text, rented.AsSpan(domain.Length))));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return reference;
    }
}
