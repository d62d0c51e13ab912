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
        var changes = scope.Steps[StepKind.RuleChange].Select(step => step.Case).ToHashSet();
        return FigureCatalogue.Figure(
            "F-21",
            Breakdown.Of(
                "F-21",
                "by-unit",
                "unit",
                scope.Steps[StepKind.Commendation],
                step => step.Unit is { } unit ? new(unit.Value, scope.Names.Unit(unit)) : new("", FigureNames.Texts("UNKNOWN"), 1),
                new Column<StepRow>("commendations", scope.Count),
                new Column<StepRow>("rule-changes", rows => scope.Count(rows.Where(row => changes.Contains(row.Case))))),
            Breakdown.Of(
                "F-21",
                "by-proposer",
                "role",
                scope.Steps[StepKind.Commendation],
                step => new(step.Term?.Value ?? "", scope.Names.Role(step.Term)),
                new Column<StepRow>("commendations", scope.Count)));
    }
}
