namespace PhanAnh.Reporting;

/// <summary>F-20: received, answered and open at the end, by kind of case (TNG-7-1).</summary>
internal static class KindFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var kinds = ReceivedFigure.Codes(scope.Request.Preset.Terms.CaseKinds);
        return FigureCatalogue.Figure(
            "F-20",
            Breakdown.Of(
                "F-20",
                "by-kind",
                "kind",
                Rows<CaseView>.Of(scope.Facts, row => row.ReceivedAt < scope.End && row.ConcludedAt >= scope.Start),
                scope.ByTerm<CaseView>(row => row.Kind, scope.Names.CaseKind, kinds),
                new("opening", rows => scope.Count(rows, row => row.IsOpenAt(scope.Start))),
                new("received", rows => scope.Count(rows, row => scope.In(row.ReceivedAt))),
                new("answered", rows => scope.Count(rows, row => row.Outcome == Outcome.Answered && scope.In(row.ConcludedAt))),
                new("closing", rows => scope.Count(rows, row => row.IsOpenAt(scope.End)))));
    }
}
