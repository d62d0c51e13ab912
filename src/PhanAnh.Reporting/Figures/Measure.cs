namespace PhanAnh.Reporting;

/// <summary>Lengths of time as figures show them.</summary>
internal static class Measure
{
    /// <summary>The nearest-rank quantile: the smallest length that at least this share of all lengths does not exceed. Nothing measured, nothing said.</summary>
    internal static FigureCell Quantile(IEnumerable<Duration> lengths, int percent)
    {
        var sorted = lengths.Order().ToArray();
        return sorted.Length == 0
            ? FigureCell.None
            : new DurationCell(sorted[Math.Max(0, ((sorted.Length * percent) + 99) / 100 - 1)]);
    }

    internal static FigureCell Longest(IEnumerable<Duration> lengths) => Quantile(lengths, 100);
}
