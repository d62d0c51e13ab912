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
            scope.Steps[StepKind.Recurrence],
            step => step.Unit is { } unit ? new(unit.Value, scope.Names.Unit(unit)) : new("", FigureNames.Texts("UNKNOWN"), 1),
            new Column<StepRow>("recurrences", scope.Count)));
}
