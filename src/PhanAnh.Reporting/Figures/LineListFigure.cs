namespace PhanAnh.Reporting;

/// <summary>
/// F-22: the evaluation list of what was answered in the period (DN-A11.1-1). Without leave it holds no name, number and content; with the leave of the
/// regulation it holds what the clause lists, save the identity of those who asked for secrecy, what is withheld, and state secrets.
/// </summary>
internal static class LineListFigure
{
    private const string Code = "F-22";

    internal static Figure Of(FigureScope scope)
    {
        var subjects = new Lazy<CaseIndex<CaseView>>(() => Subjects(scope));
        return FigureCatalogue.Figure(Code, scope.Request.Disclosure is null
            ? Breakdown.Cases(
                Code,
                "answers",
                () => Listed(scope, subjects.Value),
                line => Anonymous(scope, line, subjects.Value.First(line.Case)),
                Breakdown.Text("case"),
                Breakdown.Text("received-at"),
                Breakdown.Text("field"),
                Breakdown.Text("unit"),
                Breakdown.Text("answered-at"),
                Breakdown.Number("handling-time"),
                Breakdown.Text("timeliness"))
            : Breakdown.Cases(
                Code,
                "identified",
                () => Listed(scope, subjects.Value),
                line => Identified(scope, line, subjects.Value.First(line.Case)),
                Breakdown.Text("case"),
                Breakdown.Text("name"),
                Breakdown.Text("phone"),
                Breakdown.Text("call-time"),
                Breakdown.Text("content"),
                Breakdown.Text("field"),
                Breakdown.Text("unit"),
                Breakdown.Text("answered-at"),
                Breakdown.Number("handling-time"),
                Breakdown.Text("handling-content"),
                Breakdown.Text("timeliness")));
    }

    private static OrderedRows<LineView> Listed(FigureScope scope, CaseIndex<CaseView> subjects) =>
        new(
            Lines(scope),
            line => subjects.Has(line.Case) && scope.IsListed(line.Case) && !IsSecret(scope, line),
            line => line.ConcludedAt,
            scope.ByCode);

    private static bool IsSecret(FigureScope scope, LineView line) =>
        !scope.Request.Listing.IsEmpty && scope.Request.Listing.Find(scope.Code(line.Case)) is { IsSecret: true };

    /// <summary>The cases of which anything was answered.</summary>
    private static CaseIndex<CaseView> Subjects(FigureScope scope)
    {
        var answered = Lines(scope).OfCases();
        return new(Rows<CaseView>.Of(scope.Facts, subject => answered[subject.Case]));
    }

    /// <summary>What units answered, and what the coordinating unit answered itself.</summary>
    private static Rows<LineView> Lines(FigureScope scope) => LineView.Of(scope.AnsweredAssignments, scope.Answered.Where(row => row.AnsweredDirectly));

    private static FigureRow Anonymous(FigureScope scope, LineView line, CaseView subject) => new(
        scope.Code(line.Case).Value,
        [
            new TextCell(new(scope.Code(line.Case).Value)),
            new InstantCell(Ticks.Moment(subject.ReceivedAt)),
            new TextCell(scope.Names.Field(scope.Facts.Books.Term(subject.Field))),
            new TextCell(scope.Names.Unit(scope.Unit(line.Assignment?.Unit ?? 0))),
            new InstantCell(Ticks.Moment(line.ConcludedAt)),
            new DurationCell(Duration.FromTicks(line.ConcludedAt - StartOf(line))),
            new TextCell(FigureNames.Texts("TIMELINESS_" + Of(scope, line))),
        ]);

    private static FigureRow Identified(FigureScope scope, LineView line, CaseView subject)
    {
        var listed = scope.Request.Listing.Find(scope.Code(line.Case));
        var submission = listed?.Submission ?? default;
        var hidden = listed is { NamesSubmitter: false } ? new TextCell(FigureNames.Texts("HIDDEN_submitter")) : null;
        return new(
            scope.Code(line.Case).Value,
            [
                new TextCell(new(scope.Code(line.Case).Value)),
                hidden ?? scope.Text(submission.Name),
                hidden ?? scope.Text(submission.Phone),
                new InstantCell(Ticks.Moment(subject.ReceivedAt)),
                hidden ?? scope.Text(submission.Content),
                new TextCell(scope.Names.Field(scope.Facts.Books.Term(subject.Field))),
                new TextCell(scope.Names.Unit(scope.Unit(line.Assignment?.Unit ?? 0))),
                new InstantCell(Ticks.Moment(line.ConcludedAt)),
                new DurationCell(Duration.FromTicks(line.ConcludedAt - StartOf(line))),
                hidden ?? scope.Text(listed?.Handling(line.Assignment is { } assignment ? new(assignment.Assignment) : null)),
                new TextCell(FigureNames.Texts("TIMELINESS_" + Of(scope, line))),
            ]);
    }

    private static long StartOf(LineView line) => line.Assignment is { } assignment ? assignment.DispatchedAt : line.Subject.ReceivedAt;

    private static Timeliness Of(FigureScope scope, LineView line) => line.Assignment is { } assignment ? scope.Of(assignment) : scope.Of(line.Subject);
}
