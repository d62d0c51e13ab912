namespace PhanAnh.Reporting;

/// <summary>Numbers of persons' opinions that may point at persons, and what would give them away.</summary>
internal static class SmallNumbers
{
    /// <summary>Whether a number is so small that it is not published; nothing at all may be told.</summary>
    internal static bool IsSmall(int number, int small) => number > 0 && number < small;

    /// <summary>
    /// A table of counts under a sum without its small ones, and without as many of the next smallest as it takes that nobody can work them out; a row with a hidden count shows no share.
    /// Where rows run out, nobody is told anything of the column; of the column whose things the rows are listed for, the rows themselves would tell: then there is no table.
    /// </summary>
    internal static FigureTable? Hide(FigureTable table, int small)
    {
        var rows = table.Rows.Select(row => row.Cells.ToArray()).ToArray();
        var isFirst = true;
        for (var column = 0; column < table.Columns.Length; column++)
        {
            if (!table.Rows.Any(row => row.Cells[column] is CountCell))
            {
                continue;
            }

            var hides = table.Name == "by-level" ? HideLevels(table, rows, column, small) : HideCounts(Counted(table, column, _ => true), rows, column, small);
            if (!hides && isFirst)
            {
                return null;
            }

            isFirst = false;
        }

        return table with { Rows = [.. table.Rows.Select((row, index) => row with { Cells = Closed(row, rows[index], small) })] };
    }

    /// <summary>
    /// Levels stand under the number of answers that were rated, which other tables tell too. How many were not rated is no opinion and follows from the answers less the rated: it gives way
    /// only where it would tell how few were rated.
    /// </summary>
    private static bool HideLevels(FigureTable table, FigureCell[][] rows, int column, int small)
    {
        var levels = Counted(table, column, row => row.Code.Length > 0);
        var isFewRated = IsSmall(levels.Sum(count => count.Value), small);
        foreach (var silent in Counted(table, column, row => row.Code.Length == 0))
        {
            rows[silent.Row][column] = isFewRated ? FigureCell.None : IsSmall(silent.Value, small) ? new BelowCell(small) : rows[silent.Row][column];
        }

        return HideCounts(levels, rows, column, small);
    }

    private static Count[] Counted(FigureTable table, int column, Func<FigureRow, bool> isOf) =>
    [
        .. Enumerable.Range(0, table.Rows.Count).Where(row => !table.Rows[row].IsTotal && isOf(table.Rows[row]) && table.Rows[row].Cells[column] is CountCell)
            .Select(row => new Count(row, ValueOf(table.Rows[row].Cells[column]), MostOf(table.Rows[row], column)))
            .OrderBy(count => count.Value),
    ];

    /// <summary>A count behind others in its row counts some of the same things: what they tell bounds it.</summary>
    private static int MostOf(FigureRow row, int column) => row.Cells.Take(column).OfType<CountCell>().Select(count => count.Value).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>Hides what must be hidden of counts, the smallest first, under their sum; false where rows ran out, and every one was hidden with its zeros.</summary>
    private static bool HideCounts(Count[] counts, FigureCell[][] rows, int column, int small)
    {
        var positive = counts.Where(count => count.Value > 0).ToArray();
        var few = positive.Count(count => count.Value < small);
        var hidden = few;
        if (few > 0 && counts.Length > 1)
        {
            while (hidden <= positive.Length && !IsSafe(positive, few, hidden, small))
            {
                hidden++;
            }
        }

        var hides = hidden <= positive.Length;
        foreach (var count in hides ? positive[..hidden] : counts)
        {
            rows[count.Row][column] = hides && count.Value < small ? new BelowCell(small) : FigureCell.None;
        }

        return hides;
    }

    /// <summary>
    /// Whether each small number can still be anything from 1 to one below the limit, for somebody who knows the sum S of all that is hidden (the total less what is shown), that the
    /// smallest go first, and the rest of the row. Such a one knows bounds of each hidden number: of the k small ones 1 and limit − 1; of the m others the limit, and what lies below the smallest shown and within the row.
    /// A number of them can be limit − 1 where the least of all the others leaves room: S ≥ (limit − 1) + (k − 1) + m · limit. It can be 1 where the most of all the others makes up the
    /// rest: S ≤ 1 + (k − 1) · (limit − 1) + the sum of the upper bounds. Under a total that is itself small, S is known to be small too, and no row may be told.
    /// </summary>
    private static bool IsSafe(Count[] positive, int few, int hidden, int small)
    {
        var others = positive[few..hidden];
        var below = hidden < positive.Length ? positive[hidden].Value - 1 : int.MaxValue;
        var sum = positive[..hidden].Sum(count => (long)count.Value);
        var least = small - 1L + (few - 1L) + ((long)others.Length * small);
        var most = 1L + ((few - 1L) * (small - 1L)) + others.Sum(count => (long)Math.Min(below, count.Most));
        return sum >= least && sum <= most && positive.Sum(count => (long)count.Value) >= small;
    }

    private static ImmutableArray<FigureCell> Closed(FigureRow row, FigureCell[] cells, int small)
    {
        var hides = row.Cells.Zip(cells).Any(pair => pair.First is CountCell && pair.Second is not CountCell);
        return
        [
            .. cells.Select(cell => cell switch
            {
                CountCell count when IsSmall(count.Value, small) => new BelowCell(small),
                ShareCell when hides => FigureCell.None,
                _ => cell,
            }),
        ];
    }

    private static int ValueOf(FigureCell cell) => ((CountCell)cell).Value;

    /// <summary>A count of a column: where it stands, and the most that its row lets it be.</summary>
    private readonly record struct Count(int Row, int Value, int Most);
}
