using System.Buffers.Text;
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
        var plain = TextBytes.Of(text.Reveal());
        var sealedBytes = new byte[plain.Length + TagLength];
        using var aes = Cipher(key);
        aes.Encrypt(Nonce(reference), plain, sealedBytes.AsSpan(0, plain.Length), sealedBytes.AsSpan(plain.Length));
        return sealedBytes;
    }

    /// <summary>The text; none where the key is another one or the bytes were changed.</summary>
    public static SensitiveText? Decrypt(CaseKey key, TextRef reference, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < TagLength)
        {
            return null;
        }

        var plain = new byte[bytes.Length - TagLength];
        using var aes = Cipher(key);
        try
        {
            aes.Decrypt(Nonce(reference), bytes[..^TagLength], bytes[^TagLength..], plain);
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }

        return new(TextBytes.Read(plain));
    }

    private static AesGcm Cipher(CaseKey key) => new(key.ForTexts("phananh personal text v1"u8), TagLength);

    private static byte[] Nonce(TextRef reference) => Base64Url.DecodeFromChars(reference.Value)[..NonceLength];
}
