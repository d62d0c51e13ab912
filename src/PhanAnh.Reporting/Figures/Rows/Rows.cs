using System.Buffers;
using System.Collections;

namespace PhanAnh.Reporting;

/// <summary>Some rows of one table by their numbers, in ascending order: four bytes a row.</summary>
internal readonly struct Rows<TView>(FactTables facts, ReadOnlyMemory<int> numbers) : IEnumerable<TView>
    where TView : struct, IFactView<TView>
{
    internal FactTables Facts => facts;

    internal int Count => numbers.Length;

    internal bool IsEmpty => numbers.IsEmpty;

    internal ReadOnlySpan<int> Numbers => numbers.Span;

    /// <summary>The rows of the whole table of which something is so.</summary>
    /// <param name="facts">The tables.</param>
    /// <param name="selects">Whether a row is wanted; asked by several threads at once where there are several.</param>
    /// <param name="threads">How many threads look, each through its own range.</param>
    internal static Rows<TView> Of(FactTables facts, Func<TView, bool> selects, int threads = 1)
    {
        var parts = RowRanges.Map(TView.CountIn(facts), threads, range =>
        {
            var selected = new RowNumbers();
            for (var row = range.Start.Value; row < range.End.Value; row++)
            {
                if (selects(TView.At(facts, row)))
                {
                    selected.Add(row);
                }
            }

            return selected.ToArray();
        });
        return new(facts, parts is [var only] ? only : Joined(parts));
    }

    private static int[] Joined(int[][] parts)
    {
        var joined = GC.AllocateUninitializedArray<int>(parts.Sum(part => part.Length));
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(joined, at);
            at += part.Length;
        }

        return joined;
    }

    internal Rows<TView> Where(Func<TView, bool> selects)
    {
        var selected = new RowNumbers();
        foreach (var row in numbers.Span)
        {
            if (selects(TView.At(facts, row)))
            {
                selected.Add(row);
            }
        }

        return new(facts, selected.ToArray());
    }

    internal int CountOf(Func<TView, bool> counts)
    {
        var count = 0;
        foreach (var row in numbers.Span)
        {
            if (counts(TView.At(facts, row)))
            {
                count++;
            }
        }

        return count;
    }

    /// <summary>The rows by a number below <paramref name="size"/> that each has; −1 for a row that belongs nowhere.</summary>
    internal RowGroups<TView> By(int size, Func<TView, int> number) => RowGroups<TView>.Of(this, size, number);

    public IEnumerator<TView> GetEnumerator()
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            yield return TView.At(facts, numbers.Span[i]);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Numbers of rows while they are gathered, in a lent array that is given back at the end.</summary>
internal ref struct RowNumbers()
{
    private int[] _numbers = ArrayPool<int>.Shared.Rent(16);
    private int _count;

    internal void Add(int row)
    {
        if (_count == _numbers.Length)
        {
            Grow();
        }

        _numbers[_count++] = row;
    }

    /// <summary>The numbers; nothing can be added afterwards.</summary>
    internal int[] ToArray()
    {
        var numbers = _numbers.AsSpan(0, _count).ToArray();
        ArrayPool<int>.Shared.Return(_numbers);
        _numbers = [];
        return numbers;
    }

    private void Grow()
    {
        var larger = ArrayPool<int>.Shared.Rent(Math.Max(16, _count * 2));
        _numbers.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(_numbers);
        _numbers = larger;
    }
}
