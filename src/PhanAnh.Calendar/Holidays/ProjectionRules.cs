namespace PhanAnh.Calendar;

/// <summary>How a year without a decision is projected from the law.</summary>
public sealed record ProjectionRules
{
    /// <summary>Tết as the last day of the old year and four days; no make-up day for 24 November.</summary>
    public static ProjectionRules Default { get; } = new();

    /// <summary>Days of Tết before the lunar new year, 1 to 3. Default 1; decisions so far chose 1 or 2.</summary>
    public int TetDaysBefore { get; init; } = 1;

    /// <summary>
    /// Whether 24 November on a weekend is made up. Default false: Resolution 28/2026/QH16 did not add the day to art. 112(1), to which alone
    /// art. 111(3) refers. First matters in 2029.
    /// </summary>
    public bool CultureDayIsMadeUp { get; init; }
}
