using System.Buffers;

namespace PhanAnh.Reporting;

/// <summary>Rows sorted into groups by counting: those of a group lie side by side, in their order.</summary>
internal sealed class RowGroups<TView>
    where TView : struct, IFactView<TView>
{
    private readonly FactTables _facts;
    private readonly int[] _rows;
    private readonly int[] _starts;

    private RowGroups(FactTables facts, int[] rows, int[] starts)
    {
        (_facts, _rows, _starts) = (facts, rows, starts);
    }

    /// <summary>How many groups there are, empty ones included.</summary>
    internal int Size => _starts.Length - 1;

    internal Rows<TView> this[int group] => new(_facts, _rows.AsMemory(_starts[group], _starts[group + 1] - _starts[group]));

    internal static RowGroups<TView> Of(Rows<TView> rows, int size, Func<TView, int> number)
    {
        var groups = ArrayPool<int>.Shared.Rent(rows.Count);
        var starts = new int[size + 1];
        var at = 0;
        foreach (var row in rows.Numbers)
        {
            var group = number(TView.At(rows.Facts, row));
            groups[at++] = group;
            if (group >= 0)
            {
                starts[group + 1]++;
            }
        }

        var placed = Placed(rows, groups.AsSpan(0, rows.Count), starts);
        ArrayPool<int>.Shared.Return(groups);
        return placed;
    }

    /// <summary>Groups of rows, each of which belongs to any number of them.</summary>
    internal static RowGroups<TView> OfMany(Rows<TView> rows, int size, Func<TView, int[]> numbers)
    {
        var starts = new int[size + 1];
        foreach (var row in rows.Numbers)
        {
            foreach (var group in numbers(TView.At(rows.Facts, row)))
            {
                starts[group + 1]++;
            }
        }

        var sorted = new int[Summed(starts)];
        var next = starts.AsSpan(0, size).ToArray();
        foreach (var row in rows.Numbers)
        {
            foreach (var group in numbers(TView.At(rows.Facts, row)))
            {
                sorted[next[group]++] = row;
            }
        }

        return new(rows.Facts, sorted, starts);
    }

    private static RowGroups<TView> Placed(Rows<TView> rows, ReadOnlySpan<int> groups, int[] starts)
    {
        var sorted = new int[Summed(starts)];
        var next = starts.AsSpan(0, starts.Length - 1).ToArray();
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i] >= 0)
            {
                sorted[next[groups[i]]++] = rows.Numbers[i];
            }
        }

        return new(rows.Facts, sorted, starts);
    }

    /// <summary>Turns the sizes of the groups, each one place behind its own, into their starts; returns the sum.</summary>
    private static int Summed(int[] starts)
    {
        for (var group = 1; group < starts.Length; group++)
        {
            starts[group] += starts[group - 1];
        }

        return starts[^1];
    }
}
