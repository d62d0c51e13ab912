namespace PhanAnh.Reporting;

/// <summary>A report of one period (báo cáo): every figure as tables, free of language and format. Immutable; renderers turn it into text.</summary>
/// <remarks>It holds no identity, no content and no answer of any case, whatever the rendering; state secrets are counted and never listed.</remarks>
public sealed record Report
{
    private Report()
    {
    }

    /// <summary>What it covers.</summary>
    public required ReportPeriod Period { get; init; }

    /// <summary>The regulation.</summary>
    public required Preset Preset { get; init; }

    /// <summary>The instant at which the facts were cut.</summary>
    public required Instant Cut { get; init; }

    /// <summary>What it may be used for.</summary>
    public required ReportStatus Status { get; init; }

    /// <summary>The check on itself.</summary>
    public required ReportBalance Balance { get; init; }

    /// <summary>The figures, in the order of their codes.</summary>
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>What could not be counted.</summary>
    public required ImmutableArray<FactProblem> Problems { get; init; }

    /// <summary>The advice of the regulation that concerns the days of the period.</summary>
    public required ImmutableArray<Advisory> Advisories { get; init; }

    /// <summary>The figure of a code such as <c>F-04</c>.</summary>
    public Figure? Figure(string code) => Figures.FirstOrDefault(figure => figure.Code == code);

    /// <summary>The smallest number that is published where a number tells of persons' opinions.</summary>
    internal int SmallNumber { get; init; }

    /// <summary>Counts every figure of a period. Pure.</summary>
    /// <exception cref="ArgumentException">The facts were cut after the end of the period, where clocks and ratings may already stand differently.</exception>
    public static Report Build(ReportRequest request, FactSet facts)
    {
        if (facts.Cut > request.Period.End)
        {
            throw new ArgumentException("Facts for a report are cut at the end of its period, or before.", nameof(facts));
        }

        var balance = ReportBalance.Of(facts, request.Period);
        ImmutableArray<FactProblem> problems = [.. facts.Problems, .. Twice(facts.Tables)];
        var scope = new FigureScope(request, facts, balance);
        return new()
        {
            Period = request.Period,
            Preset = request.Preset,
            Cut = facts.Cut,
            Status = !balance.Balances || !problems.IsEmpty ? ReportStatus.Contradictory
                : facts.Cut < request.Period.End ? ReportStatus.Interim
                : ReportStatus.Final,
            Balance = balance,
            Figures = FigureCatalogue.Of(scope),
            Problems = problems,
            SmallNumber = request.SmallNumber,
            Advisories = [.. request.Preset.AdvisoriesOn(request.Period.LastDay)],
        };
    }

    private static IEnumerable<FactProblem> Twice(FactTables facts)
    {
        var seen = new bool[facts.Books.Cases.Size];
        return Rows<CaseView>.Of(facts, IsAgain).Select(row => row.Case).Distinct()
            .Select(code => new FactProblem(new(facts.Books.Cases[code]!), ReportCodes.FactsTwice));

        bool IsAgain(CaseView row)
        {
            var again = seen[row.Case];
            seen[row.Case] = true;
            return again;
        }
    }
}
