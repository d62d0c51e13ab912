using System.Buffers;

namespace PhanAnh.Rules;

/// <summary>A list in rented memory, empty by default. Holds values without references; dispose it.</summary>
internal struct RentedList<T> : IDisposable
    where T : unmanaged
{
    private T[]? _items;

    internal int Count { get; private set; }

    internal readonly ReadOnlySpan<T> Items => _items.AsSpan(0, Count);

    internal void Add(in T item)
    {
        if (_items is null || Count == _items.Length)
        {
            Grow();
        }

        _items![Count++] = item;
    }

    /// <summary>Forgets the items and keeps the memory.</summary>
    internal void Clear() => Count = 0;

    public void Dispose()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items);
        }

        (_items, Count) = (null, 0);
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(32, Count * 2));
        Items.CopyTo(larger);
        var count = Count;
        Dispose();
        (_items, Count) = (larger, count);
    }
}
