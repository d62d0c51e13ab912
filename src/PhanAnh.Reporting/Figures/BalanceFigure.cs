namespace PhanAnh.Reporting;

/// <summary>F-02: the balance of cases in total and of assignments by unit, with what is carried over.</summary>
internal static class BalanceFigure
{
    private const int PeriodsBack = 5;
    private static readonly ImmutableArray<long> AgeLimits = [.. new[] { 1, 3, 7, 15, 30 }.Select(days => days * NodaConstants.TicksPerDay)];

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

        var table = PeriodTable.Of([.. periods]);
        var recent = Rows<CaseView>.Of(scope.Facts, row => table[row.ReceivedAt] >= 0 || table[row.ConcludedAt] >= 0);
        var received = recent.By(periods.Count, row => table[row.ReceivedAt]);
        var answered = recent.By(periods.Count, row => row.Outcome == Outcome.Answered ? table[row.ConcludedAt] : PeriodTable.None);
        return Breakdown.List(
            "F-02",
            "trend",
            periods.Select((period, index) => new FigureRow(
                period.ToString(),
                [
                    new TextCell(new(period.ShortName(Language.Vietnamese), period.ShortName(Language.English))),
                    scope.Count(received[index]),
                    scope.Count(answered[index]),
                ])),
            Breakdown.Text("period"),
            Breakdown.Number("received"),
            Breakdown.Number("answered")) with { Chart = new(ChartKind.Bars, "received", "answered") };
    }

    /// <summary>How long the cases open at the end have been open.</summary>
    private static FigureTable Age(FigureScope scope)
    {
        var end = Math.Min(scope.End, scope.Cut);
        return Breakdown.Of(
            "F-02",
            "age",
            "age",
            Rows<CaseView>.Of(scope.Facts, row => row.IsOpenAt(end)),
            new(AgeLimits.Length + 1, row => Bucket(end - row.ReceivedAt), age => new("age-" + PeriodText.One(age), FigureNames.Texts("AGE_" + PeriodText.One(age)), age)),
            new Column<CaseView>("cases", scope.Count)) with { Chart = new(ChartKind.Bars, "cases") };
    }

    private static int Bucket(long age)
    {
        var bucket = 0;
        while (bucket < AgeLimits.Length && age > AgeLimits[bucket])
        {
            bucket++;
        }

        return bucket;
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
