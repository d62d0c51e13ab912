namespace PhanAnh.Reporting;

/// <summary>F-06: limits that passed without any result, by unit, with the list.</summary>
internal static class NotHandledFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var clocks = scope.Clocks.Where(clock => clock.Verdict == ClockVerdict.NotHandled);
        return FigureCatalogue.Figure(
            "F-06",
            Breakdown.Of(
                "F-06",
                "by-party",
                "party",
                clocks,
                scope.ByUnit<ClockView>(clock => clock.Unit),
                new("not-handled", scope.Count),
                new("late-longest", rows => Measure.Longest(rows, row => row.Late))),
            OverdueFigure.List(scope, "F-06", "cases", clocks));
    }
}
