namespace PhanAnh.Reporting;

/// <summary>F-17: disputes reported upwards in the period, and whether a direction came after (TN58-A4.8).</summary>
internal static class DisputeFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var directions = Rows<StepView>.Of(scope.Facts, step => step.Kind == StepKind.Direction).ToLookup(step => step.Case);
        var undirected = scope.Facts.Books.Terms.Size;
        return FigureCatalogue.Figure(
            "F-17",
            Breakdown.Of(
                "F-17",
                "disputes",
                "direction",
                scope.StepsOf(StepKind.Dispute),
                new(
                    undirected + 1,
                    step => directions[step.Case].Where(direction => direction.At >= step.At).Select(direction => direction.Term).FirstOrDefault(undirected),
                    id => id == undirected ? new("-", FigureNames.Texts("NO_DIRECTION"), 1) : scope.ByRole<StepView>(step => step.Term).Key(id)),
                new Column<StepView>("disputes", scope.Count)));
    }
}
