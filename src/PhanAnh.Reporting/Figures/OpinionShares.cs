namespace PhanAnh.Reporting;

/// <summary>Shares of persons who thought so: a share of a known whole is a number, so it is published only where that number and what it leaves over may be.</summary>
internal sealed class OpinionShares
{
    private static readonly ImmutableArray<string> Codes = ["best-share", "worst-share", "share-of-rated"];

    private readonly int _small;

    /// <summary>The shares of the whole report that are not published, wherever they are told again.</summary>
    private readonly ImmutableHashSet<FigureCell> _hidden;

    /// <summary>The units of which no share is published.</summary>
    private readonly ImmutableHashSet<string> _units;

    private OpinionShares(ImmutableArray<FigureTable> raw, ImmutableArray<FigureTable> tables, int small)
    {
        _small = small;
        _hidden = [.. Lost(raw, tables, row => row.IsTotal).Select(lost => lost.Cell)];
        _units = [.. Lost([.. raw.Where(table => table.Name == "by-unit")], tables, row => !row.IsTotal).Select(lost => lost.Row)];
        Tables = tables;
    }

    /// <summary>The tables of satisfaction as they are published.</summary>
    internal ImmutableArray<FigureTable> Tables { get; }

    internal static OpinionShares Of(Report report, string satisfaction)
    {
        var small = report.SmallNumber;
        var raw = report.Figure(satisfaction)?.Tables ?? [];
        var counted = raw.Select(table => SmallNumbers.Hide(table, small)).OfType<FigureTable>().ToArray();
        var levels = counted.FirstOrDefault(table => table.Name == "by-level");
        var tellsLevels = levels is not null && levels.Rows.All(row => row.IsTotal || row.Code.Length == 0 || row.Cells.Any(cell => cell is CountCell));
        return new(raw, [.. counted.Select(table => table.Name == "by-level" ? table : Hide(table, tellsLevels, small))], small);
    }

    /// <summary>A cell of another figure as it is published: a share of opinions that satisfaction does not tell is told nowhere.</summary>
    internal FigureCell Published(FigureCell cell, FigureRow row, FigureColumn column) =>
        cell is ShareCell share && (Codes.Contains(column.Code) || Codes.Contains(row.Code)) && (IsTelling(share, _small) || _hidden.Contains(cell) || _units.Contains(row.Code))
            ? FigureCell.None
            : cell;

    /// <summary>Whether a share tells a small number by itself: its part, or what it leaves over.</summary>
    private static bool IsTelling(ShareCell share, int small) => SmallNumbers.IsSmall(share.Part, small) || SmallNumbers.IsSmall(share.Whole - share.Part, small);

    /// <summary>
    /// A row tells its shares where none of its levels is small: neither those shown nor what they leave over. The total tells none where the table of levels hides one. Where a single row
    /// told none, its numbers would follow from the total less the others, so the row with the fewest rated tells none either.
    /// </summary>
    private static FigureTable Hide(FigureTable table, bool tellsLevels, int small)
    {
        var silent = table.Rows.Select(row => row.IsTotal ? !tellsLevels : Shares(table, row) is var shares && (shares.IsEmpty ? !IsUnrated(table, row) : HasSmall(shares, small))).ToArray();
        var rows = Enumerable.Range(0, silent.Length).Where(row => !table.Rows[row].IsTotal).ToArray();
        var telling = rows.Where(row => !silent[row] && Shares(table, table.Rows[row]) is [{ Whole: > 0 }, ..]).OrderBy(row => Shares(table, table.Rows[row])[0].Whole).ToArray();
        if (rows.Count(row => silent[row]) == 1 && telling is [var next, ..])
        {
            silent[next] = true;
        }

        return table with
        {
            Rows = [.. table.Rows.Select((row, index) => silent[index] ? row with { Cells = [.. row.Cells.Select((cell, column) => IsOpinion(table, column, cell) ? FigureCell.None : cell)] } : row)],
        };
    }

    private static bool IsUnrated(FigureTable table, FigureRow row) => table[row.Code, "rated"] is CountCell { Value: 0 };

    private static bool HasSmall(ImmutableArray<ShareCell> shares, int small)
    {
        var whole = shares[0].Whole;
        return shares.Any(share => SmallNumbers.IsSmall(share.Part, small)) || SmallNumbers.IsSmall(whole, small) || SmallNumbers.IsSmall(whole - shares.Sum(share => share.Part), small);
    }

    private static ImmutableArray<ShareCell> Shares(FigureTable table, FigureRow row) => [.. row.Cells.Where((cell, column) => IsOpinion(table, column, cell)).Cast<ShareCell>()];

    private static bool IsOpinion(FigureTable table, int column, FigureCell cell) => cell is ShareCell && Codes.Contains(table.Columns[column].Code);

    private static IEnumerable<(string Row, FigureCell Cell)> Lost(ImmutableArray<FigureTable> raw, ImmutableArray<FigureTable> tables, Func<FigureRow, bool> isOf) =>
        from table in raw
        from row in table.Rows
        where isOf(row)
        from index in Enumerable.Range(0, table.Columns.Length)
        where IsOpinion(table, index, row.Cells[index])
            && tables.FirstOrDefault(told => told.Name == table.Name)?[row.Code, table.Columns[index].Code] is not ShareCell
        select (row.Code, row.Cells[index]);
}
