namespace PhanAnh.Reporting;

/// <summary>What of a report may leave the office: numbers, without the cases behind them and without numbers small enough to point at persons.</summary>
public static class PublicReport
{
    private const string Satisfaction = "F-10";

    /// <summary>
    /// The report for the public: no list of cases, no difficulties in free words, no case behind a number, no marked rate, and no number of opinions
    /// under the report's small number, nor what would give one away: the rates beside it, and where it alone is hidden under a sum, the next smallest number.
    /// The Contradictory status stays, without the names of the cases.
    /// </summary>
    public static Report ForPublication(this Report report) => report with
    {
        IdentifiedFor = null,
        Problems = [],
        Balance = new(Bare(report.Balance.Total), [.. report.Balance.Units.Select(Bare)]),
        Figures = [.. report.Figures.Select(figure => Of(figure, report.SmallNumber)).Where(figure => !figure.Tables.IsEmpty)],
    };

    private static Figure Of(Figure figure, int small) => figure with
    {
        Tables =
        [
            .. figure.Tables.Where(table => !table.ListsCases && table.Name != "stated")
                .Select(table => figure.Code == Satisfaction ? SmallNumbers.Hide(table, small) : table)
                .Select(table => table with { Rows = [.. table.Rows.Select(row => Of(row, table.Columns, small))] }),
        ],
    };

    private static FigureRow Of(FigureRow row, ImmutableArray<FigureColumn> columns, int small)
    {
        var hidesRate = row.Cells.Any(cell => cell is ShareCell { IsSmall: true, Whole: > 0 });
        return row with { Cells = [.. row.Cells.Select((cell, column) => Of(cell, columns[column], hidesRate, small))] };
    }

    private static FigureCell Of(FigureCell cell, FigureColumn column, bool hidesRate, int small) => cell switch
    {
        CountCell count => Bare(count),
        ShareCell { IsSmall: true } => FigureCell.None,
        ShareCell share when SmallNumbers.IsOpinion(column) && SmallNumbers.IsSmall(share.Part, small) => FigureCell.None,
        // The change from a rate that stands beside it would give the hidden one away.
        PointsCell when hidesRate => FigureCell.None,
        _ => cell,
    };

    private static CountCell Bare(CountCell count) => count with { Cases = CaseList.Empty };

    private static BalanceLine Bare(BalanceLine line) => new(
        line.Unit, Bare(line.Opening), Bare(line.Received), Bare(line.Answered), Bare(line.Rejected), Bare(line.OtherwiseEnded), Bare(line.Closing))
    {
        Contradictions = [],
    };
}
