namespace PhanAnh.Reporting;

/// <summary>F-17: disputes reported upwards in the period, and whether a direction came after (TN58-A4.8).</summary>
internal static class DisputeFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var directions = scope.Facts.Steps.Where(step => step.Kind == StepKind.Direction).ToLookup(step => step.Case);
        return FigureCatalogue.Figure(
            "F-17",
            Breakdown.Of(
                "F-17",
                "disputes",
                "direction",
                scope.Steps[StepKind.Dispute],
                step => directions[step.Case].FirstOrDefault(direction => direction.At >= step.At) is { } direction
                    ? new(direction.Term?.Value ?? "", scope.Names.Role(direction.Term))
                    : new("-", FigureNames.Texts("NO_DIRECTION"), 1),
                new Column<StepRow>("disputes", scope.Count)));
    }
}
