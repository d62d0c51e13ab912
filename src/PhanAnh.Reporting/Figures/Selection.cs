namespace PhanAnh.Reporting;

/// <summary>Finds one place of an order without sorting all of it.</summary>
internal static class Selection
{
    private const int Few = 16;

    /// <summary>The place of the nearest-rank quantile among so many values, from 0.</summary>
    internal static int RankOf(int count, int percent) => Math.Max(0, (int)((((long)count * percent) + 99) / 100) - 1);

    /// <summary>The value that would stand at a place if the values were sorted. Changes their order. Linear on average, whatever their order.</summary>
    internal static T Smallest<T>(Span<T> values, int rank)
        where T : unmanaged, IComparable<T>
    {
        while (values.Length > Few)
        {
            var pivot = Pivot(values);
            var (below, above) = Parted(values, pivot);
            if (rank < below)
            {
                values = values[..below];
            }
            else if (rank >= above)
            {
                values = values[above..];
                rank -= above;
            }
            else
            {
                return pivot;
            }
        }

        values.Sort();
        return values[rank];
    }

    /// <summary>The median of nine values spread over all, so that sorted and reversed values cost no more than shuffled ones.</summary>
    private static T Pivot<T>(Span<T> values)
        where T : unmanaged, IComparable<T>
    {
        Span<T> sample = stackalloc T[9];
        for (var i = 0; i < sample.Length; i++)
        {
            sample[i] = values[(int)((long)i * (values.Length - 1) / (sample.Length - 1))];
        }

        sample.Sort();
        return sample[4];
    }

    /// <summary>Puts what is smaller than the pivot first and what is larger last; returns where the equal ones begin and end.</summary>
    private static (int Below, int Above) Parted<T>(Span<T> values, T pivot)
        where T : unmanaged, IComparable<T>
    {
        var (below, at, above) = (0, 0, values.Length);
        while (at < above)
        {
            switch (values[at].CompareTo(pivot))
            {
                case < 0:
                    (values[below], values[at]) = (values[at], values[below]);
                    below++;
                    at++;
                    break;
                case > 0:
                    above--;
                    (values[above], values[at]) = (values[at], values[above]);
                    break;
                default:
                    at++;
                    break;
            }
        }

        return (below, above);
    }
}
