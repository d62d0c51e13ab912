namespace PhanAnh.Reporting;

/// <summary>F-25: units with everything below them (TN58-A16.2). An assignment counts once at each unit on the way up.</summary>
internal static class RollUpFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var (start, end) = (scope.Request.Period.Start, scope.Request.Period.End);
        var parents = scope.Request.Units.Units.Select(unit => unit.Parent).OfType<UnitCode>().ToHashSet();
        var judged = scope.AnsweredAssignments.ToLookup(item => (item.Case, item.Row.Assignment));
        return FigureCatalogue.Figure(
            "F-25",
            Breakdown.OfMany(
                "F-25",
                "by-superior",
                "unit",
                scope.Facts.Assignments.Where(row => row.DispatchedAt < end && !(row.ConcludedAt < start) && Above(scope.Request.Units, row.Unit).Any(parents.Contains)),
                row => Above(scope.Request.Units, row.Unit).Where(parents.Contains).Select(unit => new GroupKey(unit.Value, scope.Names.Unit(unit))),
                new Column<AssignmentRow>("opening", rows => scope.Count(rows.Where(row => row.DispatchedAt < start))),
                new Column<AssignmentRow>("dispatched", rows => scope.Count(rows.Where(row => scope.In(row.DispatchedAt)))),
                new Column<AssignmentRow>("answered", rows => scope.Count(rows.Where(row => row.Outcome == Outcome.Answered && scope.In(row.ConcludedAt)))),
                new Column<AssignmentRow>("late", rows => scope.Count(Answered(rows).Where(item => item.Judgement.Timeliness == Timeliness.Late))),
                new Column<AssignmentRow>("closing", rows => scope.Count(rows.Where(row => !(row.ConcludedAt < end)))),
                new Column<AssignmentRow>("on-time-share", rows => AnsweredFigure.OnTimeShare(scope, [.. Answered(rows)]))));

        IEnumerable<Answered<AssignmentRow>> Answered(IEnumerable<AssignmentRow> rows) =>
            rows.SelectMany(row => judged[(row.Case, row.Assignment)].Take(1));
    }

    /// <summary>A unit and those above it, each once even where a register runs in a circle.</summary>
    private static List<UnitCode> Above(UnitRegister units, UnitCode code)
    {
        var way = new List<UnitCode>();
        for (UnitCode? at = code; at is { } unit && !way.Contains(unit); at = units.Find(unit)?.Parent)
        {
            way.Add(unit);
        }

        return way;
    }
}
