namespace PhanAnh.Calendar;

/// <summary>The stable codes of everything this package refuses. Codes never change their meaning; sentences may change.</summary>
public static class CalendarCodes
{
    /// <summary>A year without holiday data: no weekday is ever assumed to be worked.</summary>
    public const string Missing = "CALENDAR_MISSING";

    /// <summary>The limit touches a year without a decision and the rules refuse projections.</summary>
    public const string Undecided = "CALENDAR_UNDECIDED";

    /// <summary>Working hours are asked of a calendar without a schedule.</summary>
    public const string NoHours = "CALENDAR_NO_HOURS";

    /// <summary>An instant or date outside 2000–2100, or an amount that leads out of it.</summary>
    public const string Range = "TIME_RANGE";

    /// <summary>A stated-date limit without the date.</summary>
    public const string NeedsDate = "LIMIT_NEEDS_DATE";

    /// <summary>A text that is no time limit.</summary>
    public const string LimitFormat = "LIMIT_FORMAT";

    /// <summary>A time limit whose amount is out of range.</summary>
    public const string LimitRange = "LIMIT_RANGE";

    /// <summary>A text that is no list of hours such as <c>07:30-11:30,13:00-17:00</c>.</summary>
    public const string HoursFormat = "HOURS_FORMAT";

    /// <summary>Hours that are out of order, overlap or are empty.</summary>
    public const string HoursOrder = "HOURS_ORDER";

    /// <summary>A text that is no lunar date.</summary>
    public const string LunarFormat = "LUNAR_FORMAT";

    /// <summary>A lunar date that does not exist, e.g. day 30 of a month of 29 days.</summary>
    public const string LunarMissing = "LUNAR_NO_SUCH_DATE";
}
