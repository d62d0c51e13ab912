namespace PhanAnh.Reporting;

/// <summary>F-12: appointments given in the period by ordinal, and those whose clock is, or was, late (DN-A10.4).</summary>
internal static class AppointmentFigure
{
    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(
        "F-12",
        Breakdown.Of(
            "F-12",
            "by-ordinal",
            "ordinal",
            scope.Steps[StepKind.Appointment],
            step => new(step.Term?.Value ?? "", step.Term is { } ordinal ? FigureNames.Texts("ORDINAL", ordinal.Value) : FigureNames.Texts("UNKNOWN")),
            new Column<StepRow>("appointments", scope.Count),
            new Column<StepRow>("broken", rows => scope.Count(rows.Where(step => step.IsLate)))));
}
