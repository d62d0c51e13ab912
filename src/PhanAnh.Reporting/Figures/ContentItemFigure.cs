namespace PhanAnh.Reporting;

/// <summary>F-15: matters inside cases that no result has resolved, of cases that a unit has answered or is working on (BPKL-1-6).</summary>
internal static class ContentItemFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var open = scope.Facts.Cases.Where(row => row.OpenItems > 0 && row.ConcludedAt is null && row.ReceivedAt < scope.Request.Period.End).ToArray();
        var codes = open.Select(row => row.Case).ToHashSet();
        var assigned = scope.Facts.Assignments.Where(row => codes.Contains(row.Case)).Select(row => row.Case).ToHashSet();
        var fields = ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields);
        return FigureCatalogue.Figure(
            "F-15",
            Breakdown.Of(
                "F-15",
                "by-field",
                "field",
                open.Where(row => assigned.Contains(row.Case)),
                row => GroupKey.Of(row.Field, scope.Names.Field(row.Field), fields),
                new Column<CaseRow>("cases", scope.Count),
                new Column<CaseRow>("open-items", rows => scope.Count(rows) with { Value = rows.Sum(row => row.OpenItems) })));
    }
}
