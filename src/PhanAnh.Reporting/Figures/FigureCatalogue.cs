namespace PhanAnh.Reporting;

/// <summary>Every figure, in the order of its code; none where the regulation records nothing to count it from.</summary>
internal static class FigureCatalogue
{
    internal static ImmutableArray<Func<FigureScope, Figure?>> All { get; } =
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

    internal static Figure Figure(string code, params ReadOnlySpan<FigureTable> tables) => new(code, FigureNames.Texts(code), [.. tables])
    {
        Counts = FigureNames.Texts(code + ".counts"),
    };
}
