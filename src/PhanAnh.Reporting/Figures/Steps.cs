using System.Numerics;

namespace PhanAnh.Reporting;

/// <summary>
/// Values counted in equal steps between the smallest and the largest, so that a place of their order is looked for among those of one step alone and nothing depends
/// on a comparison that could go either way. Leaves the values as they are.
/// </summary>
internal readonly ref struct Steps<T>
    where T : unmanaged, IBinaryInteger<T>
{
    /// <summary>The most steps.</summary>
    internal const int Most = 1 << MostBits;

    private const int MostBits = 8;

    private readonly ReadOnlySpan<T> _values;
    private readonly ReadOnlySpan<int> _counts;
    private readonly T _least;
    private readonly int _shift;

    /// <summary>Counts values, at least one.</summary>
    /// <param name="values">The values.</param>
    /// <param name="counts">Room for <see cref="Most"/> numbers.</param>
    internal Steps(ReadOnlySpan<T> values, Span<int> counts)
    {
        var (least, most) = Bounds(values);
        _values = values;
        _counts = counts;
        _least = least;
        _shift = Math.Max(0, 64 - BitOperations.LeadingZeroCount(Above(most)) - MostBits);
        counts.Clear();
        foreach (var value in values)
        {
            counts[StepOf(value)]++;
        }
    }

    /// <summary>The value that would stand at a place, from 0, if the values were sorted.</summary>
    internal T At(int rank)
    {
        var step = 0;
        for (; rank >= _counts[step]; step++)
        {
            rank -= _counts[step];
        }

        return _shift == 0 ? _least + T.CreateTruncating(step) : Selection.Smallest(Within(step), rank);
    }

    private static (T Least, T Most) Bounds(ReadOnlySpan<T> values)
    {
        var (least, most) = (values[0], values[0]);
        var at = 0;
        if (values.Length >= Vector<T>.Count)
        {
            var (lows, highs) = (new Vector<T>(values), new Vector<T>(values));
            for (at = Vector<T>.Count; at <= values.Length - Vector<T>.Count; at += Vector<T>.Count)
            {
                var some = new Vector<T>(values[at..]);
                (lows, highs) = (Vector.Min(lows, some), Vector.Max(highs, some));
            }

            for (var lane = 0; lane < Vector<T>.Count; lane++)
            {
                (least, most) = (T.Min(least, lows[lane]), T.Max(most, highs[lane]));
            }
        }

        foreach (var value in values[at..])
        {
            (least, most) = (T.Min(least, value), T.Max(most, value));
        }

        return (least, most);
    }

    private Span<T> Within(int step)
    {
        var within = new T[_counts[step]];
        var next = 0;
        foreach (var value in _values)
        {
            if (StepOf(value) == step)
            {
                within[next++] = value;
            }
        }

        return within;
    }

    private int StepOf(T value) => (int)(Above(value) >> _shift);

    private ulong Above(T value) => unchecked(ulong.CreateTruncating(value) - ulong.CreateTruncating(_least));
}
