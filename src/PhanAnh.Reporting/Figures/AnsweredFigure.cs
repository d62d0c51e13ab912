namespace PhanAnh.Reporting;

/// <summary>F-04: what was answered, directly and by units; on time, lawfully extended, late and by how much.</summary>
internal static class AnsweredFigure
{
    private const string Code = "F-04";

    internal static Figure Of(FigureScope scope)
    {
        ImmutableArray<FigureTable> byPlace = scope.ByPlace() is { } places
            ? [Breakdown.Of(Code, Breakdown.ByPlace, "place", scope.Answered, places, Columns<CaseView>(scope, scope.Of, scope.LateBy))]
            : [];
        return FigureCatalogue.Figure(
            Code,
            [
                Breakdown.Of(
                    Code,
                    "by-way",
                    "way",
                    scope.Answered,
                    new(2, row => row.AnsweredDirectly ? 0 : 1, way => new(way == 0 ? "direct" : "units", FigureNames.Texts(way == 0 ? "WAY_direct" : "WAY_units"), way)),
                    Columns<CaseView>(scope, scope.Of, scope.LateBy)),
                Breakdown.Of(
                    Code,
                    "by-unit",
                    "unit",
                    scope.AnsweredAssignments,
                    scope.ByUnit<AssignmentView>(row => row.Unit),
                    Columns<AssignmentView>(scope, scope.Of, scope.LateBy)) with { Chart = new(ChartKind.Shares, "on-time-share") },
                Breakdown.Of(
                    Code,
                    "elapsed",
                    "field",
                    scope.Answered,
                    scope.ByTerm<CaseView>(row => row.Field, scope.Names.Field, ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields)),
                    new("answered", scope.Count),
                    new("elapsed-median", rows => Measure.Quantile(rows, Elapsed, 50)),
                    new("elapsed-90", rows => Measure.Quantile(rows, Elapsed, 90)),
                    new("elapsed-longest", rows => Measure.Longest(rows, Elapsed))),
                .. byPlace,
            ]);
    }

    /// <summary>On time and lawfully extended, of everything that had a limit.</summary>
    internal static ShareCell OnTimeShare<TView>(FigureScope scope, Rows<TView> rows, Func<TView, Timeliness> judged)
        where TView : struct, IFactView<TView> =>
        scope.Share(
            rows.CountOf(row => judged(row) is Timeliness.OnTime or Timeliness.Extended),
            rows.CountOf(row => judged(row) != Timeliness.NoLimit));

    private static Column<TView>[] Columns<TView>(FigureScope scope, Func<TView, Timeliness> judged, Func<TView, long> lateBy)
        where TView : struct, IFactView<TView> =>
    [
        new("answered", scope.Count),
        new("on-time", rows => scope.Count(rows, row => judged(row) == Timeliness.OnTime)),
        new("extended", rows => scope.Count(rows, row => judged(row) == Timeliness.Extended)),
        new("late", rows => scope.Count(rows, row => judged(row) == Timeliness.Late)),
        new("no-limit", rows => scope.Count(rows, row => judged(row) == Timeliness.NoLimit)),
        new("on-time-share", rows => OnTimeShare(scope, rows, judged)),
        new("late-median", rows => Measure.Quantile(rows, row => judged(row) == Timeliness.Late ? lateBy(row) : TickColumn.None, 50)),
        new("late-longest", rows => Measure.Longest(rows, row => judged(row) == Timeliness.Late ? lateBy(row) : TickColumn.None)),
    ];

    /// <summary>From receipt to answer, on the wall clock.</summary>
    private static long Elapsed(CaseView row) => row.ConcludedAt - row.ReceivedAt;
}
