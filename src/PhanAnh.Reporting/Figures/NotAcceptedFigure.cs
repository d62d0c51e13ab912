namespace PhanAnh.Reporting;

/// <summary>F-03: what was not accepted, by ground; guided, out of province, secret regime.</summary>
internal static class NotAcceptedFigure
{
    private static readonly ImmutableArray<Outcome> Outcomes = [Outcome.Rejected, Outcome.Guided, Outcome.OutOfProvince, Outcome.SecretRegime];

    internal static Figure Of(FigureScope scope)
    {
        var (books, names) = (scope.Facts.Books, scope.Names);
        var ended = Rows<CaseView>.Of(scope.Facts, row => scope.In(row.ConcludedAt) && Outcomes.Contains(row.Outcome));
        ImmutableArray<TermCode> grounds = [.. scope.Request.Preset.Intake.Grounds.Select(ground => ground.Code)];
        ImmutableArray<TermCode> named = [.. Enumerable.Range(0, books.Grounds.Size).SelectMany(id => books.GroundsOf(id)).Distinct()];
        int[][] ofRow = [.. Enumerable.Range(0, books.Grounds.Size).Select(id => books.GroundsOf(id).Select(ground => named.IndexOf(ground)).ToArray())];
        return FigureCatalogue.Figure(
            "F-03",
            Breakdown.Of(
                "F-03",
                "by-outcome",
                "outcome",
                ended,
                new(Outcomes.Length, row => Outcomes.IndexOf(row.Outcome), index => new(Outcomes[index].ToString(), FigureNames.Texts("OUTCOME_" + Outcomes[index]), index)),
                new Column<CaseView>("cases", scope.Count)),
            Breakdown.OfMany(
                "F-03",
                "by-ground",
                "ground",
                ended.Where(row => row.Outcome == Outcome.Rejected),
                named.Length,
                row => ofRow[row.Grounds],
                index => GroupKey.Of(named[index], names.Ground(named[index]), grounds),
                new Column<CaseView>("cases", scope.Count)));
    }
}
