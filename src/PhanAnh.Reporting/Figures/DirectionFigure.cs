namespace PhanAnh.Reporting;

/// <summary>F-18: directions and conclusions of receptions given up to the end of the period: done, open, overdue. A direction counts as done when its case is concluded.</summary>
internal static class DirectionFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var given = scope.Facts.Steps.Where(step => step.Kind is StepKind.Direction or StepKind.Conclusion).ToArray();
        var directed = given.Select(step => step.Case).ToHashSet();
        var cases = scope.Facts.Cases.Where(row => directed.Contains(row.Case)).ToLookup(row => row.Case);
        var end = VietnamTime.DateOf(scope.Facts.Cut - Duration.Epsilon);
        return FigureCatalogue.Figure(
            "F-18",
            Breakdown.Of(
                "F-18",
                "by-issuer",
                "issuer",
                given.Where(step => scope.In(step.At) || !IsDone(step)),
                step => new(step.Term?.Value ?? "", scope.Names.Role(step.Term)),
                new Column<StepRow>("given", rows => scope.Count(rows.Where(step => scope.In(step.At)))),
                new Column<StepRow>("done", rows => scope.Count(rows.Where(IsDone))),
                new Column<StepRow>("open", rows => scope.Count(rows.Where(step => !IsDone(step)))),
                new Column<StepRow>("overdue", rows => scope.Count(rows.Where(step => !IsDone(step) && step.DueOn < end)))));

        bool IsDone(StepRow step) => cases[step.Case].Any(row => row.ConcludedAt >= step.At);
    }
}
