namespace PhanAnh.Reporting;

/// <summary>
/// F-03: what was not accepted, by ground; guided, out of province, secret regime. What goes over to the secret regime after it was answered stays answered in the balance, and is counted here when it goes.
/// </summary>
internal static class NotAcceptedFigure
{
    private static readonly ImmutableArray<Outcome> Outcomes = [Outcome.Rejected, Outcome.Guided, Outcome.OutOfProvince, Outcome.SecretRegime];

    internal static Figure Of(FigureScope scope)
    {
        var (books, names) = (scope.Facts.Books, scope.Names);
        var transferred = scope.StepsOf(StepKind.SecretTransfer).OfCases();
        var counted = Rows<CaseView>.Of(scope.Facts, row => Ended(row) || transferred[row.Case]);
        var secret = Outcomes.IndexOf(Outcome.SecretRegime);
        ImmutableArray<TermCode> grounds = [.. scope.Request.Preset.Intake.Grounds.Select(ground => ground.Code)];
        ImmutableArray<TermCode> named = [.. Enumerable.Range(0, books.Grounds.Size).SelectMany(id => books.GroundsOf(id)).Distinct()];
        int[][] ofRow = [.. Enumerable.Range(0, books.Grounds.Size).Select(id => books.GroundsOf(id).Select(ground => named.IndexOf(ground)).ToArray())];
        return FigureCatalogue.Figure(
            "F-03",
            Breakdown.OfMany(
                "F-03",
                "by-outcome",
                "outcome",
                counted,
                Outcomes.Length,
                row => (Ended(row), transferred[row.Case] && row.Outcome != Outcome.SecretRegime) switch
                {
                    (true, true) => [Outcomes.IndexOf(row.Outcome), secret],
                    (true, false) => [Outcomes.IndexOf(row.Outcome)],
                    _ => [secret],
                },
                index => new(Outcomes[index].ToString(), FigureNames.Texts("OUTCOME_" + Outcomes[index]), index),
                new Column<CaseView>("cases", scope.Count)),
            Breakdown.OfMany(
                "F-03",
                "by-ground",
                "ground",
                counted.Where(row => Ended(row) && row.Outcome == Outcome.Rejected),
                named.Length,
                row => ofRow[row.Grounds],
                index => GroupKey.Of(named[index], names.Ground(named[index]), grounds),
                new Column<CaseView>("cases", scope.Count)));

        bool Ended(CaseView row) => scope.In(row.ConcludedAt) && Outcomes.Contains(row.Outcome);
    }
}
