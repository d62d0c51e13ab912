using System.Numerics;

namespace PhanAnh.Reporting;

/// <summary>Lengths of time sorted into groups by counting, so that a quantile of a group is a selection among its own. Immutable.</summary>
internal abstract class SortedLengths
{
    /// <summary>The group of a row whose length does not count.</summary>
    internal const int NoGroup = -1;

    /// <summary>The lengths from one column of moments to another, of the rows that have a group; sizes say how many each group has.</summary>
    internal static SortedLengths Of(ReadOnlySpan<int> groupOfRow, ReadOnlySpan<int> sizes, TickColumn from, TickColumn to) => (from.IsNarrow, to.IsNarrow) switch
    {
        (true, true) => (SortedLengths?)SortedLengths<int>.Of<int, int>(groupOfRow, sizes, from, to) ?? SortedLengths<long>.Of<int, int>(groupOfRow, sizes, from, to)!,
        (true, false) => SortedLengths<long>.Of<int, long>(groupOfRow, sizes, from, to)!,
        (false, true) => SortedLengths<long>.Of<long, int>(groupOfRow, sizes, from, to)!,
        (false, false) => SortedLengths<long>.Of<long, long>(groupOfRow, sizes, from, to)!,
    };

    /// <summary>The nearest-rank quantiles of a group, one a percentage; none where it is empty.</summary>
    internal abstract ImmutableArray<Duration> Quantiles(int group, ReadOnlySpan<int> percents);
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
    internal static SortedLengths<TLength>? Of<TFrom, TTo>(ReadOnlySpan<int> groupOfRow, ReadOnlySpan<int> sizes, TickColumn from, TickColumn to)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo>
    {
        var starts = Starts(sizes);
        var lengths = GC.AllocateUninitializedArray<TLength>(starts[^1]);
        var next = starts.AsSpan(0, sizes.Length).ToArray();
        var begins = from.As<TFrom>()[..groupOfRow.Length];
        var ends = to.As<TTo>()[..groupOfRow.Length];
        for (var row = 0; row < groupOfRow.Length; row++)
        {
            if (groupOfRow[row] is >= 0 and var group)
            {
                var length = LengthOf(begins[row], ends[row]);
                lengths[next[group]++] = TLength.CreateTruncating(length);
                if (typeof(TLength) == typeof(int) && length != int.CreateTruncating(length))
                {
                    return null;
                }
            }
        }

        return new(lengths, starts);
    }

    internal override ImmutableArray<Duration> Quantiles(int group, ReadOnlySpan<int> percents)
    {
        var lengths = _lengths.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);
        if (lengths.IsEmpty)
        {
            return [];
        }

        var steps = new Steps<TLength>(lengths, stackalloc int[Steps<TLength>.Most]);
        var quantiles = ImmutableArray.CreateBuilder<Duration>(percents.Length);
        foreach (var percent in percents)
        {
            quantiles.Add(Duration.FromTicks(long.CreateTruncating(steps.At(Selection.RankOf(lengths.Length, percent))) * Unit));
        }

        return quantiles.MoveToImmutable();
    }

    /// <summary>In the unit of this width. Where all are whole seconds there is nothing to convert.</summary>
    private static long LengthOf<TFrom, TTo>(TFrom from, TTo to)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo> =>
        typeof(TLength) == typeof(int)
            ? long.CreateTruncating(to) - long.CreateTruncating(from)
            : (long.CreateTruncating(to) * Ticks<TTo>()) - (long.CreateTruncating(from) * Ticks<TFrom>());

    private static long Ticks<TMoment>() => typeof(TMoment) == typeof(int) ? NodaConstants.TicksPerSecond : 1;

    private static int[] Starts(ReadOnlySpan<int> sizes)
    {
        var starts = new int[sizes.Length + 1];
        for (var group = 0; group < sizes.Length; group++)
        {
            starts[group + 1] = starts[group] + sizes[group];
        }

        return starts;
    }
}
