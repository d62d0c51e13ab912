namespace PhanAnh.Calendar;

/// <summary>What the Prime Minister fixes for a year (Labour Code 2019, art. 112(3)): the days of Tết, the second National Day day, the swaps.</summary>
public sealed record YearDecision
{
    /// <summary>The year decided; a swap may reach into its neighbours.</summary>
    public required int Year { get; init; }

    /// <summary>The first statutory day of Tết; how many follow is the law's.</summary>
    public required LocalDate TetFirstDay { get; init; }

    /// <summary>1 or 3 September; <see langword="null"/> before 2021, when National Day was one day.</summary>
    public LocalDate? SecondNationalDay { get; init; }

    /// <summary>The swaps; empty when there is none.</summary>
    public IReadOnlyList<DaySwap> Swaps { get; init => field = Array.AsReadOnly([.. value]); } = [];

    /// <summary>What fixes Tết and National Day.</summary>
    public required LegalDocument Document { get; init; }

    /// <summary>False while further decisions of the year (swaps) are awaited.</summary>
    public bool IsComplete { get; init; } = true;
}
