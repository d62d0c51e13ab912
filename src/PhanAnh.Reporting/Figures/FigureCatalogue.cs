namespace PhanAnh.Reporting;

/// <summary>Every figure, in the order of its code; none where the regulation records nothing to count it from.</summary>
internal static class FigureCatalogue
{
    private static readonly ImmutableArray<Func<FigureScope, Figure?>> All =
    [
        ReceivedFigure.Of,
        BalanceFigure.Of,
        NotAcceptedFigure.Of,
        AnsweredFigure.Of,
        OverdueFigure.Of,
        NotHandledFigure.Of,
        NoResponseFigure.Of,
        ReturnsFigure.Of,
        ReworkFigure.Of,
        SatisfactionFigure.Of,
        EscalationFigure.Of,
        AppointmentFigure.Of,
        UrgencyFigure.Of,
        RecurrenceFigure.Of,
        ContentItemFigure.Of,
        RankingFigure.Of,
        DisputeFigure.Of,
        DirectionFigure.Of,
        ReceptionFigure.Of,
        KindFigure.Of,
        CommendationFigure.Of,
        LineListFigure.Of,
        BreachFigure.Of,
        DifficultyFigure.Of,
        RollUpFigure.Of,
        ContactFigure.Of,
    ];

    /// <summary>Every figure of a report; each is counted by one thread.</summary>
    internal static ImmutableArray<Figure> Of(FigureScope scope)
    {
        var figures = new Figure?[All.Length];
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, scope.Request.Threads) };
        Parallel.For(0, All.Length, threads, index => figures[index] = All[index](scope));
        return [.. figures.OfType<Figure>()];
    }

    internal static Figure Figure(string code, params ReadOnlySpan<FigureTable> tables) => new(code, FigureNames.Texts(code), [.. tables]);
}
