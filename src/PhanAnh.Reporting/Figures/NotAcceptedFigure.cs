namespace PhanAnh.Reporting;

/// <summary>F-03: what was not accepted, by ground; guided, out of province, secret regime.</summary>
internal static class NotAcceptedFigure
{
    private static readonly ImmutableArray<Outcome> Outcomes = [Outcome.Rejected, Outcome.Guided, Outcome.OutOfProvince, Outcome.SecretRegime];

    internal static Figure Of(FigureScope scope)
    {
        var ended = scope.Facts.Cases.Where(row => Outcomes.Contains(row.Outcome) && scope.In(row.ConcludedAt)).ToArray();
        ImmutableArray<TermCode> grounds = [.. scope.Request.Preset.Intake.Grounds.Select(ground => ground.Code)];
        return FigureCatalogue.Figure(
            "F-03",
            Breakdown.Of(
                "F-03",
                "by-outcome",
                "outcome",
                ended,
                row => new(row.Outcome.ToString(), FigureNames.Texts("OUTCOME_" + row.Outcome), Outcomes.IndexOf(row.Outcome)),
                new Column<CaseRow>("cases", scope.Count)),
            Breakdown.OfMany(
                "F-03",
                "by-ground",
                "ground",
                ended.Where(row => row.Outcome == Outcome.Rejected),
                row => row.Grounds.Select(ground => GroupKey.Of(ground, scope.Names.Ground(ground), grounds)),
                new Column<CaseRow>("cases", scope.Count)));
    }
}
