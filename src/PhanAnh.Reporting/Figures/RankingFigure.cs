namespace PhanAnh.Reporting;

/// <summary>
/// F-16: how units performed, for leadership and for the yearly ranking (TN58-A14). Units stand in order of on-time rate, then response rate, then code;
/// units with too few answers to judge stand behind.
/// </summary>
internal static class RankingFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var answered = scope.AnsweredAssignments.ToLookup(item => item.Row.Unit);
        var clocks = scope.Facts.Clocks.Where(clock => clock.Unit is not null && clock.RanIn(scope.Request.Period)).ToLookup(clock => clock.Unit!.Value);
        var answers = scope.Facts.Answers.Where(answer => answer.CanBeRated && scope.In(answer.ReleasedAt)).ToLookup(answer => answer.Unit);
        var best = scope.Request.Preset.Terms.Ratings.FirstOrDefault()?.Code;
        var units = scope.Facts.Assignments.Where(WasAtWork).GroupBy(row => row.Unit).Select(group =>
        {
            var onTime = AnsweredFigure.OnTimeShare(scope, [.. answered[group.Key]]);
            var rows = group.ToArray();
            return (Unit: group.Key, OnTime: onTime, Response: scope.Share(rows.Count(HasResponse), rows.Length), Cells: Cells(group.Key, rows));
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

        bool WasAtWork(AssignmentRow row) =>
            row.DispatchedAt < scope.Request.Period.End && !(row.ConcludedAt < scope.Request.Period.Start)
            && row.Outcome is Outcome.None or Outcome.Answered;

        ImmutableArray<FigureCell> Cells(UnitCode unit, AssignmentRow[] rows) =>
        [
            scope.Count(rows.Where(row => scope.In(row.DispatchedAt))),
            scope.Count(answered[unit]),
            scope.Count(answered[unit].Where(item => item.Judgement.Timeliness == Timeliness.Late)),
            scope.Count(clocks[unit].Where(clock => clock.Verdict == ClockVerdict.NotHandled)),
            Measure.Quantile(rows.Where(row => scope.In(row.FirstResultAt)).Select(row => row.FirstResultAt!.Value - (row.AcceptedAt ?? row.DispatchedAt)), 50),
            scope.Share(answers[unit].Count(answer => answer.Rating is not null && answer.Rating == best), answers[unit].Count(answer => answer.Rating is not null)),
        ];
    }

    private static bool HasResponse(AssignmentRow row) => row.FirstResultAt is not null || row.Outcome == Outcome.Answered;

    private static decimal Rate(ShareCell share) => share.Whole == 0 ? 0 : (decimal)share.Part / share.Whole;
}
