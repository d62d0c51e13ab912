namespace PhanAnh.Reporting;

/// <summary>F-14: matters that had to be reported again, charged to the unit that handled the earlier case (BPKL-2.1-3).</summary>
internal static class RecurrenceFigure
{
    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(
        "F-14",
        Breakdown.Of(
            "F-14",
            "by-unit",
            "unit",
            scope.StepsOf(StepKind.Recurrence),
            ByKnownUnit(scope),
            new Column<StepView>("recurrences", scope.Count)));

    /// <summary>Groups by unit; where it is not known, last.</summary>
    internal static Grouping<StepView> ByKnownUnit(FigureScope scope) => new(
        scope.Facts.Books.Units.Size,
        step => step.Unit,
        id => scope.Unit(id) is { } unit ? new(unit.Value, scope.Names.Unit(unit)) : new("", FigureNames.Texts("UNKNOWN"), 1));
}
