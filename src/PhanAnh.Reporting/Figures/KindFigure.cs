namespace PhanAnh.Reporting;

/// <summary>F-20: received, answered and open at the end, by kind of case (TNG-7-1).</summary>
internal static class KindFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var (start, end) = (scope.Request.Period.Start, scope.Request.Period.End);
        return FigureCatalogue.Figure(
            "F-20",
            Breakdown.Of(
                "F-20",
                "by-kind",
                "kind",
                scope.Facts.Cases.Where(row => row.ReceivedAt < end && !(row.ConcludedAt < start)),
                row => GroupKey.Of(row.Kind, scope.Names.CaseKind(row.Kind), ReceivedFigure.Codes(scope.Request.Preset.Terms.CaseKinds)),
                new Column<CaseRow>("opening", rows => scope.Count(rows.Where(row => row.IsOpenAt(start)))),
                new Column<CaseRow>("received", rows => scope.Count(rows.Where(row => scope.In(row.ReceivedAt)))),
                new Column<CaseRow>("answered", rows => scope.Count(rows.Where(row => row.Outcome == Outcome.Answered && scope.In(row.ConcludedAt)))),
                new Column<CaseRow>("closing", rows => scope.Count(rows.Where(row => row.IsOpenAt(end))))));
    }
}
