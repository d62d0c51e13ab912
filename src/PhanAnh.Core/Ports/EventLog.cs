using System.Diagnostics;
using System.Text;

namespace PhanAnh.Core;

/// <summary>
/// The events of all cases in memory as the bytes that a file would hold, one behind another in large pieces. A log grows to millions of events: as objects they would take more
/// room, and the collector would look at each again and again.
/// </summary>
/// <remarks>Not thread-safe. What is written is never changed.</remarks>
internal sealed class EventLog
{
    private const int PieceLength = 1 << 18;

    private readonly List<byte[]> _pieces = [];
    private readonly List<Entry> _entries = [];
    private int _free = PieceLength;

    /// <summary>Where an event lies, with the text of its link behind it.</summary>
    private readonly record struct Entry(int Piece, int Start, int Length);

    internal int Count => _entries.Count;

    /// <summary>Adds an event behind the one before it of its case.</summary>
    /// <param name="e">The event.</param>
    /// <param name="previous">The number of the event before it of its case; negative for the first.</param>
    /// <returns>Its number, from 0.</returns>
    internal int Add(CaseEvent e, int previous)
    {
        var bytes = EventJson.WriteShared(e);
        if (_free + bytes.Length + HashChain.LinkLength > PieceLength)
        {
            _pieces.Add(GC.AllocateUninitializedArray<byte>(Math.Max(PieceLength, bytes.Length + HashChain.LinkLength)));
            _free = 0;
        }

        var piece = _pieces[^1];
        bytes.CopyTo(piece.AsSpan(_free));
        HashChain.Next(previous < 0 ? HashChain.StartText : LinkOf(previous), bytes, [], piece.AsSpan(_free + bytes.Length, HashChain.LinkLength));
        _entries.Add(new(_pieces.Count - 1, _free, bytes.Length));
        _free += bytes.Length + HashChain.LinkLength;
        return _entries.Count - 1;
    }

    /// <summary>Reads the event of a number.</summary>
    internal StoredEvent Read(int number)
    {
        var bytes = BytesOf(number);
        return EventJson.TryRead(bytes.Span, out var e, out var code)
            ? Stored(number, e!)
            : throw new UnreachableException($"What was written cannot be read: {code}.");
    }

    /// <summary>The event of a number, by somebody who has it still.</summary>
    internal StoredEvent Stored(int number, CaseEvent e) => new(number + 1, e, BytesOf(number), Encoding.ASCII.GetString(LinkOf(number)));

    private ReadOnlyMemory<byte> BytesOf(int number)
    {
        var (piece, start, length) = _entries[number];
        return new(_pieces[piece], start, length);
    }

    private ReadOnlySpan<byte> LinkOf(int number)
    {
        var (piece, start, length) = _entries[number];
        return _pieces[piece].AsSpan(start + length, HashChain.LinkLength);
    }
}
