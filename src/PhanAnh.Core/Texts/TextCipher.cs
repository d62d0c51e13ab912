using System.Buffers;
using System.Security.Cryptography;

namespace PhanAnh.Core;

/// <summary>Encrypts personal text under the key of its case: AES-256-GCM with a key of its own derived from it.</summary>
/// <remarks>
/// The nonce is taken from the text's reference, which is a keyed hash of the text itself: the same text gives the same bytes, and two texts
/// never share a nonce short of a collision of HMAC-SHA-256 in 96 bits. So no source of randomness is needed.
/// </remarks>
public static class TextCipher
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <summary>The encrypted bytes: ciphertext and tag.</summary>
    public static byte[] Encrypt(CaseKey key, TextRef reference, SensitiveText text)
    {
        using var cipher = CipherOf(key);
        return Encrypt(cipher, reference, text);
    }

    /// <summary>The text; none where the key is another one or the bytes were changed.</summary>
    public static SensitiveText? Decrypt(CaseKey key, TextRef reference, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < TagLength)
        {
            return null;
        }

        var plain = ArrayPool<byte>.Shared.Rent(bytes.Length);
        var length = bytes.Length - TagLength;
        using var cipher = CipherOf(key);
        try
        {
            Span<byte> nonce = stackalloc byte[TextRef.PackedLength];
            cipher.Decrypt(NonceOf(reference, nonce), bytes[..length], bytes[length..], plain.AsSpan(0, length));
            return new(TextBytes.Read(plain.AsSpan(0, length)));
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(plain, clearArray: true);
        }
    }

    /// <summary>What encrypts all texts under a key: to be made once for texts that are kept together, and disposed of.</summary>
    internal static AesGcm CipherOf(CaseKey key) => new(key.ForTexts("phananh personal text v1"u8), TagLength);

    internal static byte[] Encrypt(AesGcm cipher, TextRef reference, SensitiveText text)
    {
        var plain = text.Reveal();
        var rented = ArrayPool<byte>.Shared.Rent(TextBytes.MostOf(plain));
        var length = TextBytes.Write(plain, rented);
        var sealedBytes = new byte[length + TagLength];
        Span<byte> nonce = stackalloc byte[TextRef.PackedLength];
        cipher.Encrypt(NonceOf(reference, nonce), rented.AsSpan(0, length), sealedBytes.AsSpan(0, length), sealedBytes.AsSpan(length));
        ArrayPool<byte>.Shared.Return(rented, clearArray: true);
        return sealedBytes;
    }

    private static ReadOnlySpan<byte> NonceOf(TextRef reference, Span<byte> room)
    {
        reference.Pack(room);
        return room[..NonceLength];
    }
}
