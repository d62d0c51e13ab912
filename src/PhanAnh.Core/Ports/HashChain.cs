using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace PhanAnh.Core;

/// <summary>The hash chain of a case: each link is SHA-256 over the link before it, as text, and the stored bytes.</summary>
public static class HashChain
{
    /// <summary>The length of a link as text.</summary>
    internal const int LinkLength = 64;

    /// <summary>The link before the first event.</summary>
    public static string Start { get; } = new('0', LinkLength);

    /// <summary>The same as the bytes of its text.</summary>
    internal static ReadOnlySpan<byte> StartText => "0000000000000000000000000000000000000000000000000000000000000000"u8;

    /// <summary>The link that follows.</summary>
    /// <param name="previous">The link before, 64 lower-case hexadecimal digits.</param>
    /// <param name="bytes">The bytes of the event as stored.</param>
    public static string Next(string previous, ReadOnlySpan<byte> bytes) => Next(previous, bytes, []);

    /// <summary>The link that follows, over bytes that stand in two places.</summary>
    internal static string Next(string previous, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Span<byte> link = stackalloc byte[LinkLength];
        Encoding.ASCII.GetBytes(previous, link);
        Next(link, first, second, link);
        return Encoding.ASCII.GetString(link);
    }

    /// <summary>Writes the text of the link that follows.</summary>
    /// <param name="previous">The text of the link before.</param>
    /// <param name="first">The bytes of the event as stored.</param>
    /// <param name="second">More bytes behind them.</param>
    /// <param name="next">Where to: 64 bytes, which may be those of <paramref name="previous"/>.</param>
    internal static void Next(ReadOnlySpan<byte> previous, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, Span<byte> next)
    {
        // One call over one buffer: an incremental hash costs more than the copy.
        var buffer = ArrayPool<byte>.Shared.Rent(LinkLength + first.Length + second.Length);
        previous.CopyTo(buffer);
        first.CopyTo(buffer.AsSpan(LinkLength));
        second.CopyTo(buffer.AsSpan(LinkLength + first.Length));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(buffer.AsSpan(0, LinkLength + first.Length + second.Length), hash);
        ArrayPool<byte>.Shared.Return(buffer);
        Convert.TryToHexStringLower(hash, next, out _);
    }
}
