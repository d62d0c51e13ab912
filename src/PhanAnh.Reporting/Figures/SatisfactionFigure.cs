namespace PhanAnh.Reporting;

/// <summary>
/// F-10: satisfaction with the answers given in the period, by level, unit and field. The denominator is every answer that could be rated; silence is
/// shown as not rated and never counted as consent.
/// </summary>
internal static class SatisfactionFigure
{
    private const string Code = "F-10";

    internal static Figure Of(FigureScope scope)
    {
        var books = scope.Facts.Books;
        var given = Rows<AnswerView>.Of(scope.Facts, answer => scope.In(answer.ReleasedAt) && answer.CanBeRated);
        var rated = given.CountOf(answer => answer.IsRated);
        ImmutableArray<TermCode> levels = [.. scope.Request.Preset.Terms.Ratings.Select(rating => rating.Code)];
        var fields = ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields);
        return FigureCatalogue.Figure(
            Code,
            Breakdown.Of(
                Code,
                "by-level",
                "level",
                given,
                scope.ByTerm<AnswerView>(answer => answer.Rating, rating => rating is { } level ? scope.Names.Rating(level) : FigureNames.Texts("NOT_RATED"), levels),
                new("answers", scope.Count),
                new("share-of-rated", rows => rows.CountOf(row => row.IsRated) is > 0 and var part ? scope.Share(part, rated) : FigureCell.None),
                new("share-of-answers", rows => scope.Share(rows.Count, given.Count))) with { Chart = new(ChartKind.Divided, "answers") },
            Table("by-unit", "unit", scope.ByUnit<AnswerView>(answer => answer.Unit)),
            Table("by-field", "field", scope.ByTerm<AnswerView>(answer => answer.Field, scope.Names.Field, fields)));

        FigureTable Table(string name, string keyColumn, Grouping<AnswerView> key) => Breakdown.Of(
            Code,
            name,
            keyColumn,
            given,
            key,
            [
                new("answers", scope.Count),
                new("rated", rows => scope.Count(rows, row => row.IsRated)),
                new("rated-share", rows => scope.Share(rows.CountOf(row => row.IsRated), rows.Count)),
                new("best-share", rows => ShareOf(rows, books.Terms.Find(levels.FirstOrDefault().Value))),
                new("worst-share", rows => ShareOf(rows, books.Terms.Find(levels.LastOrDefault().Value))),
            ]);

        ShareCell ShareOf(Rows<AnswerView> rows, int level) =>
            scope.Share(rows.CountOf(row => row.IsRated && row.Rating == level), rows.CountOf(row => row.IsRated));
    }
}
