using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
using System.Text;

namespace PhanAnh.Core;

/// <summary>
/// What an event holds in place of personal text: the text's HMAC-SHA-256 under the key of its case, as 43 characters of base64url. It finds the
/// text while the key lives, proves that the text is unchanged, and tells nothing once the key is destroyed.
/// </summary>
/// <remarks>Kept as bytes, without an object of its own: a case refers to texts with everything that happens to it.</remarks>
/// <exception cref="ArgumentException">The text is not 43 characters of base64url.</exception>
[DataClass(PersonalDataClass.Personal)]
public readonly record struct TextRef(string Value)
{
    /// <summary>How many bytes one is packed into: those of the hash, and one with what the last character holds beyond them.</summary>
    internal const int PackedLength = HashLength + 1;

    private const int HashLength = 32;
    private const int Length = 43;

    /// <summary>How many bytes there must be room for to write one.</summary>
    /// <remarks>Three bytes are written as four characters. The last of 44 says only that there is a reference, and is left out.</remarks>
    internal const int WrittenLength = Length + 1;
    private const char Given = 'B';
    private const byte GivenBit = 1;

    private static readonly SearchValues<char> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    private readonly PackedBytes _bytes = IsValid(Value) ? Pack(Value) : throw new ArgumentException("A text reference has 43 characters of base64url.", nameof(Value));

    /// <summary>The reference as text, made at each call; <see langword="null"/> for <see langword="default"/>.</summary>
    public string Value => IsNone ? null! : string.Create(Length, this, static (text, reference) =>
    {
        Span<byte> written = stackalloc byte[WrittenLength];
        Encoding.ASCII.GetChars(reference.Write(written), text);
    });

    /// <summary>Whether it is <see langword="default"/>.</summary>
    internal bool IsNone => _bytes[HashLength] == 0;

    private PackedBytes Bytes
    {
        init => _bytes = value;
    }

    /// <summary>Whether a text has the form of a reference.</summary>
    public static bool IsValid(string? text) => text is { Length: Length } && !text.AsSpan().ContainsAnyExcept(Alphabet);

    /// <summary>The reference that has a hash of 32 bytes.</summary>
    internal static TextRef OfHash(ReadOnlySpan<byte> hash)
    {
        var bytes = new PackedBytes();
        hash.CopyTo(bytes);
        bytes[HashLength] = GivenBit;
        return default(TextRef) with { Bytes = bytes };
    }

    /// <summary>What <see cref="Pack(Span{byte})"/> wrote.</summary>
    internal static TextRef Unpack(ReadOnlySpan<byte> packed)
    {
        var bytes = new PackedBytes();
        packed[..PackedLength].CopyTo(bytes);
        return default(TextRef) with { Bytes = bytes };
    }

    /// <summary>Writes it into <see cref="PackedLength"/> bytes, in memory only.</summary>
    internal void Pack(Span<byte> room) => ((ReadOnlySpan<byte>)_bytes).CopyTo(room);

    /// <summary>Its text in ASCII.</summary>
    /// <param name="room"><see cref="WrittenLength"/> bytes.</param>
    internal ReadOnlySpan<byte> Write(Span<byte> room)
    {
        Base64Url.EncodeToUtf8(_bytes, room);
        return room[..Length];
    }

    /// <summary>Whether both are the same text.</summary>
    public bool Equals(TextRef other) => ((ReadOnlySpan<byte>)_bytes).SequenceEqual(other._bytes);

    // What is hashed already is not hashed again.
    /// <inheritdoc/>
    public override int GetHashCode() => BinaryPrimitives.ReadInt32LittleEndian(_bytes);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";

    private static PackedBytes Pack(string text)
    {
        Span<char> written = stackalloc char[WrittenLength];
        text.CopyTo(written);
        written[^1] = Given;
        var bytes = new PackedBytes();
        Base64Url.DecodeFromChars(written, bytes);
        return bytes;
    }

    [InlineArray(PackedLength)]
    private struct PackedBytes
    {
        private byte _first;
    }
}
