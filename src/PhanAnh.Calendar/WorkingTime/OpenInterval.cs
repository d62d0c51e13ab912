using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>A stretch of one day, half-open and in whole minutes: 07:30-11:30 includes 07:30:00 and not 11:30:00.</summary>
/// <param name="StartMinute">Minutes after midnight, 0 to 1439.</param>
/// <param name="EndMinute">Minutes after midnight, greater than the start, at most 1440 for 24:00.</param>
public readonly record struct OpenInterval(int StartMinute, int EndMinute)
{
    /// <summary>Its length in minutes.</summary>
    public int Minutes => EndMinute - StartMinute;

    /// <summary>As parsed: <c>07:30-11:30</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{StartMinute / 60:00}:{StartMinute % 60:00}-{EndMinute / 60:00}:{EndMinute % 60:00}");
}
