using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// One line of a file of cases, which is one commit:
/// <c>{"case":"…","from":5,"due":"…"|null,"hash":"…","events":[{…},{…}],"link":"…"}</c>. The events stand in it byte for byte; <c>hash</c> is the head of
/// the chain of the case after them; <c>link</c> chains the lines of the file, whichever case they are of, over all bytes of the line before it but the
/// events, for which <c>hash</c> stands.
/// </summary>
/// <param name="Case">The case.</param>
/// <param name="From">The sequence number of the first event.</param>
/// <param name="Due">When time alone causes something next; none for never.</param>
/// <param name="Hash">The head of the chain of the case after the last event.</param>
/// <param name="Events">The events: where each begins in the line, and how long it is; at least one.</param>
/// <param name="Bytes">The whole line without its end.</param>
internal sealed record CommitLine(
    CaseCode Case, long From, Instant? Due, string Hash, ImmutableArray<(int Start, int Length)> Events, ReadOnlyMemory<byte> Bytes)
{
    internal const int HashLength = 64;
    internal const int LinkLength = 9 + HashLength + 2;

    private static readonly SearchValues<byte> HashDigits = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>What every line begins with.</summary>
    internal static ReadOnlySpan<byte> Opening => "{\"case\":\""u8;

    internal static ReadOnlySpan<byte> LinkOpening => ",\"link\":\""u8;

    internal string Link { get; } = LinkOf(Bytes.Span)!;

    internal ReadOnlyMemory<byte> Event(int index) => Bytes.Slice(Events[index].Start, Events[index].Length);

    /// <summary>Whether the line follows the one with a link, byte for byte.</summary>
    internal bool Follows(string previousLink)
    {
        var end = Events[0].Start - 1;
        foreach (var (start, length) in Events)
        {
            // Neither hash nor link covers what stands between two events, so nothing may but one comma.
            if (start != end + 1)
            {
                return false;
            }

            end = start + length;
        }

        return HashChain.Next(previousLink, Bytes.Span[..Events[0].Start], Bytes.Span[end..^LinkLength]) == Link;
    }

    /// <summary>The link at the end of a line, readable or not; none where there is none.</summary>
    internal static string? LinkOf(ReadOnlySpan<byte> line)
    {
        if (line.Length < LinkLength)
        {
            return null;
        }

        var tail = line[^LinkLength..];
        var link = tail.Slice(LinkOpening.Length, HashLength);
        return tail.StartsWith(LinkOpening) && tail.EndsWith("\"}"u8) && IsHash(link) ? Encoding.ASCII.GetString(link) : null;
    }

    /// <summary>Reads a line; none where it is not one. Whether its hashes are right is not asked here.</summary>
    internal static CommitLine? Parse(ReadOnlyMemory<byte> line)
    {
        if (LinkOf(line.Span) is null)
        {
            return null;
        }

        try
        {
            return new CommitLineReader(line).Read();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static bool IsHash(ReadOnlySpan<byte> text) => text.Length == HashLength && !text.ContainsAnyExcept(HashDigits);
}
