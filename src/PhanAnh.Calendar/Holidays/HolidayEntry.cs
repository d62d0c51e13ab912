namespace PhanAnh.Calendar;

/// <summary>A <see cref="Holiday"/> before anybody asks for it: day numbers instead of dates.</summary>
/// <param name="Day">The day number.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Name">The name; of the holiday made up for, when it is a substitute.</param>
/// <param name="Document">What it rests on.</param>
/// <param name="Partner">The partner's day number, or 0.</param>
internal readonly record struct HolidayEntry(int Day, HolidayKind Kind, HolidayName Name, LegalDocument Document, int Partner = 0)
{
    internal Holiday ToHoliday(YearStatus status)
    {
        var name = Kind == HolidayKind.Substitute ? Name.InLieu() : Name;
        return new Holiday(
            DayNumber.ToDate(Day), Kind, name.Vietnamese, name.English, Document, Partner == 0 ? null : DayNumber.ToDate(Partner), status);
    }
}
