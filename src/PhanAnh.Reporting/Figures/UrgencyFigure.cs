namespace PhanAnh.Reporting;

/// <summary>F-13: urgent cases received in the period, with the time until the first unit had them and until they were answered (BP-A5b.2-3).</summary>
internal static class UrgencyFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var books = scope.Facts.Books;
        var urgent = scope.Received.Where(row => row.UrgencyClass != 0 || row.IsOngoingIncident);
        var codes = urgent.OfCases();
        var first = Rows<AssignmentView>.Of(scope.Facts, row => codes[row.Case]).GroupBy(row => row.Case)
            .ToDictionary(group => group.Key, group => group.Min(row => row.DispatchedAt));
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
                new("first-action-median", rows => Measure.Quantile(
                    rows, row => first.TryGetValue(row.Case, out var at) ? at - row.ReceivedAt : TickColumn.None, 50)),
                new("answer-median", rows => Measure.Quantile(
                    rows, row => row.Outcome == Outcome.Answered ? row.ConcludedAt - row.ReceivedAt : TickColumn.None, 50))));
    }
}
