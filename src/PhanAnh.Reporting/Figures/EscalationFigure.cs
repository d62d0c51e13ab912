namespace PhanAnh.Reporting;

/// <summary>F-11: what rose to the head of its unit, what is overdue even there, and what was reported to leadership (DN-A9.1b-5, DN-A9.1b-7).</summary>
internal static class EscalationFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var steps = scope.Steps[StepKind.Escalation].Concat(scope.Steps[StepKind.UpwardReport]).Where(step => step.Unit is not null);
        var risen = scope.Facts.Assignments.Where(row => row.EscalatedAt is not null && row.ConcludedAt is null).ToArray();
        var codes = risen.Select(row => row.Case).ToHashSet();
        var overdue = scope.Facts.Clocks.Where(clock => clock.IsOverdue && codes.Contains(clock.Case)).ToLookup(clock => clock.Case);
        var pending = risen.Where(row => overdue[row.Case].Any(clock => clock.Assignment == row.Assignment && clock.StartedAt >= row.EscalatedAt));
        return FigureCatalogue.Figure(
            "F-11",
            Breakdown.Of(
                "F-11",
                "by-unit",
                "unit",
                steps,
                step => Key(step.Unit!.Value),
                new Column<StepRow>("escalated", rows => scope.Count(rows.Where(step => step.Kind == StepKind.Escalation))),
                new Column<StepRow>("reported-up", rows => scope.Count(rows.Where(step => step.Kind == StepKind.UpwardReport)))),
            Breakdown.Of("F-11", "pending", "unit", pending, row => Key(row.Unit), new Column<AssignmentRow>("overdue-pending", scope.Count)));

        GroupKey Key(UnitCode unit) => new(unit.Value, scope.Names.Unit(unit));
    }
}
