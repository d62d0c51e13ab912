namespace PhanAnh.Reporting;

/// <summary>One figure of a report (chỉ tiêu), as one or several tables.</summary>
/// <param name="Code">The figure's stable code, <c>F-01</c> to <c>F-26</c>.</param>
/// <param name="Title">What stands over it.</param>
/// <param name="Tables">Its tables; at least one, each possibly without rows.</param>
public sealed record Figure(string Code, LocalizedText Title, ImmutableArray<FigureTable> Tables)
{
    /// <summary>What is counted, and when a thing counts; none where the title says it all.</summary>
    public LocalizedText? Counts { get; init; }

    /// <summary>The table of a name.</summary>
    public FigureTable? Table(string name) => Tables.FirstOrDefault(table => table.Name == name);
}

/// <summary>Rows of cells under titled columns: what every rendering writes.</summary>
/// <param name="Name">Its stable name inside the figure, such as <c>by-unit</c>; it names files and JSON members.</param>
/// <param name="Title">What stands over it.</param>
/// <param name="Columns">What stands over the cells, left to right.</param>
/// <param name="Rows">Its rows, in the order in which they are read; the total last.</param>
public sealed record FigureTable(string Name, LocalizedText Title, ImmutableArray<FigureColumn> Columns, IReadOnlyList<FigureRow> Rows)
{
    private readonly IReadOnlyList<FigureRow> _rows = ImmutableArray.CreateRange(Rows);

    /// <summary>
    /// Its rows, in the order in which they are read; the total last. They never change. A list of cases finds its cases when it is first read, and makes each row anew when it is read: go through it once.
    /// </summary>
    public IReadOnlyList<FigureRow> Rows
    {
        get => _rows;
        init => _rows = ImmutableArray.CreateRange(value);
    }

    /// <summary>Rows that are made when they are read, and must not be read before.</summary>
    internal IReadOnlyList<FigureRow> RowsAsRead
    {
        init => _rows = value;
    }

    /// <summary>What a reader must know to read the numbers right; none for nothing.</summary>
    public LocalizedText? Note { get; init; }

    /// <summary>Whether its rows are single cases; such a table never goes to the public.</summary>
    public bool ListsCases { get; init; }

    /// <summary>How it is drawn; none where a drawing would say nothing.</summary>
    public FigureChart? Chart { get; init; }

    /// <summary>Whether there is nothing in it to read: no row, or a total of nothing alone.</summary>
    public bool SaysNothing => Rows.All(row => row.IsTotal
        && row.Cells.All(cell => cell is TextCell or CountCell { Value: 0 } or ShareCell { Whole: 0 } || cell == FigureCell.None));

    /// <summary>The first rows, and the total behind them wherever it stands.</summary>
    internal FigureRow[] First(int most) => [.. ListsCases ? Rows.Take(most) : Rows.Where((row, index) => index < most || row.IsTotal)];

    /// <summary>The cell of a row and a column by their codes; none where either is missing.</summary>
    public FigureCell? this[string row, string column]
    {
        get
        {
            var index = Columns.TakeWhile(known => known.Code != column).Count();
            return index < Columns.Length ? Rows.FirstOrDefault(known => known.Code == row)?.Cells[index] : null;
        }
    }
}

/// <summary>What a rendering writes over the cells of a table, and how it sets them.</summary>
/// <param name="Code">Its stable code, such as <c>received</c>.</param>
/// <param name="Title">What stands over it.</param>
/// <param name="IsNumber">Whether it is set flush right.</param>
public sealed record FigureColumn(string Code, LocalizedText Title, bool IsNumber);

/// <summary>A row; its cells stand under the columns.</summary>
/// <param name="Code">What the row is about: a unit, a term, a clock, a case, or a word such as <c>total</c>.</param>
/// <param name="Cells">As many cells as the table has columns.</param>
/// <param name="IsTotal">Whether it sums up the others.</param>
public sealed record FigureRow(string Code, ImmutableArray<FigureCell> Cells, bool IsTotal = false);
