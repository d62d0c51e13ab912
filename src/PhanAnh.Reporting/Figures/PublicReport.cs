namespace PhanAnh.Reporting;

/// <summary>What of a report may leave the office: numbers, without the cases behind them and without numbers small enough to point at persons.</summary>
public static class PublicReport
{
    private const string Satisfaction = "F-10";

    /// <summary>
    /// The report for the public: no list of cases, no difficulties in free words, no case behind a number, no marked rate, and no number of opinions
    /// under the report's small number. The Contradictory status stays, without the names of the cases.
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
        Tables = [.. figure.Tables.Where(table => !table.ListsCases && table.Name != "stated").Select(table => Of(table, figure.Code == Satisfaction ? small : 0))],
    };

    private static FigureTable Of(FigureTable table, int small) =>
        table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => Of(cell, small))] })] };

    private static FigureCell Of(FigureCell cell, int small) => cell switch
    {
        CountCell { Value: > 0 } count when count.Value < small => new BelowCell(small),
        CountCell count => Bare(count),
        ShareCell { IsSmall: true } => FigureCell.None,
        _ => cell,
    };

    private static CountCell Bare(CountCell count) => count with { Cases = CaseList.Empty };

    private static BalanceLine Bare(BalanceLine line) => new(
        line.Unit, Bare(line.Opening), Bare(line.Received), Bare(line.Answered), Bare(line.Rejected), Bare(line.OtherwiseEnded), Bare(line.Closing))
    {
        Contradictions = [],
    };
}
