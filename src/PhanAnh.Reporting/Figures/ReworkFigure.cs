namespace PhanAnh.Reporting;

/// <summary>F-09: results sent back, by cause and unit; late reworks are those whose own clock is, or was, late.</summary>
internal static class ReworkFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var causes = ReceivedFigure.Codes(scope.Request.Preset.Terms.ReworkCauses);
        return FigureCatalogue.Figure(
            "F-09",
            Table("by-cause", "cause", scope.ByTerm<StepView>(step => step.Term, scope.Names.ReworkCause, causes)),
            Table("by-unit", "unit", scope.ByUnit<StepView>(step => step.Unit)));

        FigureTable Table(string name, string keyColumn, Grouping<StepView> key) => Breakdown.Of(
            "F-09",
            name,
            keyColumn,
            scope.StepsOf(StepKind.Rework),
            key,
            new("reworks", scope.Count),
            new("late", rows => scope.Count(rows, row => row.IsLate)));
    }
}
