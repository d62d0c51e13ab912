namespace PhanAnh.Reporting;

/// <summary>
/// F-16: how units performed, for leadership and for the yearly ranking (TN58-A14). Units stand in order of on-time rate, then response rate, then code;
/// units with too few answers to judge stand behind.
/// </summary>
internal static class RankingFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var books = scope.Facts.Books;
        var answered = scope.AnsweredAssignments.By(books.Units.Size, row => row.Unit);
        var notHandled = scope.Clocks.Where(clock => clock.Verdict == ClockVerdict.NotHandled).By(books.Units.Size, clock => clock.Unit);
        var answers = Rows<AnswerView>.Of(scope.Facts, answer => scope.In(answer.ReleasedAt) && answer.CanBeRated).By(books.Units.Size, answer => answer.Unit);
        var best = books.Terms.Find(scope.Request.Preset.Terms.Ratings.FirstOrDefault()?.Code.Value);
        var atWork = Rows<AssignmentView>.Of(scope.Facts, WasAtWork).By(books.Units.Size, row => row.Unit);
        var units = Enumerable.Range(1, books.Units.Size - 1).Where(unit => !atWork[unit].IsEmpty).Select(unit =>
        {
            var rows = atWork[unit];
            var onTime = AnsweredFigure.OnTimeShare(scope, answered[unit], scope.Of);
            return (Unit: scope.Unit(unit)!.Value, OnTime: onTime, Response: scope.Share(rows.CountOf(HasResponse), rows.Count), Cells: Cells(unit, rows));
        });
        var ranked = units.OrderBy(unit => unit.OnTime.Whole == 0)
            .ThenBy(unit => unit.OnTime.IsSmall)
            .ThenByDescending(unit => Rate(unit.OnTime))
            .ThenByDescending(unit => Rate(unit.Response))
            .ThenBy(unit => unit.Unit.Value, StringComparer.Ordinal);
        return FigureCatalogue.Figure(
            "F-16",
            Breakdown.List(
                "F-16",
                "by-unit",
                ranked.Select((unit, index) => new FigureRow(
                    unit.Unit.Value,
                    [new CountCell(index + 1, CaseList.Empty), new TextCell(scope.Names.Unit(unit.Unit)), .. unit.Cells, unit.Response, unit.OnTime])),
                Breakdown.Number("rank"),
                Breakdown.Text("unit"),
                Breakdown.Number("dispatched"),
                Breakdown.Number("answered"),
                Breakdown.Number("late"),
                Breakdown.Number("not-handled"),
                Breakdown.Number("handling-median"),
                Breakdown.Number("best-share"),
                Breakdown.Number("response-share"),
                Breakdown.Number("on-time-share")));

        bool WasAtWork(AssignmentView row) =>
            row.DispatchedAt < scope.End && row.ConcludedAt >= scope.Start && row.Outcome is Outcome.None or Outcome.Answered;

        ImmutableArray<FigureCell> Cells(int unit, Rows<AssignmentView> rows) =>
        [
            scope.Count(rows, row => scope.In(row.DispatchedAt)),
            scope.Count(answered[unit]),
            scope.Count(answered[unit], row => scope.Of(row) == Timeliness.Late),
            scope.Count(notHandled[unit]),
            Measure.Quantile(rows, row => scope.In(row.FirstResultAt) ? row.FirstResultAt - row.TakenOnAt : TickColumn.None, 50),
            scope.Share(answers[unit].CountOf(answer => answer.IsRated && answer.Rating == best), answers[unit].CountOf(answer => answer.IsRated)),
        ];
    }

    private static bool HasResponse(AssignmentView row) => row.HasResult || row.Outcome == Outcome.Answered;

    private static decimal Rate(ShareCell share) => share.Whole == 0 ? 0 : (decimal)share.Part / share.Whole;
}
