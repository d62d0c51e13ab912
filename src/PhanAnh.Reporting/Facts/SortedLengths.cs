using System.Numerics;

namespace PhanAnh.Reporting;

/// <summary>Lengths of time sorted into groups by counting, so that a quantile of a group is a selection among its own. Immutable.</summary>
internal abstract class SortedLengths
{
    /// <summary>The group of a row whose length does not count.</summary>
    internal const int NoGroup = -1;

    /// <summary>
    /// Rows are gone through in stretches of this length, whose groups stay in the processor's cache. Working them out twice, to count and to sort out, is cheaper than
    /// a number a row that the memory has to hold.
    /// </summary>
    protected const int Stretch = 8_192;

    /// <summary>Writes the group of each row of a stretch, from a first one on.</summary>
    internal delegate void Grouping(int first, Span<int> groups);

    /// <summary>The lengths from one column of moments to another, of the rows that have a group.</summary>
    internal static SortedLengths Of(Grouping group, int groups, TickColumn from, TickColumn to)
    {
        var starts = Starts(group, groups, to.Count);
        return (from.IsNarrow, to.IsNarrow) switch
        {
            (true, true) => (SortedLengths?)SortedLengths<int>.Of<int, int>(group, starts, from, to) ?? SortedLengths<long>.Of<int, int>(group, starts, from, to)!,
            (true, false) => SortedLengths<long>.Of<int, long>(group, starts, from, to)!,
            (false, true) => SortedLengths<long>.Of<long, int>(group, starts, from, to)!,
            (false, false) => SortedLengths<long>.Of<long, long>(group, starts, from, to)!,
        };
    }

    /// <summary>The nearest-rank quantiles of a group, one a percentage; none where it is empty.</summary>
    internal abstract ImmutableArray<Duration> Quantiles(int group, ReadOnlySpan<int> percents);

    /// <summary>Where each group begins, and where the last ends.</summary>
    private static int[] Starts(Grouping group, int groups, int rows)
    {
        var starts = new int[groups + 1];
        Span<int> room = stackalloc int[Stretch];
        for (var first = 0; first < rows; first += Stretch)
        {
            var stretch = room[..Math.Min(Stretch, rows - first)];
            group(first, stretch);
            foreach (var number in stretch)
            {
                if (number >= 0)
                {
                    starts[number + 1]++;
                }
            }
        }

        for (var number = 0; number < groups; number++)
        {
            starts[number + 1] += starts[number];
        }

        return starts;
    }
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
    internal static SortedLengths<TLength>? Of<TFrom, TTo>(Grouping group, int[] starts, TickColumn from, TickColumn to)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo>
    {
        var lengths = GC.AllocateUninitializedArray<TLength>(starts[^1]);
        var next = starts.AsSpan().ToArray();
        var ends = to.As<TTo>();
        var begins = from.As<TFrom>()[..ends.Length];
        Span<int> room = stackalloc int[Stretch];
        for (var first = 0; first < ends.Length; first += Stretch)
        {
            var stretch = room[..Math.Min(Stretch, ends.Length - first)];
            group(first, stretch);
            if (!Sort(stretch, begins.Slice(first, stretch.Length), ends.Slice(first, stretch.Length), lengths, next))
            {
                return null;
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

    /// <summary>False where a length does not fit into its width.</summary>
    private static bool Sort<TFrom, TTo>(ReadOnlySpan<int> groups, ReadOnlySpan<TFrom> begins, ReadOnlySpan<TTo> ends, Span<TLength> lengths, Span<int> next)
        where TFrom : unmanaged, IBinaryInteger<TFrom>
        where TTo : unmanaged, IBinaryInteger<TTo>
    {
        for (var row = 0; row < groups.Length; row++)
        {
            if (groups[row] is >= 0 and var group)
            {
                var length = LengthOf(begins[row], ends[row]);
                lengths[next[group]++] = TLength.CreateTruncating(length);
                if (typeof(TLength) == typeof(int) && length != int.CreateTruncating(length))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
