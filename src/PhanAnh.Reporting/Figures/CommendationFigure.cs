namespace PhanAnh.Reporting;

/// <summary>F-21: candidates for a reward proposed in the period, and those whose items led to a change of rules (DN-A17.1, BP-A6.1).</summary>
internal static class CommendationFigure
{
    /// <summary>None under a regulation that records no proposals: it would show zero where nothing is known.</summary>
    internal static Figure? Of(FigureScope scope) => IsRecorded(scope.Request.Preset) ? Counted(scope) : null;

    private static bool IsRecorded(Preset preset) =>
        preset.Procedures.Any(procedure => procedure.CaseLifecycle.Rows.Any(row => row.Act == ActKind.Commend));

    private static Figure Counted(FigureScope scope)
    {
        var changes = scope.StepsOf(StepKind.RuleChange).Select(step => step.Case).ToHashSet();
        return FigureCatalogue.Figure(
            "F-21",
            Breakdown.Of(
                "F-21",
                "by-unit",
                "unit",
                scope.StepsOf(StepKind.Commendation),
                RecurrenceFigure.ByKnownUnit(scope),
                new("commendations", scope.Count),
                new("rule-changes", rows => scope.Count(rows, row => changes.Contains(row.Case)))),
            Breakdown.Of(
                "F-21",
                "by-proposer",
                "role",
                scope.StepsOf(StepKind.Commendation),
                scope.ByRole<StepView>(step => step.Term),
                new Column<StepView>("commendations", scope.Count)));
    }
}
