namespace PhanAnh.Reporting;

/// <summary>F-07: what was dispatched and has no result yet, with its age at the cut (BPKL-1-7).</summary>
internal static class NoResponseFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var waiting = Rows<AssignmentView>.Of(scope.Facts, row => !row.IsConcluded && !row.HasResult);
        return FigureCatalogue.Figure(
            "F-07",
            Breakdown.Of(
                "F-07",
                "by-unit",
                "unit",
                waiting,
                scope.ByUnit<AssignmentView>(row => row.Unit),
                new("waiting", scope.Count),
                new("age-median", rows => Measure.Quantile(rows, Age, 50)),
                new("age-longest", rows => Measure.Longest(rows, Age))),
            Breakdown.Cases(
                "F-07",
                "cases",
                () => new OrderedRows<AssignmentView>(waiting, row => scope.IsListed(row.Case), row => row.DispatchedAt, scope.ByCode),
                Row,
                Breakdown.Text("case"),
                Breakdown.Text("unit"),
                Breakdown.Text("dispatched-at"),
                Breakdown.Number("age")));

        long Age(AssignmentView row) => scope.Cut - row.DispatchedAt;

        FigureRow Row(AssignmentView row) => new(
            scope.Code(row.Case).Value,
            [
                new TextCell(new(scope.Code(row.Case).Value)),
                new TextCell(scope.Names.Unit(scope.Unit(row.Unit))),
                new InstantCell(Ticks.Moment(row.DispatchedAt)),
                new DurationCell(Duration.FromTicks(Age(row))),
            ]);
    }
}
