namespace PhanAnh.Reporting;

/// <summary>F-25: units with everything below them (TN58-A16.2). An assignment counts once at each unit on the way up.</summary>
internal static class RollUpFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var (units, books) = (scope.Request.Units, scope.Facts.Books);
        var parents = units.Units.Select(unit => unit.Parent).OfType<UnitCode>().Distinct().ToArray();
        int[][] above =
        [
            .. Enumerable.Range(0, books.Units.Size)
                .Select(id => books.Unit(id) is { } unit ? Above(units, unit).Select(code => Array.IndexOf(parents, code)).Where(index => index >= 0).ToArray() : []),
        ];
        return FigureCatalogue.Figure(
            "F-25",
            Breakdown.OfMany(
                "F-25",
                "by-superior",
                "unit",
                Rows<AssignmentView>.Of(scope.Facts, row => row.DispatchedAt < scope.End && row.ConcludedAt >= scope.Start && above[row.Unit].Length > 0),
                parents.Length,
                row => above[row.Unit],
                index => new(parents[index].Value, scope.Names.Unit(parents[index])),
                new("opening", rows => scope.Count(rows, row => row.DispatchedAt < scope.Start)),
                new("dispatched", rows => scope.Count(rows, row => scope.In(row.DispatchedAt))),
                new("answered", rows => scope.Count(rows, IsAnswered)),
                new("late", rows => scope.Count(rows, row => IsAnswered(row) && scope.Of(row) == Timeliness.Late)),
                new("closing", rows => scope.Count(rows, row => row.ConcludedAt >= scope.End)),
                new("on-time-share", rows => AnsweredFigure.OnTimeShare(scope, rows, row => IsAnswered(row) ? scope.Of(row) : Timeliness.NoLimit))));

        bool IsAnswered(AssignmentView row) => row.Outcome == Outcome.Answered && scope.In(row.ConcludedAt);
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
