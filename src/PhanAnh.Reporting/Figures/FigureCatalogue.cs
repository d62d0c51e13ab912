using System.Collections.Concurrent;

namespace PhanAnh.Reporting;

/// <summary>Every figure, in the order of its code; none where the regulation records nothing to count it from.</summary>
internal static class FigureCatalogue
{
    private static readonly ImmutableArray<(string Code, Func<FigureScope, Figure?> Of)> Known =
    [
        ("F-01", ReceivedFigure.Of),
        ("F-02", BalanceFigure.Of),
        ("F-03", NotAcceptedFigure.Of),
        ("F-04", AnsweredFigure.Of),
        ("F-05", OverdueFigure.Of),
        ("F-06", NotHandledFigure.Of),
        ("F-07", NoResponseFigure.Of),
        ("F-08", ReturnsFigure.Of),
        ("F-09", ReworkFigure.Of),
        ("F-10", SatisfactionFigure.Of),
        ("F-11", EscalationFigure.Of),
        ("F-12", AppointmentFigure.Of),
        ("F-13", UrgencyFigure.Of),
        ("F-14", RecurrenceFigure.Of),
        ("F-15", ContentItemFigure.Of),
        ("F-16", RankingFigure.Of),
        ("F-17", DisputeFigure.Of),
        ("F-18", DirectionFigure.Of),
        ("F-19", ReceptionFigure.Of),
        ("F-20", KindFigure.Of),
        ("F-21", CommendationFigure.Of),
        ("F-22", LineListFigure.Of),
        ("F-23", BreachFigure.Of),
        ("F-24", DifficultyFigure.Of),
        ("F-25", RollUpFigure.Of),
        ("F-26", ContactFigure.Of),
        ("F-27", PostingFigure.Of),
    ];

    internal static ImmutableArray<string> Codes { get; } = [.. Known.Select(figure => figure.Code)];

    /// <summary>The figures of the form, or those of every report: all but the posting, which is made on its own. Each is counted by one thread.</summary>
    internal static ImmutableArray<Figure> Of(FigureScope scope)
    {
        var wanted = Known
            .Where(figure => scope.Request.Form is { } form ? form.Figures.Contains(figure.Code) : figure.Code != PostingFigure.Code)
            .ToArray();
        var figures = new Figure?[wanted.Length];
        var threads = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, scope.Request.Threads) };

        // One at a time: some figures take a hundred times as long as others.
        var one = Partitioner.Create(Enumerable.Range(0, wanted.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(one, threads, index => figures[index] = wanted[index].Of(scope));
        return [.. figures.OfType<Figure>()];
    }

    internal static Figure Figure(string code, params ReadOnlySpan<FigureTable> tables) => new(code, FigureNames.Texts(code), [.. tables])
    {
        Counts = FigureNames.Texts(code + ".counts"),
    };
}
