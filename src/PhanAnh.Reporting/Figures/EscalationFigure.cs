namespace PhanAnh.Reporting;

/// <summary>F-11: what rose to the head of its unit, what is overdue even there, and what was reported to leadership (DN-A9.1b-5, DN-A9.1b-7).</summary>
internal static class EscalationFigure
{
    internal static Figure Of(FigureScope scope)
    {
        var risen = Rows<AssignmentView>.Of(scope.Facts, row => row.HasRisen && !row.IsConcluded);
        var codes = risen.OfCases();
        var overdue = Rows<ClockView>.Of(scope.Facts, clock => clock.IsOverdue && codes[clock.Case]).ToLookup(clock => clock.Case);
        var pending = risen.Where(row => overdue[row.Case].Any(clock => clock.Assignment == row.Assignment && clock.StartedAt >= row.EscalatedAt));
        return FigureCatalogue.Figure(
            "F-11",
            Breakdown.Of(
                "F-11",
                "by-unit",
                "unit",
                scope.Steps.Where(step => step.Unit != 0 && step.Kind is StepKind.Escalation or StepKind.UpwardReport),
                scope.ByUnit<StepView>(step => step.Unit),
                new("escalated", rows => scope.Count(rows, step => step.Kind == StepKind.Escalation)),
                new("reported-up", rows => scope.Count(rows, step => step.Kind == StepKind.UpwardReport))),
            Breakdown.Of(
                "F-11", "pending", "unit", pending, scope.ByUnit<AssignmentView>(row => row.Unit), new Column<AssignmentView>("overdue-pending", scope.Count)));
    }
}
