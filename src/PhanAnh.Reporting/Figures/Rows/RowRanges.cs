namespace PhanAnh.Reporting;

/// <summary>Cuts rows into as many ranges as there are threads, so that what is gathered from each adds up in the order of the ranges.</summary>
internal static class RowRanges
{
    /// <summary>Fewer rows than this are not worth a thread of their own.</summary>
    private const int Least = 16_384;

    /// <summary>What each range gives, in the order of the ranges; the ranges cover the rows without overlapping. There is at least one.</summary>
    internal static TPart[] Map<TPart>(int rows, int threads, Func<Range, TPart> part)
    {
        var count = Math.Clamp(rows / Least, 1, Math.Max(1, threads));
        if (count == 1)
        {
            return [part(..rows)];
        }

        var parts = new TPart[count];
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => parts[i] = part(Bound(i)..Bound(i + 1)));
        return parts;

        int Bound(int i) => (int)((long)rows * i / count);
    }
}
