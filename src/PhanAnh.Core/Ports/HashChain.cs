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
    public static string Next(string previous, ReadOnlySpan<byte> bytes)
    {
        var linked = ArrayPool<byte>.Shared.Rent(previous.Length + bytes.Length);
        Encoding.ASCII.GetBytes(previous, linked);
        bytes.CopyTo(linked.AsSpan(previous.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(linked.AsSpan(0, previous.Length + bytes.Length), hash);
        ArrayPool<byte>.Shared.Return(linked);
        return Convert.ToHexStringLower(hash);
    }
}
