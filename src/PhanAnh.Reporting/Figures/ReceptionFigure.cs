namespace PhanAnh.Reporting;

/// <summary>F-19: receptions of citizens proposed and held in the period, and what they concluded (TNG-4-1, TNG-7-1).</summary>
internal static class ReceptionFigure
{
    private static readonly ImmutableArray<StepKind> Kinds = [StepKind.ReceptionProposal, StepKind.Reception, StepKind.Conclusion];

    internal static Figure Of(FigureScope scope) => FigureCatalogue.Figure(
        "F-19",
        Breakdown.List(
            "F-19",
            "receptions",
            Kinds.Where(_ => Kinds.Any(kind => !scope.StepsOf(kind).IsEmpty))
                .Select(kind => new FigureRow(kind.ToString(), [new TextCell(FigureNames.Texts("STEP_" + kind)), scope.Count(scope.StepsOf(kind))])),
            Breakdown.Text("step"),
            Breakdown.Number("count")));
}
