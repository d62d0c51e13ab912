namespace PhanAnh.Reporting;

/// <summary>F-24: what leadership must decide on (TN58-A13.7-2): cases that ended in dissatisfaction, disputes, and the difficulties the office states.</summary>
internal static class DifficultyFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var worst = scope.Request.Preset.Terms.Ratings.LastOrDefault()?.ClosesAs;
        var dissatisfied = Rows<CaseView>.Of(
            scope.Facts, row => row.CloseReason != 0 && scope.In(row.ClosedAt) && scope.Facts.Books.Term(row.CloseReason) == worst);
        return FigureCatalogue.Figure(
            "F-24",
            Breakdown.List(
                "F-24",
                "cases",
                [
                    new("dissatisfied", [new TextCell(FigureNames.Texts("DIFFICULTY_dissatisfied")), scope.Count(dissatisfied)]),
                    new("disputes", [new TextCell(FigureNames.Texts("DIFFICULTY_disputes")), scope.Count(scope.StepsOf(StepKind.Dispute))]),
                ],
                Breakdown.Text("matter"),
                Breakdown.Number("cases")),
            Breakdown.List(
                "F-24",
                "stated",
                scope.Request.Difficulties.Where(text => !string.IsNullOrWhiteSpace(text))
                    .Select((text, index) => new FigureRow(PeriodText.One(index + 1), [new TextCell(new(text.Trim()))])),
                Breakdown.Text("difficulty")));
    }
}
