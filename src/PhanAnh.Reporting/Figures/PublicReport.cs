namespace PhanAnh.Reporting;

/// <summary>What of a report may leave the office: numbers, without the cases behind them and without numbers small enough to point at persons.</summary>
public static class PublicReport
{
    private const string Satisfaction = "F-10";

    /// <summary>
    /// The report for the public: no list of cases, no difficulties in free words, no case behind a number, no marked rate, and no number of opinions
    /// under the report's small number, nor what would give one away: the rates beside it, and as many of the next smallest numbers under its sum as it takes that it can still be any small
    /// number. Where there are too few of those, the column or the table is not published. The Contradictory status stays, without the names of the cases.
    /// </summary>
    public static Report ForPublication(this Report report)
    {
        var opinions = OpinionShares.Of(report, Satisfaction);
        return report with
        {
            IdentifiedFor = null,
            Problems = [],
            Balance = new(Bare(report.Balance.Total), [.. report.Balance.Units.Select(Bare)]),
            Figures = [.. report.Figures.Select(figure => Of(figure, opinions)).Where(figure => !figure.Tables.IsEmpty)],
        };
    }

    private static Figure Of(Figure figure, OpinionShares opinions) => figure with
    {
        Tables =
        [
            .. (figure.Code == Satisfaction ? opinions.Tables : figure.Tables).Where(table => !table.ListsCases && table.Name != "stated")
                .Select(table => table with { Rows = [.. table.Rows.Select(row => Of(row, figure.Code == Satisfaction ? row : Told(row, table, opinions)))] }),
        ],
    };

    private static FigureRow Told(FigureRow row, FigureTable table, OpinionShares opinions) =>
        row with { Cells = [.. row.Cells.Select((cell, column) => opinions.Published(cell, row, table.Columns[column]))] };

    /// <summary>A row as it is published, from what may be told of it.</summary>
    private static FigureRow Of(FigureRow row, FigureRow told)
    {
        var hidesRate = row.Cells.Zip(told.Cells).Any(pair => pair.First is ShareCell { IsSmall: true, Whole: > 0 } || pair.First != pair.Second);
        return row with { Cells = [.. told.Cells.Select(cell => Of(cell, hidesRate))] };
    }

    private static FigureCell Of(FigureCell cell, bool hidesRate) => cell switch
    {
        CountCell count => Bare(count),
        ShareCell { IsSmall: true } => FigureCell.None,
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
