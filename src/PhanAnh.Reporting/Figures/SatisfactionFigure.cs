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
        var given = scope.Facts.Answers.Where(answer => answer.CanBeRated && scope.In(answer.ReleasedAt)).ToArray();
        ImmutableArray<TermCode> levels = [.. scope.Request.Preset.Terms.Ratings.Select(rating => rating.Code)];
        var fields = ReceivedFigure.Codes(scope.Request.Preset.Terms.Fields);
        return FigureCatalogue.Figure(
            Code,
            Breakdown.Of(
                Code,
                "by-level",
                "level",
                given,
                answer => answer.Rating is { } rating
                    ? GroupKey.Of(rating, scope.Names.Rating(rating), levels)
                    : new("", FigureNames.Texts("NOT_RATED"), int.MaxValue),
                new("answers", scope.Count),
                new("share-of-rated", rows => rows.All(row => row.Rating is null)
                    ? FigureCell.None
                    : scope.Share(rows.Count(row => row.Rating is not null), given.Count(row => row.Rating is not null))),
                new("share-of-answers", rows => scope.Share(rows.Count, given.Length))) with { Chart = new(ChartKind.Divided, "answers") },
            Table("by-unit", "unit", answer => new(answer.Unit.Value, scope.Names.Unit(answer.Unit))),
            Table("by-field", "field", answer => GroupKey.Of(answer.Field, scope.Names.Field(answer.Field), fields)));

        FigureTable Table(string name, string keyColumn, Func<AnswerRow, GroupKey> key) => Breakdown.Of(
            Code,
            name,
            keyColumn,
            given,
            key,
            [
                new("answers", scope.Count),
                new("rated", rows => scope.Count(rows.Where(row => row.Rating is not null))),
                new("rated-share", rows => scope.Share(rows.Count(row => row.Rating is not null), rows.Count)),
                new("best-share", rows => ShareOf(rows, levels.FirstOrDefault())),
                new("worst-share", rows => ShareOf(rows, levels.LastOrDefault())),
            ]);

        ShareCell ShareOf(IReadOnlyList<AnswerRow> rows, TermCode level) =>
            scope.Share(rows.Count(row => row.Rating == level), rows.Count(row => row.Rating is not null));
    }
}
