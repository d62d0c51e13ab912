namespace PhanAnh.Calendar;

/// <summary>Whether the day of the event is counted.</summary>
public enum FirstDay
{
    /// <summary>Counting starts with the day after (Civil Code 2015, art. 147(2)–(3)). The default.</summary>
    Excluded,

    /// <summary>The day of the event is the first day counted, if it is a day that counts at all.</summary>
    Included,
}

/// <summary>From when an event outside office hours, or on a day off, counts.</summary>
public enum OutsideHours
{
    /// <summary>At once, as it happened. The default.</summary>
    AtOnce,

    /// <summary>From the next opening, as if it had happened then; without office hours from 00:00 of the next working day.</summary>
    NextOpening,
}

/// <summary>When the last day of a limit in days ends.</summary>
public enum DayEnd
{
    /// <summary>24:00, that is before 00:00 of the next day (Civil Code 2015, art. 148(6)). The default.</summary>
    Midnight,

    /// <summary>Closing time of that day, itself in time; 24:00 where the day has no hours. Needs a schedule.</summary>
    OfficeClose,

    /// <summary>The time of day of the event, itself in time.</summary>
    SameTimeOfDay,
}

/// <summary>How a weekday off in exchange for a worked Saturday (hoán đổi, làm bù) counts.</summary>
public enum SwapPolicy
{
    /// <summary>Both days swap: the Saturday is a working day, the weekday is not. The default.</summary>
    SwapBoth,

    /// <summary>As if there were no swap: the weekday counts, the Saturday does not.</summary>
    IgnoreSwap,

    /// <summary>Neither counts: the weekday is off and a Saturday never is a working day.</summary>
    RestBoth,
}

/// <summary>Whether duty hours (open for intake, e.g. Saturday morning under 127/2007/QĐ-TTg) are working time.</summary>
public enum DutyHours
{
    /// <summary>Open, not counted. The default.</summary>
    NotCounted,

    /// <summary>Counted like normal hours; a day with duty hours is then a working day.</summary>
    Counted,
}

/// <summary>Which hours hold when a schedule has several dated versions.</summary>
public enum SeasonalHours
{
    /// <summary>Those in force on the day itself, so that a limit can run from summer hours into winter hours. The default.</summary>
    OfTheDay,

    /// <summary>Those in force when the limit started, to its end.</summary>
    OfTheStart,
}

/// <summary>What one working day is worth when it meets working hours in one sum.</summary>
public enum WorkingDayInSum
{
    /// <summary>The n-th next working day, at the same time of day. The default.</summary>
    NextWorkingDay,

    /// <summary>Eight working hours, wherever they fall (Labour Code 2019, art. 105).</summary>
    EightHours,
}

/// <summary>What to do when a limit touches a year that no decision covers yet.</summary>
public enum UndecidedYear
{
    /// <summary>Count with the projection from the law and mark the deadline provisional. The default.</summary>
    Project,

    /// <summary>Refuse with <c>CALENDAR_UNDECIDED</c>.</summary>
    Refuse,
}

/// <summary>Which days a suspension removes from a limit in days.</summary>
public enum SuspendedDay
{
    /// <summary>Every day it touches, however briefly. The default.</summary>
    AnyOverlap,

    /// <summary>Only days it covers from 00:00 to 24:00.</summary>
    WholeDay,
}

/// <summary>Where a limit in working hours ends when its last hour is the last of the day.</summary>
public enum WorkingTimeEnd
{
    /// <summary>At closing time of that day. The default.</summary>
    Closing,

    /// <summary>At the next opening: not a minute of working time lies between.</summary>
    NextOpening,
}

/// <summary>What a revised calendar does to a due date that was promised under an older one.</summary>
public enum RevisedCalendar
{
    /// <summary>The promise stands; a recomputation only reports what would move. The default.</summary>
    Keep,

    /// <summary>The due date follows the new calendar.</summary>
    Recompute,
}
