using PhanAnh.Calendar;

namespace PhanAnh.Cli;

/// <summary>The file that <c>--days-off</c> names: decisions and closures, laid over Việt Nam's public holidays.</summary>
internal static class DaysOffOption
{
    public const string Option = "--days-off";

    /// <summary>The calendar with what the file adds; none where there is no file, or it has defects.</summary>
    public static HolidayCalendar? Read(string? path, Complaints complaints)
    {
        if (path is null || InputFile.ReadAll(path, complaints) is not { } bytes)
        {
            return null;
        }

        var read = CalendarFile.Read(bytes, HolidayCalendar.Vietnam);
        foreach (var defect in read.Defects)
        {
            complaints.Add(defect, InputFile.NameOf(path));
        }

        return read.Calendar;
    }
}
