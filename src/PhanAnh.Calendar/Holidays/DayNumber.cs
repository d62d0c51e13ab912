namespace PhanAnh.Calendar;

/// <summary>Days counted from 1970-01-01, for loops over years that would otherwise make a date object a step.</summary>
internal static class DayNumber
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    // Days from civil: years begin in March, so that the leap day is the last of its year.
    internal static int Of(int year, int month, int day)
    {
        var y = month > 2 ? year : year - 1;
        var era = y / 400;
        var yearOfEra = y - (era * 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        return (era * 146097) + (yearOfEra * 365) + (yearOfEra / 4) - (yearOfEra / 100) + dayOfYear - 719468;
    }

    internal static int Of(LocalDate date)
    {
        var iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        return Of(iso.Year, iso.Month, iso.Day);
    }

    internal static LocalDate ToDate(int day) => Epoch.PlusDays(day);

    /// <summary>Monday is 0; days before 1969-12-29 are not asked for.</summary>
    internal static int DayOfWeek(int day) => (day + 3) % 7;

    internal static bool IsWeekend(int day) => DayOfWeek(day) >= 5;
}
