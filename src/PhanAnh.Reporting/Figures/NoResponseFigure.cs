namespace PhanAnh.Reporting;

/// <summary>F-07: what was dispatched and has no result yet, with its age at the cut (BPKL-1-7).</summary>
internal static class NoResponseFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var waiting = scope.Facts.Assignments.Where(row => row.ConcludedAt is null && row.FirstResultAt is null).ToArray();
        return FigureCatalogue.Figure(
            "F-07",
            Breakdown.Of(
                "F-07",
                "by-unit",
                "unit",
                waiting,
                row => new(row.Unit.Value, scope.Names.Unit(row.Unit)),
                new Column<AssignmentRow>("waiting", scope.Count),
                new Column<AssignmentRow>("age-median", rows => Measure.Quantile(rows.Select(Age), 50)),
                new Column<AssignmentRow>("age-longest", rows => Measure.Longest(rows.Select(Age)))),
            Breakdown.List(
                "F-07",
                "cases",
                waiting.Where(row => scope.IsListed(row.Case)).OrderBy(row => row.DispatchedAt).ThenBy(row => row.Case.Value, StringComparer.Ordinal)
                    .Select(row => new FigureRow(
                        row.Case.Value,
                        [
                            new TextCell(new(row.Case.Value)), new TextCell(scope.Names.Unit(row.Unit)), new InstantCell(row.DispatchedAt),
                            new DurationCell(Age(row)),
                        ])),
                Breakdown.Text("case"),
                Breakdown.Text("unit"),
                Breakdown.Text("dispatched-at"),
                Breakdown.Number("age")) with { ListsCases = true });

        Duration Age(AssignmentRow row) => scope.Facts.Cut - row.DispatchedAt;
    }
}
