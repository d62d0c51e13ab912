namespace PhanAnh.Calendar;

/// <summary>What a calendar file gave: the extended calendar, or every defect found.</summary>
public sealed class CalendarFileReading
{
    internal CalendarFileReading(HolidayCalendar? calendar, IReadOnlyList<DataDefect> defects)
    {
        Calendar = calendar;
        Defects = [.. defects];
    }

    /// <summary>The calendar with the file's decisions and closures; <see langword="null"/> when there is any defect.</summary>
    public HolidayCalendar? Calendar { get; }

    /// <summary>Every defect in the order of the file; empty when the file is good.</summary>
    public IReadOnlyList<DataDefect> Defects { get; }
}
