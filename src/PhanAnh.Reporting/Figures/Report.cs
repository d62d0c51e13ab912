namespace PhanAnh.Reporting;

/// <summary>A report of one period (báo cáo): every figure as tables, free of language and format. Immutable; renderers turn it into text.</summary>
/// <remarks>
/// It holds no identity and no content of any case, whatever the rendering, but for the form that the law gives to a named role
/// (<see cref="IdentifiedFor"/>); of answers only what is published. State secrets are counted and never listed.
/// </remarks>
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

    /// <summary>Its form; none for the report of all figures.</summary>
    public ReportForm? Form { get; private init; }

    /// <summary>The role that the law lets read the identities in it; none where it holds none.</summary>
    public RoleCode? IdentifiedFor { get; internal init; }

    /// <summary>The local day by whose map of units figures are cut; none where every unit counts as it was.</summary>
    public LocalDate? UnitsOn { get; private init; }

    /// <summary>The local day by whose map of places cases are counted; none where each counts under the unit that was told, or none are counted by place.</summary>
    public LocalDate? PlacesOn { get; private init; }

    /// <summary>The advice of the regulation that concerns the days of the period.</summary>
    public required ImmutableArray<Advisory> Advisories { get; init; }

    /// <summary>The codes of all figures that a form can ask for.</summary>
    public static ImmutableArray<string> FigureCodes => FigureCatalogue.Codes;

    /// <summary>The figure of a code such as <c>F-04</c>.</summary>
    public Figure? Figure(string code) => Figures.FirstOrDefault(figure => figure.Code == code);

    /// <summary>The name under which it is read, such as <c>Báo cáo tháng 02/2025 (15/01/2025–14/02/2025)</c>.</summary>
    public string Title(Language language) => ReportHeading.Title(this, language);

    /// <summary>What stands under the title of every rendering: the regulation, the cut, what it may be used for, what is wrong with it, advice.</summary>
    public ImmutableArray<string> Heading(Language language) => [.. ReportHeading.Lines(this, language)];

    /// <summary>What the mark behind a small rate means; none where no rate is marked.</summary>
    public string? Footnote(Language language) => ReportHeading.HasSmall(this) ? ReportTexts.Say("SMALL_NOTE", language) : null;

    /// <summary>The smallest number that is published where a number tells of persons' opinions.</summary>
    internal int SmallNumber { get; init; }

    /// <summary>Counts every figure of a period. Pure.</summary>
    /// <exception cref="ArgumentException">The facts were cut after the end of the period, where clocks and ratings may already stand differently; or the leave to
    /// name persons was granted for another form.</exception>
    public static Report Build(ReportRequest request, FactSet facts)
    {
        if (facts.Cut > request.Period.End)
        {
            throw new ArgumentException("Facts for a report are cut at the end of its period, or before.", nameof(facts));
        }

        if (request.Disclosure is { } disclosure && disclosure.Form != request.Form)
        {
            throw new ArgumentException("The leave to name persons holds for another form.", nameof(request));
        }

        facts = request.UnitsOn is { } day ? new UnitMap(request.Units, day).Of(facts) : facts;
        var balance = ReportBalance.Of(facts, request.Period, request.Threads);
        ImmutableArray<FactProblem> problems = [.. facts.Problems, .. Twice(facts.Tables)];
        var scope = new FigureScope(request, facts, balance);
        var report = new Report
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
            Form = request.Form,
            IdentifiedFor = request.Disclosure?.To,
            SmallNumber = request.SmallNumber,
            UnitsOn = request.UnitsOn,
            PlacesOn = request.Places.Units.Count > 0 ? request.PlacesOn : null,
            Advisories = [.. request.Preset.AdvisoriesOn(request.Period.LastDay)],
        };
        // A posting leaves the office as it is: it must not even name the cases that contradict themselves.
        return request.Form?.Figures.All(figure => figure == PostingFigure.Code) == true ? report.ForPublication() : report;
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
