namespace PhanAnh.Reporting;

/// <summary>Numbers of persons' opinions that may point at persons, and what would give them away.</summary>
internal static class SmallNumbers
{
    private static readonly ImmutableArray<string> Opinions = ["best-share", "worst-share", "share-of-rated"];

    /// <summary>Whether a number is so small that it is not published; nothing at all may be told.</summary>
    internal static bool IsSmall(int number, int small) => number > 0 && number < small;

    /// <summary>Whether a column holds the shares of persons who thought so.</summary>
    internal static bool IsOpinion(FigureColumn column) => Opinions.Contains(column.Code);

    /// <summary>
    /// A table of counts under a sum without its small ones. Where one alone would be hidden, the sum less the others would tell it, so the next smallest is hidden
    /// too; a row with a hidden count shows no share.
    /// </summary>
    internal static FigureTable Hide(FigureTable table, int small)
    {
        var rows = table.Rows.Select(row => row.Cells.ToArray()).ToArray();
        for (var column = 0; column < table.Columns.Length; column++)
        {
            var counts = Enumerable.Range(0, rows.Length).Where(row => !table.Rows[row].IsTotal && table.Rows[row].Cells[column] is CountCell { Value: > 0 })
                .OrderBy(row => ValueOf(table.Rows[row].Cells[column])).ToArray();
            var hidden = counts.Count(row => IsSmall(ValueOf(table.Rows[row].Cells[column]), small));
            foreach (var row in counts.Take(hidden == 1 ? 2 : hidden))
            {
                rows[row][column] = IsSmall(ValueOf(table.Rows[row].Cells[column]), small) ? new BelowCell(small) : FigureCell.None;
            }
        }

        return table with { Rows = [.. table.Rows.Select((row, index) => row with { Cells = Closed(row, rows[index], small) })] };
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
}
