namespace PhanAnh.Calendar;

/// <summary>What became of one day in the count.</summary>
public enum DayRole
{
    /// <summary>The day of the event, not counted.</summary>
    Event,

    /// <summary>Counted; its number stands beside it.</summary>
    Counted,

    /// <summary>Skipped: an ordinary day off of the week.</summary>
    RestDay,

    /// <summary>Skipped: a day off by law or decision; the holiday tells why.</summary>
    Holiday,

    /// <summary>Skipped: a working day of which only hours outside the limit remained, e.g. an event after closing time.</summary>
    OutsideHours,

    /// <summary>Skipped: touched by a suspension, or suspended in all its hours.</summary>
    Suspended,

    /// <summary>The date that an act stated.</summary>
    Stated,

    /// <summary>The last day was no working day and the limit ends with this one instead.</summary>
    RolledTo,
}

/// <summary>One day of a deadline's way.</summary>
/// <param name="Date">The day.</param>
/// <param name="Role">What became of it.</param>
/// <param name="Number">Its number from 1 when it was counted in days, else 0.</param>
/// <param name="Worked">The working time counted on it, for limits in working hours; zero otherwise.</param>
/// <param name="Holiday">What is special about it: the reason and document of a day off, or of a worked Saturday.</param>
public readonly record struct ExplainedDay(LocalDate Date, DayRole Role, int Number, Duration Worked, Holiday? Holiday);
