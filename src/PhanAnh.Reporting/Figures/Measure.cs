using System.Buffers;

namespace PhanAnh.Reporting;

/// <summary>Lengths of time as figures show them.</summary>
internal static class Measure
{
    /// <summary>
    /// The nearest-rank quantile: the smallest length that at least this share of all lengths does not exceed. A row whose length is none is not
    /// measured. Nothing measured, nothing said.
    /// </summary>
    internal static FigureCell Quantile<TView>(Rows<TView> rows, Func<TView, long> length, int percent)
        where TView : struct, IFactView<TView>
    {
        var lengths = ArrayPool<long>.Shared.Rent(rows.Count);
        var measured = 0;
        foreach (var row in rows.Numbers)
        {
            if (length(TView.At(rows.Facts, row)) is var ticks and not TickColumn.None)
            {
                lengths[measured++] = ticks;
            }
        }

        var quantile = measured == 0
            ? FigureCell.None
            : new DurationCell(Duration.FromTicks(Selection.Smallest(lengths.AsSpan(0, measured), Selection.RankOf(measured, percent))));
        ArrayPool<long>.Shared.Return(lengths);
        return quantile;
    }

    internal static FigureCell Longest<TView>(Rows<TView> rows, Func<TView, long> length)
        where TView : struct, IFactView<TView>
    {
        long? longest = null;
        foreach (var row in rows.Numbers)
        {
            if (length(TView.At(rows.Facts, row)) is var ticks and not TickColumn.None)
            {
                longest = Math.Max(longest ?? ticks, ticks);
            }
        }

        return longest is { } found ? new DurationCell(Duration.FromTicks(found)) : FigureCell.None;
    }
}
