namespace PhanAnh.Reporting;

/// <summary>F-08: returns and late returns, redispatches, reassignments, extensions.</summary>
internal static class ReturnsFigure
{
    private static readonly ImmutableArray<StepKind> Kinds =
        [StepKind.Return, StepKind.Redispatch, StepKind.Reassignment, StepKind.Invitation, StepKind.DeemedAcceptance, StepKind.Extension];

    internal static Figure Of(FigureScope scope)
    {
        return FigureCatalogue.Figure(
            "F-08",
            Breakdown.List("F-08", "steps", Kinds.Select(Row), Breakdown.Text("step"), Breakdown.Number("count"), Breakdown.Number("late")),
            Breakdown.Of(
                "F-08",
                "by-unit",
                "unit",
                scope.Steps.Where(step => step.Unit != 0 && Kinds.Contains(step.Kind)),
                scope.ByUnit<StepView>(step => step.Unit),
                Column("returns", step => step.Kind == StepKind.Return),
                Column("late-returns", step => step.Kind == StepKind.Return && step.IsLate),
                Column("reassignments", step => step.Kind == StepKind.Reassignment),
                Column("deemed", step => step.Kind == StepKind.DeemedAcceptance),
                Column("extensions", step => step.Kind == StepKind.Extension)));

        FigureRow Row(StepKind kind) => new(
            kind.ToString(),
            [
                new TextCell(FigureNames.Texts("STEP_" + kind)), scope.Count(scope.StepsOf(kind)),
                kind == StepKind.Return ? scope.Count(scope.StepsOf(kind), step => step.IsLate) : FigureCell.None,
            ]);

        Column<StepView> Column(string code, Func<StepView, bool> counts) => new(code, rows => scope.Count(rows, counts));
    }
}
