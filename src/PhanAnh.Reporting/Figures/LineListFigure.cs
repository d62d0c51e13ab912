namespace PhanAnh.Reporting;

/// <summary>F-22: the evaluation list of what was answered in the period, without name, number and content (DN-A11.1-1, redacted variant).</summary>
internal static class LineListFigure
{
    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(
        "F-22",
        Breakdown.Cases(
            "F-22",
            "answers",
            () => Rows(scope),
            Breakdown.Text("case"),
            Breakdown.Text("received-at"),
            Breakdown.Text("field"),
            Breakdown.Text("unit"),
            Breakdown.Text("answered-at"),
            Breakdown.Number("handling-time"),
            Breakdown.Text("timeliness")));

    private static IEnumerable<FigureRow> Rows(FigureScope scope)
    {
        var answered = new CaseIndex<AssignmentView>(scope.AnsweredAssignments);
        var cases = Rows<CaseView>.Of(scope.Facts, row => answered.Has(row.Case)).ToLookup(row => row.Case);
        return scope.AnsweredAssignments.Where(row => scope.IsListed(row.Case))
            .OrderBy(row => row.ConcludedAt).ThenBy(row => row.Case, scope.ByCode)
            .SelectMany(row => cases[row.Case].Take(1).Select(subject => Row(scope, row, subject)));
    }

    private static FigureRow Row(FigureScope scope, AssignmentView row, CaseView subject) => new(
        scope.Code(row.Case).Value,
        [
            new TextCell(new(scope.Code(row.Case).Value)),
            new InstantCell(Ticks.Moment(subject.ReceivedAt)),
            new TextCell(scope.Names.Field(scope.Facts.Books.Term(subject.Field))),
            new TextCell(scope.Names.Unit(scope.Unit(row.Unit))),
            new InstantCell(Ticks.Moment(row.ConcludedAt)),
            new DurationCell(Duration.FromTicks(row.ConcludedAt - row.DispatchedAt)),
            new TextCell(FigureNames.Texts("TIMELINESS_" + scope.Of(row))),
        ]);
}
