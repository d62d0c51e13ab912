namespace PhanAnh.Reporting;

/// <summary>Lengths of time sorted into groups by counting, so that a quantile of a group is a selection among its own.</summary>
internal sealed class SortedLengths
{
    private readonly long[] _lengths;
    private readonly int[] _starts;
    private readonly Lock _lock = new();

    private SortedLengths(long[] lengths, int[] starts)
    {
        (_lengths, _starts) = (lengths, starts);
    }

    /// <summary>The lengths of the rows whose group is not negative.</summary>
    internal static SortedLengths Of(int rows, int groups, Func<int, int> group, Func<int, long> length)
    {
        var starts = new int[groups + 1];
        var ofRow = new int[rows];
        for (var row = 0; row < rows; row++)
        {
            ofRow[row] = group(row);
            if (ofRow[row] >= 0)
            {
                starts[ofRow[row] + 1]++;
            }
        }

        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }

        var lengths = new long[starts[^1]];
        var next = starts.AsSpan(0, groups).ToArray();
        for (var row = 0; row < rows; row++)
        {
            if (ofRow[row] >= 0)
            {
                lengths[next[ofRow[row]]++] = length(row);
            }
        }

        return new(lengths, starts);
    }

    /// <summary>The nearest-rank quantile of a group; none where it is empty.</summary>
    internal Duration? Quantile(int group, int percent)
    {
        // Selecting moves lengths about inside their group.
        lock (_lock)
        {
            var lengths = _lengths.AsSpan(_starts[group], _starts[group + 1] - _starts[group]);
            return lengths.IsEmpty ? null : Duration.FromTicks(Selection.Smallest(lengths, Selection.RankOf(lengths.Length, percent)));
        }
    }
}
