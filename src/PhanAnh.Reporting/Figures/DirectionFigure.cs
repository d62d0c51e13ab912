namespace PhanAnh.Reporting;

/// <summary>F-18: directions and conclusions of receptions given up to the end of the period: done, open, overdue. One that a clock counts is done when the clock stops, any other when its case is concluded.</summary>
internal static class DirectionFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var given = Rows<StepView>.Of(scope.Facts, step => step.Kind is StepKind.Direction or StepKind.Conclusion);
        var directed = given.OfCases();
        var concludedAt = new Dictionary<int, long>(given.Count);
        foreach (var row in Rows<CaseView>.Of(scope.Facts, row => directed[row.Case] && row.IsConcluded))
        {
            concludedAt[row.Case] = Math.Max(concludedAt.GetValueOrDefault(row.Case, row.ConcludedAt), row.ConcludedAt);
        }

        var lastDay = Ticks.Of(VietnamTime.StartOf(VietnamTime.DateOf(Ticks.Moment(scope.Cut) - Duration.Epsilon)));
        return FigureCatalogue.Figure(
            "F-18",
            Breakdown.Of(
                "F-18",
                "by-issuer",
                "issuer",
                given.Where(step => scope.In(step.At) || !IsDone(step)),
                scope.ByRole<StepView>(step => step.Term),
                new("given", rows => scope.Count(rows, step => scope.In(step.At))),
                new("done", rows => scope.Count(rows, IsDone)),
                new("open", rows => scope.Count(rows, step => !IsDone(step))),
                new("overdue", rows => scope.Count(rows, step => !IsDone(step) && step.DueOn < lastDay))));

        bool IsDone(StepView step) => step.DoneAt != TickColumn.None || (concludedAt.TryGetValue(step.Case, out var at) && at >= step.At);
    }
}
