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

    /// <summary>A calendar file that is no JSON.</summary>
    public const string FileSyntax = "CALENDAR_SYNTAX";

    /// <summary>A calendar file of more than a megabyte.</summary>
    public const string FileTooLong = "CALENDAR_FILE_TOO_LONG";

    /// <summary>A member of a calendar file that is not of the kind expected, or an empty text.</summary>
    public const string FileType = "CALENDAR_TYPE";

    /// <summary>A member that calendar files do not have.</summary>
    public const string FileUnknownMember = "CALENDAR_UNKNOWN_MEMBER";

    /// <summary>A member that must be there.</summary>
    public const string FileMissingMember = "CALENDAR_MISSING_MEMBER";

    /// <summary>A member or document that stands twice.</summary>
    public const string FileDuplicate = "CALENDAR_DUPLICATE";

    /// <summary>A text that is no existing date uuuu-MM-dd, such as 30 February.</summary>
    public const string FileDate = "CALENDAR_DATE";

    /// <summary>A decision that rests on a document the file does not list.</summary>
    public const string FileUnknownDocument = "CALENDAR_UNKNOWN_DOCUMENT";

    /// <summary>A decision or date of a year out of place.</summary>
    public const string FileYear = "CALENDAR_YEAR";

    /// <summary>Tết days that do not hold the lunar new year, or begin more than three days before it.</summary>
    public const string FileTet = "CALENDAR_TET";

    /// <summary>A second National Day day that is neither 1 nor 3 September, is missing, or stands in a year before 2021.</summary>
    public const string FileNationalDay = "CALENDAR_NATIONAL_DAY";

    /// <summary>A worked day of a swap that is no Saturday.</summary>
    public const string FileNotSaturday = "CALENDAR_NOT_SATURDAY";

    /// <summary>A day off by swap that is a weekend anyway.</summary>
    public const string FileNotWeekday = "CALENDAR_NOT_WEEKDAY";

    /// <summary>A swap without its other day.</summary>
    public const string FileUnbalanced = "CALENDAR_UNBALANCED";

    /// <summary>A day or year that is taken already.</summary>
    public const string FileOverlap = "CALENDAR_OVERLAP";

    /// <summary>A closure that ends before it starts.</summary>
    public const string FileOrder = "CALENDAR_ORDER";

    /// <summary>A text that is no existing instant or date.</summary>
    public const string TimeFormat = "TIME_FORMAT";

    /// <summary>A time without an offset: the machine's zone is never assumed.</summary>
    public const string TimeNoOffset = "TIME_NO_OFFSET";
}
