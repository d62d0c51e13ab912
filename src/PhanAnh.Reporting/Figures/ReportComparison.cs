namespace PhanAnh.Reporting;

/// <summary>Sets a report beside earlier ones (so với kỳ trước, cùng kỳ năm trước): the headline numbers, each with its change.</summary>
public static class ReportComparison
{
    /// <summary>The code of the figure that holds the comparison.</summary>
    public const string Code = "F-00";

    /// <summary>The report with a comparison as its first figure.</summary>
    /// <param name="report">The report.</param>
    /// <param name="earlier">The reports it is compared with, usually of the previous period and of the same period last year.</param>
    /// <exception cref="ArgumentException">No earlier report is given.</exception>
    public static Report ComparedWith(this Report report, params IReadOnlyList<Report> earlier)
    {
        if (earlier.Count == 0)
        {
            throw new ArgumentException("There is nothing to compare with.", nameof(earlier));
        }

        var columns = new List<FigureColumn> { Breakdown.Text("headline"), Period(report) };
        foreach (var other in earlier)
        {
            columns.Add(Period(other));
            columns.Add(Breakdown.Number("change") with { Code = "change-from-" + other.Period });
        }

        var table = Breakdown.List(Code, "headlines", ReportHeadlines.Places.Select(place => Row(place, report, earlier)), [.. columns]);
        return report with { Figures = [FigureCatalogue.Figure(Code, table, Trend([.. earlier, report])), .. report.Figures.Where(figure => figure.Code != Code)] };
    }

    /// <summary>The same headlines period by period, the oldest first, the rates drawn as lines.</summary>
    private static FigureTable Trend(IEnumerable<Report> reports)
    {
        var rows = reports.OrderBy(report => report.Period.Start).ThenBy(report => report.Period.End).Select(report => new FigureRow(
            report.Period.ToString(),
            [
                new TextCell(Period(report).Title),
                .. ReportHeadlines.Places.Select(place => Bare(ReportHeadlines.At(report, place))),
            ]));
        return Breakdown.List(
            Code,
            "trend",
            rows,
            [Breakdown.Text("period"), .. ReportHeadlines.Places.Select(place => new FigureColumn(place.Column, ReportHeadlines.NameOf(place.Column), true))])
            with { Chart = new(ChartKind.Lines, "on-time-share", "rated-share", "best-share") };
    }

    /// <summary>What became a state secret since an earlier report must not be listed here because it was listed there.</summary>
    private static FigureCell Bare(FigureCell cell) => cell is CountCell count ? count with { Cases = CaseList.Empty } : cell;

    private static FigureColumn Period(Report report) => new(
        report.Period.ToString(), new(report.Period.ShortName(Language.Vietnamese), report.Period.ShortName(Language.English)), true);

    private static FigureRow Row(
        (string Figure, string Table, string Row, string Column) place, Report report, IReadOnlyList<Report> earlier)
    {
        var now = Cell(report);
        var cells = ImmutableArray.CreateBuilder<FigureCell>();
        cells.Add(new TextCell(ReportHeadlines.NameOf(place.Column)));
        cells.Add(now);
        foreach (var then in earlier.Select(Cell))
        {
            cells.Add(Bare(then));
            cells.Add(Change(then, now));
        }

        return new(place.Column, cells.ToImmutable());

        FigureCell Cell(Report source) => ReportHeadlines.At(source, place);
    }

    private static FigureCell Change(FigureCell then, FigureCell now) => (then, now) switch
    {
        (CountCell from, CountCell to) => new ChangeCell(from.Value, to.Value),
        (ShareCell { Whole: > 0 } from, ShareCell { Whole: > 0 } to) =>
            new PointsCell((100m * to.Part / to.Whole) - (100m * from.Part / from.Whole)),
        _ => FigureCell.None,
    };
}
