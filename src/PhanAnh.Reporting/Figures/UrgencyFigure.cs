namespace PhanAnh.Reporting;

/// <summary>
/// F-13: urgent cases received in the period, with the time until they were reported upwards, until a unit had them and until they were answered (BP-A5a.1-3, BP-A5a.1-4, BP-A5b.2-3). Lengths count from the
/// mark as what a case is counted for, as K-URGENT does; what came before the mark answered no urgency.
/// </summary>
internal static class UrgencyFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var books = scope.Facts.Books;
        var urgent = scope.Received.Where(row => row.UrgencyClass != 0 || row.IsOngoingIncident);
        var marked = MarkedAt(scope, urgent);
        var codes = urgent.OfCases();
        var reported = First(
            Rows<StepView>.Of(scope.Facts, step => codes[step.Case] && step.Kind == StepKind.UpwardReport && step.At >= marked[step.Case]).Select(step => (step.Case, step.At)));
        var dispatched = First(
            Rows<AssignmentView>.Of(scope.Facts, row => codes[row.Case] && row.DispatchedAt >= marked[row.Case]).Select(row => (row.Case, row.DispatchedAt)));
        var classes = ReceivedFigure.Codes(scope.Request.Preset.Terms.UrgencyClasses);
        var ongoing = books.Terms.Size;
        return FigureCatalogue.Figure(
            "F-13",
            Breakdown.OfMany(
                "F-13",
                "by-class",
                "class",
                urgent,
                ongoing + 1,
                row => (row.UrgencyClass != 0, row.IsOngoingIncident) switch
                {
                    (true, true) => [row.UrgencyClass, ongoing],
                    (true, false) => [row.UrgencyClass],
                    _ => [ongoing],
                },
                id => books.Term(id == ongoing ? 0 : id) is { } urgency
                    ? GroupKey.Of(urgency, scope.Names.UrgencyClass(urgency), classes)
                    : new("ongoing", FigureNames.Texts("ONGOING"), classes.Length + 1),
                new("received", scope.Count),
                new("report-median", rows => Measure.Quantile(rows, row => Until(row, reported), 50)),
                new("first-action-median", rows => Measure.Quantile(rows, row => Until(row, dispatched), 50)),
                new("answer-median", rows => Measure.Quantile(
                    rows, row => row.Outcome == Outcome.Answered && row.ConcludedAt >= marked[row.Case] ? row.ConcludedAt - marked[row.Case] : TickColumn.None, 50))));

        long Until(CaseView row, Dictionary<int, long> first) => first.TryGetValue(row.Case, out var at) ? at - marked[row.Case] : TickColumn.None;
    }

    /// <summary>When each case was first marked as what it is counted for; its receipt where nobody recorded a mark.</summary>
    private static Dictionary<int, long> MarkedAt(FigureScope scope, Rows<CaseView> urgent)
    {
        var classes = new Dictionary<int, int>(urgent.Count);
        var receivedAt = new Dictionary<int, long>(urgent.Count);
        foreach (var row in urgent)
        {
            (classes[row.Case], receivedAt[row.Case]) = (row.UrgencyClass, row.ReceivedAt);
        }

        var marked = First(Rows<StepView>.Of(
            scope.Facts,
            step => step.Kind == StepKind.Urgency && classes.TryGetValue(step.Case, out var urgency) && (step.Term == 0 || step.Term == urgency)).Select(step => (step.Case, step.At)));
        foreach (var (code, at) in receivedAt)
        {
            _ = marked.TryAdd(code, at);
        }

        return marked;
    }

    private static Dictionary<int, long> First(IEnumerable<(int Case, long At)> moments)
    {
        var first = new Dictionary<int, long>();
        foreach (var (code, at) in moments)
        {
            first[code] = Math.Min(at, first.GetValueOrDefault(code, at));
        }

        return first;
    }
}
