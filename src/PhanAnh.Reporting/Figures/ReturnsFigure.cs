namespace PhanAnh.Reporting;

/// <summary>F-08: returns and late returns, redispatches, reassignments, extensions.</summary>
internal static class ReturnsFigure
{
    private static readonly ImmutableArray<StepKind> Kinds =
        [StepKind.Return, StepKind.Redispatch, StepKind.Reassignment, StepKind.Invitation, StepKind.DeemedAcceptance, StepKind.Extension];

    internal static Figure Of(FigureScope scope)
    {
        var steps = Kinds.SelectMany(kind => scope.Steps[kind]).ToArray();
        return FigureCatalogue.Figure(
            "F-08",
            Breakdown.List("F-08", "steps", Kinds.Select(Row), Breakdown.Text("step"), Breakdown.Number("count"), Breakdown.Number("late")),
            Breakdown.Of(
                "F-08",
                "by-unit",
                "unit",
                steps.Where(step => step.Unit is not null),
                step => new(step.Unit!.Value.Value, scope.Names.Unit(step.Unit)),
                Column("returns", step => step.Kind == StepKind.Return),
                Column("late-returns", step => step is { Kind: StepKind.Return, IsLate: true }),
                Column("reassignments", step => step.Kind == StepKind.Reassignment),
                Column("deemed", step => step.Kind == StepKind.DeemedAcceptance),
                Column("extensions", step => step.Kind == StepKind.Extension)));

        FigureRow Row(StepKind kind) => new(
            kind.ToString(),
            [
                new TextCell(FigureNames.Texts("STEP_" + kind)), scope.Count(scope.Steps[kind]),
                kind == StepKind.Return ? scope.Count(scope.Steps[kind].Where(step => step.IsLate)) : FigureCell.None,
            ]);

        Column<StepRow> Column(string code, Func<StepRow, bool> counts) => new(code, rows => scope.Count(rows.Where(counts)));
    }
}
