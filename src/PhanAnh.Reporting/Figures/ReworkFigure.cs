namespace PhanAnh.Reporting;

/// <summary>F-09: results sent back, by cause and unit; late reworks are those whose own clock is, or was, late.</summary>
internal static class ReworkFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var causes = ReceivedFigure.Codes(scope.Request.Preset.Terms.ReworkCauses);
        return FigureCatalogue.Figure(
            "F-09",
            Table("by-cause", "cause", step => GroupKey.Of(step.Term, scope.Names.ReworkCause(step.Term), causes)),
            Table("by-unit", "unit", step => new(step.Unit?.Value ?? "", scope.Names.Unit(step.Unit))));

        FigureTable Table(string name, string keyColumn, Func<StepRow, GroupKey> key) => Breakdown.Of(
            "F-09",
            name,
            keyColumn,
            scope.Steps[StepKind.Rework],
            key,
            new Column<StepRow>("reworks", scope.Count),
            new Column<StepRow>("late", rows => scope.Count(rows.Where(row => row.IsLate))));
    }
}
