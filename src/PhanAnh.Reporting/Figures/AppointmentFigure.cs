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
            scope.StepsOf(StepKind.Appointment),
            new(scope.Facts.Books.Terms.Size, step => step.Term, term => Ordinal(scope.Facts.Books.Term(term))),
            new("appointments", scope.Count),
            new("broken", rows => scope.Count(rows, step => step.IsLate))));

    private static GroupKey Ordinal(TermCode? ordinal) =>
        new(ordinal?.Value ?? "", ordinal is { } known ? FigureNames.Texts("ORDINAL", known.Value) : FigureNames.Texts("UNKNOWN"));
}
