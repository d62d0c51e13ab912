namespace PhanAnh.Reporting;

/// <summary>F-22: the evaluation list of what was answered in the period, without name, number and content (DN-A11.1-1, redacted variant).</summary>
internal static class LineListFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var answered = scope.AnsweredAssignments.Select(item => item.Case).ToHashSet();
        var cases = scope.Facts.Cases.Where(row => answered.Contains(row.Case)).ToLookup(row => row.Case);
        var rows = from item in scope.AnsweredAssignments
                   where scope.IsListed(item.Case)
                   from subject in cases[item.Case].Take(1)
                   orderby item.Row.ConcludedAt, item.Case.Value
                   select new FigureRow(
                       item.Case.Value,
                       [
                           new TextCell(new(item.Case.Value)),
                           new InstantCell(subject.ReceivedAt),
                           new TextCell(scope.Names.Field(subject.Field)),
                           new TextCell(scope.Names.Unit(item.Row.Unit)),
                           new InstantCell(item.Row.ConcludedAt!.Value),
                           new DurationCell(item.Row.ConcludedAt!.Value - item.Row.DispatchedAt),
                           new TextCell(FigureNames.Texts("TIMELINESS_" + item.Judgement.Timeliness)),
                       ]);
        return FigureCatalogue.Figure(
            "F-22",
            Breakdown.List(
                "F-22",
                "answers",
                rows,
                Breakdown.Text("case"),
                Breakdown.Text("received-at"),
                Breakdown.Text("field"),
                Breakdown.Text("unit"),
                Breakdown.Text("answered-at"),
                Breakdown.Number("handling-time"),
                Breakdown.Text("timeliness")) with { ListsCases = true });
    }
}
