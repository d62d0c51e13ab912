namespace PhanAnh.Reporting;

/// <summary>When a step of an imported case was: a moment, or a day of which nobody wrote down the time.</summary>
/// <param name="At">The moment; the beginning of a bare day.</param>
/// <param name="IsDay">Whether the day alone is known.</param>
internal readonly record struct ImportMoment(Instant At, bool IsDay)
{
    private LocalDate Day => VietnamTime.DateOf(At);

    /// <summary>When it is over as a limit: a day ends at 24:00.</summary>
    internal Instant End => IsDay ? VietnamTime.StartOf(Day.PlusDays(1)) : At;

    /// <summary>Whether it lies before another one for certain: by days where either is a bare day.</summary>
    internal bool IsBefore(ImportMoment other) => IsDay || other.IsDay ? Day < other.Day : At < other.At;

    /// <summary>The same, no sooner than an earlier step: a bare day begins with what came before on that day.</summary>
    internal ImportMoment NoSoonerThan(ImportMoment earlier) => IsDay && At < earlier.At ? this with { At = earlier.At } : this;
}
