namespace PhanAnh.Reporting;

/// <summary>F-04: what was answered, directly and by units; on time, lawfully extended, late and by how much.</summary>
internal static class AnsweredFigure
{
    private const string Code = "F-04";

    internal static Figure Of(FigureScope scope)
    {
        var cases = scope.Answered.Select(row => new Answered<CaseRow>(row, Judgement.Of(scope.ClocksByCase[row.Case], row.ConcludedAt!.Value)));
        return FigureCatalogue.Figure(
            Code,
            Breakdown.Of(
                Code,
                "by-way",
                "way",
                cases,
                item => item.Row.AnsweredDirectly ? new("direct", FigureNames.Texts("WAY_direct")) : new("units", FigureNames.Texts("WAY_units"), 1),
                Columns<CaseRow>(scope)),
            Breakdown.Of(
                Code,
                "by-unit",
                "unit",
                scope.AnsweredAssignments,
                item => new(item.Row.Unit.Value, scope.Names.Unit(item.Row.Unit)),
                Columns<AssignmentRow>(scope)) with { Chart = new(ChartKind.Shares, "on-time-share") },
            Elapsed(scope));
    }

    /// <summary>How long cases took from receipt to answer, on the wall clock.</summary>
    private static FigureTable Elapsed(FigureScope scope)
    {
        var fields = ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields);
        return Breakdown.Of(
            Code,
            "elapsed",
            "field",
            scope.Answered,
            row => GroupKey.Of(row.Field, scope.Names.Field(row.Field), fields),
            new("answered", scope.Count),
            new("elapsed-median", rows => Measure.Quantile(Lengths(rows), 50)),
            new("elapsed-90", rows => Measure.Quantile(Lengths(rows), 90)),
            new("elapsed-longest", rows => Measure.Longest(Lengths(rows))));

        static IEnumerable<Duration> Lengths(IReadOnlyList<CaseRow> rows) => rows.Select(row => row.ConcludedAt!.Value - row.ReceivedAt);
    }

    private static Column<Answered<TRow>>[] Columns<TRow>(FigureScope scope)
        where TRow : IFactRow =>
    [
        new("answered", scope.Count),
        new("on-time", rows => scope.Count(rows.Where(row => row.Judgement.Timeliness == Timeliness.OnTime))),
        new("extended", rows => scope.Count(rows.Where(row => row.Judgement.Timeliness == Timeliness.Extended))),
        new("late", rows => scope.Count(rows.Where(row => row.Judgement.Timeliness == Timeliness.Late))),
        new("no-limit", rows => scope.Count(rows.Where(row => row.Judgement.Timeliness == Timeliness.NoLimit))),
        new("on-time-share", rows => OnTimeShare(scope, rows)),
        new("late-median", rows => Measure.Quantile(LateBy(rows), 50)),
        new("late-longest", rows => Measure.Longest(LateBy(rows))),
    ];

    /// <summary>On time and lawfully extended, of everything that had a limit.</summary>
    internal static ShareCell OnTimeShare<TRow>(FigureScope scope, IReadOnlyList<Answered<TRow>> rows)
        where TRow : IFactRow =>
        scope.Share(
            rows.Count(row => row.Judgement.Timeliness is Timeliness.OnTime or Timeliness.Extended),
            rows.Count(row => row.Judgement.Timeliness != Timeliness.NoLimit));

    private static IEnumerable<Duration> LateBy<TRow>(IEnumerable<Answered<TRow>> rows)
        where TRow : IFactRow =>
        rows.Where(row => row.Judgement.Timeliness == Timeliness.Late).Select(row => row.Judgement.Late);
}

/// <summary>A case or an assignment that was answered, with how it stood against its limits.</summary>
internal sealed record Answered<TRow>(TRow Row, Judgement Judgement) : IFactRow
    where TRow : IFactRow
{
    public CaseCode Case => Row.Case;
}
