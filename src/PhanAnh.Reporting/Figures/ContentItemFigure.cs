namespace PhanAnh.Reporting;

/// <summary>F-15: matters inside cases that no result has resolved, of cases that a unit has answered or is working on (BPKL-1-6).</summary>
internal static class ContentItemFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var assigned = new bool[scope.Facts.Books.Cases.Size];
        for (var row = 0; row < scope.Facts.Assignments.Count; row++)
        {
            assigned[scope.Facts.Assignments.Case[row]] = true;
        }

        var fields = ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields);
        return FigureCatalogue.Figure(
            "F-15",
            Breakdown.Of(
                "F-15",
                "by-field",
                "field",
                Rows<CaseView>.Of(scope.Facts, row => !row.IsConcluded && row.OpenItems > 0 && row.ReceivedAt < scope.End && assigned[row.Case]),
                scope.ByTerm<CaseView>(row => row.Field, scope.Names.Field, fields),
                new("cases", scope.Count),
                new("open-items", rows => scope.Count(rows) with { Value = rows.Sum(row => row.OpenItems) })));
    }
}
