namespace PhanAnh.Reporting;

/// <summary>F-06: limits that passed without any result, by unit, with the list.</summary>
internal static class NotHandledFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var clocks = scope.Facts.Clocks.Where(clock => clock.Verdict == ClockVerdict.NotHandled && clock.RanIn(scope.Request.Period)).ToArray();
        return FigureCatalogue.Figure(
            "F-06",
            Breakdown.Of(
                "F-06",
                "by-party",
                "party",
                clocks,
                clock => OverdueFigure.Party(scope, clock.Unit),
                new Column<ClockRow>("not-handled", scope.Count),
                new Column<ClockRow>("late-longest", rows => Measure.Longest(rows.Select(row => row.Late)))),
            OverdueFigure.List(scope, "F-06", "cases", clocks));
    }
}
