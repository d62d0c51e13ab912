namespace PhanAnh.Reporting;

/// <summary>
/// One period of reporting (kỳ báo cáo): a half-open range of report days in Việt Nam's zone. A value: equal where kind, days and cut-off time are equal.
/// </summary>
/// <remarks>Made by <see cref="PeriodScheme"/> alone, so a period always belongs to a tiling.</remarks>
public sealed record ReportPeriod
{
    internal ReportPeriod(PeriodKind kind, int year, int ordinal, LocalDate firstDay, LocalDate lastDay, LocalTime dayStart)
    {
        Kind = kind;
        Year = year;
        Ordinal = ordinal;
        FirstDay = firstDay;
        LastDay = lastDay;
        DayStart = dayStart;
        Start = VietnamTime.At(firstDay + dayStart);
        End = VietnamTime.At(lastDay.PlusDays(1) + dayStart);
    }

    /// <summary>How long it is: a week, a month, any range.</summary>
    public PeriodKind Kind { get; }

    /// <summary>The year in its name: the week-year of a week, the year that month 02/2025 is named after. The first day's for days and ad hoc ranges.</summary>
    public int Year { get; }

    /// <summary>Which one of its year: month 1–12, quarter 1–4, half 1–2, week 1–53; 0 where the kind has none.</summary>
    public int Ordinal { get; }

    /// <summary>First local day, inclusive.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>Last local day, inclusive; a report day that begins at a later hour ends at that hour of the day after.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The hour at which each report day begins; midnight unless the preset cuts at another time.</summary>
    public LocalTime DayStart { get; }

    /// <summary>The first instant that belongs to it.</summary>
    public Instant Start { get; }

    /// <summary>The first instant that no longer belongs to it: the start of the next one.</summary>
    public Instant End { get; }

    /// <summary>Whether an instant belongs to it. Of the periods of one kind exactly one says yes; for nine months at most one.</summary>
    public bool Contains(Instant at) => at >= Start && at < End;

    /// <summary>What stands over the report, such as <c>Báo cáo tháng 02/2025 (15/01/2025–14/02/2025)</c>.</summary>
    public string Name(Language language) => PeriodNames.Of(this, language);

    /// <summary>The same without the word for report and without days, such as <c>tháng 02/2025</c>.</summary>
    public string ShortName(Language language) => PeriodNames.Short(this, language);

    /// <summary>
    /// The form that <see cref="PeriodScheme.TryParse"/> reads: <c>2025-03-31</c>, <c>2025-W14</c>, <c>2025-02</c>, <c>2025-Q1</c>, <c>2025-H1</c>,
    /// <c>2025-9M</c>, <c>2025</c>, <c>2025-02-15..2025-03-03</c>.
    /// </summary>
    public override string ToString() => PeriodText.Print(this);
}
