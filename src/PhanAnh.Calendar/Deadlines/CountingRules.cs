namespace PhanAnh.Calendar;

/// <summary>
/// How time is counted where the texts leave it open: one named choice for each ambiguity. Change a rule with <c>with</c>; two rule sets
/// with the same choices are equal.
/// </summary>
/// <remarks>
/// What is no property here stands elsewhere: the unit (working day, hour …) is the <see cref="TimeLimit"/> itself, offices with another week
/// than Monday to Friday are a <see cref="WorkingWeek"/> or <see cref="WorkingSchedule"/>. Thread-safe.
/// </remarks>
public sealed record CountingRules
{
    /// <summary>Civil Code 2015 (91/2015/QH13), articles 145–148, with the recommended reading of whatever it leaves open. Every default.</summary>
    public static CountingRules CivilCode { get; } = new();

    /// <summary>Whether the day of the event counts. Default <see cref="FirstDay.Excluded"/>, art. 147(2)–(3).</summary>
    public FirstDay FirstDay { get; init; }

    /// <summary>When an event outside hours starts the limit. Default <see cref="OutsideHours.AtOnce"/>.</summary>
    public OutsideHours OutsideHours { get; init; }

    /// <summary>
    /// An event after this time of day counts as one of the next working day, from its opening (15:00, 16:00); exactly at it is still the
    /// same day. It implies <see cref="OutsideHours.NextOpening"/>, or else an event at night would count before one of the afternoon. Default
    /// <see langword="null"/>: no cut-off.
    /// </summary>
    public LocalTime? CutOff { get; init; }

    /// <summary>When a limit in days ends. Default <see cref="DayEnd.Midnight"/>, art. 148(6).</summary>
    public DayEnd DayEnd { get; init; }

    /// <summary>Where a last day that is no working day moves. Default <see cref="RollPolicy.Forward"/>, art. 148(5). A limit's own roll wins.</summary>
    public RollPolicy Roll { get; init; }

    /// <summary>Whether a made-up Saturday counts. Default <see cref="SwapPolicy.SwapBoth"/>.</summary>
    public SwapPolicy Swaps { get; init; }

    /// <summary>Whether duty hours count. Default <see cref="DutyHours.NotCounted"/>.</summary>
    public DutyHours Duty { get; init; }

    /// <summary>Whose hours hold across a change of season. Default <see cref="SeasonalHours.OfTheDay"/>.</summary>
    public SeasonalHours Seasons { get; init; }

    /// <summary>What a working day is in a mixed sum. Default <see cref="WorkingDayInSum.NextWorkingDay"/>.</summary>
    public WorkingDayInSum DayInSum { get; init; }

    /// <summary>What a year without a decision does. Default <see cref="UndecidedYear.Project"/>.</summary>
    public UndecidedYear UndecidedYear { get; init; }

    /// <summary>Which days a suspension removes. Default <see cref="SuspendedDay.AnyOverlap"/>.</summary>
    public SuspendedDay SuspendedDay { get; init; }

    /// <summary>Which end a limit in working hours takes. Default <see cref="WorkingTimeEnd.Closing"/>.</summary>
    public WorkingTimeEnd WorkingTimeEnd { get; init; }

    /// <summary>What a revised calendar does to promised dates. Default <see cref="RevisedCalendar.Keep"/>.</summary>
    public RevisedCalendar RevisedCalendar { get; init; }
}
