using System.Numerics;

namespace PhanAnh.Reporting;

/// <summary>Lengths of time sorted into groups by counting, so that a quantile of a group is a selection among its own. Immutable.</summary>
internal abstract class SortedLengths
{
    /// <summary>The group of a row whose length does not count.</summary>
    internal const int NoGroup = -1;

    /// <summary>The lengths from one column of moments to another, of the rows that have a group.</summary>
    internal static SortedLengths Of(ReadOnlySpan<int> groupOfRow, int groups, TickColumn from, TickColumn to) => (from.IsNarrow, to.IsNarrow) switch
    {
        (true, true) => (SortedLengths?)SortedLengths<int>.Of<int, int>(groupOfRow, groups, from, to) ?? SortedLengths<long>.Of<int, int>(groupOfRow, groups, from, to)!,
        (true, false) => SortedLengths<long>.Of<int, long>(groupOfRow, groups, from, to)!,
        (false, true) => SortedLengths<long>.Of<long, int>(groupOfRow, groups, from, to)!,
        (false, false) => SortedLengths<long>.Of<long, long>(groupOfRow, groups, from, to)!,
    };

    /// <summary>The nearest-rank quantile of a group; none where it is empty.</summary>
    internal abstract Duration? Quantile(int group, int percent);
}

/// <summary>Lengths of one width: whole seconds in four bytes where both moments are, else ticks in eight.</summary>
internal sealed class SortedLengths<TLength> : SortedLengths
    where TLength : unmanaged, IBinaryInteger<TLength>
{
    private readonly TLength[] _lengths;
    private readonly int[] _starts;

    private SortedLengths(TLength[] lengths, int[] starts)
    {
        (_lengths, _starts) = (lengths, starts);
    }

    private static long Unit => typeof(TLength) == typeof(int) ? NodaConstants.TicksPerSecond : 1;

    /// <summary>None where a length does not fit into its width.</summary>
    internal static SortedLengths<TLength>? Of<TFrom, TTo>(ReadOnlySpan<int> groupOfRow, int groups, TickColumn from, TickColumn to)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo>
    {
        var starts = Starts(groupOfRow, groups);
        var lengths = new TLength[starts[^1]];
        var next = starts.AsSpan(0, groups).ToArray();
        var begins = from.As<TFrom>()[..groupOfRow.Length];
        var ends = to.As<TTo>()[..groupOfRow.Length];
        for (var row = 0; row < groupOfRow.Length; row++)
        {
            if (groupOfRow[row] is >= 0 and var group)
            {
                var length = ((long.CreateTruncating(ends[row]) * Ticks<TTo>()) - (long.CreateTruncating(begins[row]) * Ticks<TFrom>())) / Unit;
                lengths[next[group]++] = TLength.CreateTruncating(length);
                if (typeof(TLength) == typeof(int) && length != (int)length)
                {
                    return null;
                }
            }
        }

        return new(lengths, starts);
    }

    internal override Duration? Quantile(int group, int percent)
    {
        var lengths = _lengths.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);
        return lengths.IsEmpty
            ? null
            : Duration.FromTicks(long.CreateTruncating(Selection.At<TLength>(lengths, Selection.RankOf(lengths.Length, percent))) * Unit);
    }

    private static long Ticks<TMoment>() => typeof(TMoment) == typeof(int) ? NodaConstants.TicksPerSecond : 1;

    private static int[] Starts(ReadOnlySpan<int> groupOfRow, int groups)
    {
        var starts = new int[groups + 1];
        foreach (var group in groupOfRow)
        {
            if (group >= 0)
            {
                starts[group + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        return starts;
    }
}
