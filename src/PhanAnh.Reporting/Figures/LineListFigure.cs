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
        var answered = Lines(scope).ToArray();
        var codes = answered.Select(line => line.Case).ToHashSet();
        var cases = scope.Facts.Cases.Where(row => codes.Contains(row.Case)).ToLookup(row => row.Case);
        var lines = from line in answered
                    where scope.IsListed(line.Case) && scope.Request.Listing.Find(line.Case) is not { IsSecret: true }
                    from subject in cases[line.Case].Take(1)
                    orderby line.ConcludedAt, line.Case.Value
                    select (Line: line, Subject: subject);
        return FigureCatalogue.Figure(Code, scope.Request.Disclosure is null
            ? Breakdown.List(
                Code,
                "answers",
                lines.Select(item => Anonymous(scope, item.Line, item.Subject)),
                Breakdown.Text("case"),
                Breakdown.Text("received-at"),
                Breakdown.Text("field"),
                Breakdown.Text("unit"),
                Breakdown.Text("answered-at"),
                Breakdown.Number("handling-time"),
                Breakdown.Text("timeliness")) with { ListsCases = true }
            : Breakdown.List(
                Code,
                "identified",
                lines.Select(item => Identified(scope, item.Line, item.Subject)),
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
                Breakdown.Text("timeliness")) with { ListsCases = true });
    }

    /// <summary>What units answered, and what the coordinating unit answered itself.</summary>
    private static IEnumerable<Line> Lines(FigureScope scope) =>
    [
        .. scope.AnsweredAssignments.Select(item => new Line(
            item.Case, item.Row.Assignment, item.Row.Unit, item.Row.DispatchedAt, item.Row.ConcludedAt!.Value, item.Judgement.Timeliness)),
        .. scope.Answered.Where(row => row.AnsweredDirectly).Select(row => new Line(
            row.Case, null, null, row.ReceivedAt, row.ConcludedAt!.Value, Judgement.Of(scope.ClocksByCase[row.Case], row.ConcludedAt!.Value).Timeliness)),
    ];

    private static FigureRow Anonymous(FigureScope scope, Line line, CaseRow subject) => new(
        line.Case.Value,
        [
            new TextCell(new(line.Case.Value)),
            new InstantCell(subject.ReceivedAt),
            new TextCell(scope.Names.Field(subject.Field)),
            new TextCell(scope.Names.Unit(line.Unit)),
            new InstantCell(line.ConcludedAt),
            new DurationCell(line.ConcludedAt - line.StartedAt),
            new TextCell(FigureNames.Texts("TIMELINESS_" + line.Timeliness)),
        ]);

    private static FigureRow Identified(FigureScope scope, Line line, CaseRow subject)
    {
        var listed = scope.Request.Listing.Find(line.Case);
        var submission = listed?.Submission ?? default;
        var hidden = listed is { NamesSubmitter: false } ? new TextCell(FigureNames.Texts("HIDDEN_submitter")) : null;
        return new(
            line.Case.Value,
            [
                new TextCell(new(line.Case.Value)),
                hidden ?? scope.Text(submission.Name),
                hidden ?? scope.Text(submission.Phone),
                new InstantCell(subject.ReceivedAt),
                hidden ?? scope.Text(submission.Content),
                new TextCell(scope.Names.Field(subject.Field)),
                new TextCell(scope.Names.Unit(line.Unit)),
                new InstantCell(line.ConcludedAt),
                new DurationCell(line.ConcludedAt - line.StartedAt),
                hidden ?? scope.Text(listed?.Handling(line.Assignment)),
                new TextCell(FigureNames.Texts("TIMELINESS_" + line.Timeliness)),
            ]);
    }

    private sealed record Line(CaseCode Case, AssignmentId? Assignment, UnitCode? Unit, Instant StartedAt, Instant ConcludedAt, Timeliness Timeliness);
}
