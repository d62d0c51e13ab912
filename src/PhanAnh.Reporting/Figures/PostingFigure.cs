namespace PhanAnh.Reporting;

/// <summary>F-27: what the web site posts of a day (BP-A5a.3-2): receptions and where they went, results as they were published. No identity, nothing confidential.</summary>
internal static class PostingFigure
{
    internal const string Code = "F-27";

    internal static Figure Of(FigureScope scope)
    {
        var request = scope.Request;
        var received = request.Listing.Cases.Where(listed => request.Period.Contains(listed.Subject.ReceivedAt) && listed.IsPublic(request.Preset));
        var results =
            from listed in request.Listing.Cases
            from result in listed.Published(request)
            orderby result.Answer.PublishedAt, listed.Subject.Code.Value, result.Assignment?.Id.Value
            select Result(scope, listed.Subject, result.Assignment, result.Answer);
        return FigureCatalogue.Figure(
            Code,
            Breakdown.List(
                Code,
                "receptions",
                received.Select(listed => Reception(scope, listed.Subject)),
                Breakdown.Text("case"),
                Breakdown.Text("received-at"),
                Breakdown.Text("kind"),
                Breakdown.Text("field"),
                Breakdown.Text("units"),
                Breakdown.Text("state")),
            Breakdown.List(
                Code,
                "results",
                results,
                Breakdown.Text("case"),
                Breakdown.Text("field"),
                Breakdown.Text("unit"),
                Breakdown.Text("published-at"),
                Breakdown.Text("result")));
    }

    private static FigureRow Reception(FigureScope scope, Case subject)
    {
        var units = subject.Assignments.Where(assignment => assignment.IsLive).Select(assignment => scope.Names.Unit(assignment.Unit)).Distinct().ToArray();
        return new(
            subject.Code.Value,
            [
                new TextCell(new(subject.Code.Value)),
                new InstantCell(subject.ReceivedAt),
                new TextCell(scope.Names.CaseKind(subject.Kind)),
                new TextCell(scope.Names.Field(subject.Field)),
                units.Length == 0 ? FigureCell.None : new TextCell(Joined(units)),
                scope.Request.Preset.Terms.State(subject.State.Code) is { } state ? new TextCell(state.Name) : FigureCell.None,
            ]);
    }

    private static FigureRow Result(FigureScope scope, Case subject, Assignment? assignment, Answer answer) => new(
        subject.Code.Value,
        [
            new TextCell(new(subject.Code.Value)),
            new TextCell(scope.Names.Field(subject.Field)),
            new TextCell(scope.Names.Unit(assignment?.Unit)),
            new InstantCell(answer.PublishedAt!.Value),
            scope.Text(answer.Public),
        ]);

    private static LocalizedText Joined(LocalizedText[] names) => new(
        string.Join(", ", names.Select(name => name.Vietnamese)), string.Join(", ", names.Select(name => name.In(Language.English))));
}
