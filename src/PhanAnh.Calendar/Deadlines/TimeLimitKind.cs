namespace PhanAnh.Calendar;

/// <summary>In what a <see cref="TimeLimit"/> is counted. The unit decides how holidays and nights are treated.</summary>
public enum TimeLimitKind
{
    /// <summary>No limit: elapsed time is measured only (<c>none</c>). The default value of a limit.</summary>
    None,

    /// <summary>Phút: wall-clock minutes from the moment itself (Civil Code 2015, art. 147(1)).</summary>
    Minutes,

    /// <summary>Giờ: wall-clock hours through nights, weekends and Tết; never rolls (art. 147(1)).</summary>
    Hours,

    /// <summary>Ngày: calendar days; only the last one rolls when it is no working day (art. 147(2), 148(5)).</summary>
    Days,

    /// <summary>Giờ làm việc: time inside office hours only; needs a schedule.</summary>
    WorkingHours,

    /// <summary>Ngày làm việc: working days only; never needs to roll.</summary>
    WorkingDays,

    /// <summary>Trong ngày làm việc: the end of the working day of the event, or of the next one when the event falls on a day off.</summary>
    SameWorkingDay,

    /// <summary>Tháng: ends with the same day of a later month, its last day where there is none (art. 148(3)).</summary>
    Months,

    /// <summary>Năm: ends with the same date of a later year (art. 148(4)).</summary>
    Years,

    /// <summary>A date that an act states (an announced completion date, an extension); see <c>WorkingCalendar.DueOn</c>.</summary>
    StatedDate,

    /// <summary>Theo chỉ đạo: a limit only when somebody directs one; until then elapsed time is measured.</summary>
    AsDirected,
}
