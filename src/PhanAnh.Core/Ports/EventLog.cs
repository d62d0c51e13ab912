using System.Diagnostics;
using System.Text;

namespace PhanAnh.Core;

/// <summary>The events of all cases in memory as the bytes that a file would hold. A log grows to millions of events.</summary>
/// <remarks>Not thread-safe. What is written is never changed.</remarks>
internal sealed class EventLog
{
    private readonly BytePieces _pieces = new();

    // Where an event lies, with the text of its link behind it.
    private readonly List<BytePlace> _places = [];

    internal int Count => _places.Count;

    /// <summary>Adds an event behind the one before it of its case.</summary>
    /// <param name="e">The event.</param>
    /// <param name="previous">The number of the event before it of its case; negative for the first.</param>
    /// <returns>Its number, from 0.</returns>
    internal int Add(CaseEvent e, int previous)
    {
        var bytes = EventJson.WriteShared(e);
        var place = _pieces.Take(bytes.Length + HashChain.LinkLength);
        var room = _pieces[place].Span;
        bytes.CopyTo(room);
        HashChain.Next(previous < 0 ? HashChain.StartText : LinkOf(previous), bytes, [], room[bytes.Length..]);
        _places.Add(place);
        return _places.Count - 1;
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

    private ReadOnlyMemory<byte> BytesOf(int number) => _pieces[_places[number]][..^HashChain.LinkLength];

    private ReadOnlySpan<byte> LinkOf(int number) => _pieces[_places[number]].Span[^HashChain.LinkLength..];
}
