namespace PhanAnh.Reporting;

/// <summary>F-13: urgent cases received in the period, with the time until the first unit had them and until they were answered (BP-A5b.2-3).</summary>
internal static class UrgencyFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var urgent = scope.Received.Where(row => row.UrgencyClass is not null || row.IsOngoingIncident).ToArray();
        var codes = urgent.Select(row => row.Case).ToHashSet();
        var first = scope.Facts.Assignments.Where(row => codes.Contains(row.Case)).GroupBy(row => row.Case).ToDictionary(group => group.Key, group => group.Min(row => row.DispatchedAt));
        var classes = ReceivedFigure.Codes(scope.Request.Preset.Terms.UrgencyClasses);
        return FigureCatalogue.Figure(
            "F-13",
            Breakdown.OfMany(
                "F-13",
                "by-class",
                "class",
                urgent,
                Groups,
                new Column<CaseRow>("received", scope.Count),
                new Column<CaseRow>("first-action-median", rows => Measure.Quantile(
                    rows.Where(row => first.ContainsKey(row.Case)).Select(row => first[row.Case] - row.ReceivedAt), 50)),
                new Column<CaseRow>("answer-median", rows => Measure.Quantile(
                    rows.Where(row => row.Outcome == Outcome.Answered).Select(row => row.ConcludedAt!.Value - row.ReceivedAt), 50))));

        IEnumerable<GroupKey> Groups(CaseRow row)
        {
            if (row.UrgencyClass is { } urgency)
            {
                yield return GroupKey.Of(urgency, scope.Names.UrgencyClass(urgency), classes);
            }

            if (row.IsOngoingIncident)
            {
                yield return new("ongoing", FigureNames.Texts("ONGOING"), classes.Length + 1);
            }
        }
    }
}
