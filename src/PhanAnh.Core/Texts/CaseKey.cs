using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;

namespace PhanAnh.Core;

/// <summary>The secret of one case: personal text is kept and referred to under it, so destroying the key erases the text everywhere.</summary>
/// <remarks>32 bytes, made by the host. Never printed.</remarks>
[DebuggerDisplay("•••")]
[DataClass(PersonalDataClass.Secret)]
public sealed class CaseKey
{
    /// <summary>The number of bytes of a key.</summary>
    public const int Length = 32;

    private readonly KeyBytes _bytes;
    private KeyBytes _forTexts;
    private volatile bool _isDerived;

    /// <summary>Copies the bytes of a key.</summary>
    /// <exception cref="ArgumentException">There are not exactly <see cref="Length"/> bytes.</exception>
    public CaseKey(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length != Length)
        {
            throw new ArgumentException("A case key has 32 bytes.", nameof(bytes));
        }

        bytes.CopyTo(_bytes);
    }

    /// <summary>The key that encrypts texts, derived once: every text of the case needs it.</summary>
    internal ReadOnlySpan<byte> ForTexts(ReadOnlySpan<byte> purpose)
    {
        if (!_isDerived)
        {
            // Two threads at once write the same bytes.
            HKDF.DeriveKey(HashAlgorithmName.SHA256, _bytes, _forTexts, [], purpose);
            _isDerived = true;
        }

        return _forTexts;
    }

    /// <summary>The bytes of the key, for a key store to keep.</summary>
    public ReadOnlySpan<byte> Reveal() => _bytes;

    /// <summary>Three dots.</summary>
    public override string ToString() => "•••";

    // A key lives as long as its case is at hand; of a province's cases that is many.
    [InlineArray(Length)]
    private struct KeyBytes
    {
        private byte _first;
    }
}
