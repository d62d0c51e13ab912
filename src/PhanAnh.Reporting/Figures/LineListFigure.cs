namespace PhanAnh.Reporting;

/// <summary>
/// F-22: the evaluation list of what was answered in the period (DN-A11.1-1). Without leave it holds no name, number and content; with the leave of the
/// regulation it holds what the clause lists, save the identity of those who asked for secrecy, what is withheld, and state secrets.
/// </summary>
internal static class LineListFigure
{
    private const string Code = "F-22";

    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(Code, scope.Request.Disclosure is null
        ? Breakdown.Cases(
            Code,
            "answers",
            () => Listed(scope),
            one => Anonymous(scope, one.Line, one.Subject),
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
            () => Listed(scope),
            one => Identified(scope, one.Line, one.Subject),
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

    private static IEnumerable<(Line Line, CaseView Subject)> Listed(FigureScope scope)
    {
        var lines = Lines(scope).ToArray();
        var answered = new bool[scope.Facts.Books.Cases.Size];
        Array.ForEach(lines, line => answered[line.Case] = true);
        var cases = Rows<CaseView>.Of(scope.Facts, subject => answered[subject.Case]).ToLookup(subject => subject.Case);
        return lines.Where(line => scope.IsListed(line.Case) && scope.Request.Listing.Find(scope.Code(line.Case)) is not { IsSecret: true })
            .OrderBy(line => line.ConcludedAt).ThenBy(line => line.Case, scope.ByCode)
            .SelectMany(line => cases[line.Case].Take(1).Select(subject => (line, subject)));
    }

    /// <summary>What units answered, and what the coordinating unit answered itself.</summary>
    private static IEnumerable<Line> Lines(FigureScope scope) =>
    [
        .. scope.AnsweredAssignments.Select(row => new Line(row.Case, new(row.Assignment), row.Unit, row.DispatchedAt, row.ConcludedAt, scope.Of(row))),
        .. scope.Answered.Where(row => row.AnsweredDirectly).Select(row => new Line(row.Case, null, 0, row.ReceivedAt, row.ConcludedAt, scope.Of(row))),
    ];

    private static FigureRow Anonymous(FigureScope scope, Line line, CaseView subject) => new(
        scope.Code(line.Case).Value,
        [
            new TextCell(new(scope.Code(line.Case).Value)),
            new InstantCell(Ticks.Moment(subject.ReceivedAt)),
            new TextCell(scope.Names.Field(scope.Facts.Books.Term(subject.Field))),
            new TextCell(scope.Names.Unit(scope.Unit(line.Unit))),
            new InstantCell(Ticks.Moment(line.ConcludedAt)),
            new DurationCell(Duration.FromTicks(line.ConcludedAt - line.StartedAt)),
            new TextCell(FigureNames.Texts("TIMELINESS_" + line.Timeliness)),
        ]);

    private static FigureRow Identified(FigureScope scope, Line line, CaseView subject)
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
                new TextCell(scope.Names.Unit(scope.Unit(line.Unit))),
                new InstantCell(Ticks.Moment(line.ConcludedAt)),
                new DurationCell(Duration.FromTicks(line.ConcludedAt - line.StartedAt)),
                hidden ?? scope.Text(listed?.Handling(line.Assignment)),
                new TextCell(FigureNames.Texts("TIMELINESS_" + line.Timeliness)),
            ]);
    }

    private readonly record struct Line(int Case, AssignmentId? Assignment, int Unit, long StartedAt, long ConcludedAt, Timeliness Timeliness);
}
