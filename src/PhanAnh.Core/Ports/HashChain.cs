using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Core;

/// <summary>The hash chain of a case: each link is SHA-256 over the link before it, as text, and the stored bytes.</summary>
public static class HashChain
{
    /// <summary>The link before the first event.</summary>
    public static string Start { get; } = new('0', 64);

    /// <summary>The link that follows.</summary>
    /// <param name="previous">The link before, 64 lower-case hexadecimal digits.</param>
    /// <param name="bytes">The bytes of the event as stored.</param>
    public static string Next(string previous, ReadOnlySpan<byte> bytes) => Next(previous, bytes, []);

    /// <summary>The link that follows, over bytes that stand in two places.</summary>
    internal static string Next(string previous, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        // One call over one buffer: an incremental hash costs more than the copy.
        var buffer = ArrayPool<byte>.Shared.Rent(previous.Length + first.Length + second.Length);
        var length = Encoding.ASCII.GetBytes(previous, buffer);
        first.CopyTo(buffer.AsSpan(length));
        second.CopyTo(buffer.AsSpan(length += first.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, length + second.Length), hash);
        ArrayPool<byte>.Shared.Return(buffer);
        return Convert.ToHexStringLower(hash);
    }
}
