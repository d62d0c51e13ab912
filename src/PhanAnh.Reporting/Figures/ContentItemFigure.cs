namespace PhanAnh.Reporting;

/// <summary>F-15: matters inside cases that no result has resolved, of cases that a unit has answered or is working on (BPKL-1-6).</summary>
internal static class ContentItemFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var assigned = scope.Facts.Assignments.Select(row => row.Case).ToHashSet();
        var fields = ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields);
        return FigureCatalogue.Figure(
            "F-15",
            Breakdown.Of(
                "F-15",
                "by-field",
                "field",
                scope.Facts.Cases.Where(row => row.OpenItems > 0 && assigned.Contains(row.Case) && row.ReceivedAt < scope.Request.Period.End && row.ConcludedAt is null),
                row => GroupKey.Of(row.Field, scope.Names.Field(row.Field), fields),
                new Column<CaseRow>("cases", scope.Count),
                new Column<CaseRow>("open-items", rows => scope.Count(rows) with { Value = rows.Sum(row => row.OpenItems) })));
    }
}
