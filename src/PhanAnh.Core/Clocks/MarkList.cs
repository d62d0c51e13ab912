using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>Marks of one event while they are gathered, in room on the stack as far as that suffices.</summary>
internal ref struct MarkList(Span<ClockMark> room)
{
    private Span<ClockMark> _room = room;

    internal int Count { get; private set; }

    internal readonly ClockMark this[int index] => _room[index];

    internal void Add(ClockMark mark)
    {
        if (Count == _room.Length)
        {
            var larger = new ClockMark[_room.Length * 2];
            _room.CopyTo(larger);
            _room = larger;
        }

        _room[Count++] = mark;
    }

    internal readonly ImmutableArray<ClockMark> ToImmutable() => [.. _room[..Count]];
}
