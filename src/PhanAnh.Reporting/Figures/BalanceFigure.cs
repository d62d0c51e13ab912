namespace PhanAnh.Reporting;

/// <summary>F-02: the balance of cases in total and of assignments by unit, with what is carried over.</summary>
internal static class BalanceFigure
{
    private const int PeriodsBack = 5;
    private static readonly ImmutableArray<int> AgeLimits = [1, 3, 7, 15, 30, int.MaxValue];

    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(
        "F-02",
        Table("cases", [Row(scope.Balance.Total, Breakdown.Total, FigureNames.Texts("TOTAL"), true)]),
        Table("by-unit", scope.Balance.Units.Select(line => Row(line, line.Unit!.Value.Value, scope.Names.Unit(line.Unit), false))),
        Trend(scope),
        Age(scope));

    /// <summary>Received and answered in this period and the ones before, from the instants of the cases at hand.</summary>
    private static FigureTable Trend(FigureScope scope)
    {
        var scheme = PeriodScheme.Of(scope.Request.Preset.Reports);
        var periods = new Stack<ReportPeriod>([scope.Request.Period]);
        while (periods.Count <= PeriodsBack)
        {
            periods.Push(scheme.Previous(periods.Peek()));
        }

        return Breakdown.List(
            "F-02",
            "trend",
            periods.Select(period => new FigureRow(
                period.ToString(),
                [
                    new TextCell(new(period.ShortName(Language.Vietnamese), period.ShortName(Language.English))),
                    scope.Count(scope.Facts.Cases.Where(row => period.Contains(row.ReceivedAt))),
                    scope.Count(scope.Facts.Cases.Where(row => row.Outcome == Outcome.Answered && row.ConcludedAt is { } at && period.Contains(at))),
                ])),
            Breakdown.Text("period"),
            Breakdown.Number("received"),
            Breakdown.Number("answered")) with { Chart = new(ChartKind.Bars, "received", "answered") };
    }

    /// <summary>How long the cases open at the end have been open.</summary>
    private static FigureTable Age(FigureScope scope)
    {
        var end = Instant.Min(scope.Request.Period.End, scope.Facts.Cut);
        return Breakdown.Of(
            "F-02",
            "age",
            "age",
            scope.Facts.Cases.Where(row => row.IsOpenAt(end)),
            row =>
            {
                var bucket = AgeLimits.Count(limit => (end - row.ReceivedAt).TotalDays > limit);
                return new("age-" + PeriodText.One(bucket), FigureNames.Texts("AGE_" + PeriodText.One(bucket)), bucket);
            },
            new Column<CaseRow>("cases", scope.Count)) with { Chart = new(ChartKind.Bars, "cases") };
    }

    private static FigureTable Table(string name, IEnumerable<FigureRow> rows) => Breakdown.List(
        "F-02",
        name,
        rows,
        Breakdown.Text("unit"),
        Breakdown.Number("opening"),
        Breakdown.Number("received"),
        Breakdown.Number("answered"),
        Breakdown.Number("rejected"),
        Breakdown.Number("otherwise"),
        Breakdown.Number("closing"));

    private static FigureRow Row(BalanceLine line, string code, LocalizedText name, bool isTotal) => new(
        code, [new TextCell(name), line.Opening, line.Received, line.Answered, line.Rejected, line.OtherwiseEnded, line.Closing], isTotal);
}
