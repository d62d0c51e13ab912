using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Cli;

/// <summary>A moment as people type it: <c>2025-01-23T10:00</c> in Việt Nam, or with an offset; a space may stand for the T.</summary>
/// <remarks>A date alone is no moment: a limit in hours needs the time of day.</remarks>
internal static class MomentText
{
    private const string VietnamOffset = "+07:00";

    /// <summary>The moment that an option names.</summary>
    public static Instant Read(string text, string option, Complaints complaints)
    {
        if (!TryParse(text, out var moment, out var defect))
        {
            if (defect.Code == CalendarCodes.Range)
            {
                complaints.Add(defect, option);
            }
            else
            {
                complaints.Add(CalendarCodes.TimeFormat, option, text);
            }
        }

        return moment;
    }

    /// <summary>Whether a calendar gives no answer because of this moment, and not because of what lies behind it.</summary>
    public static bool IsRefused(Instant moment, CalendarRefusal refusal) =>
        moment < VietnamTime.Earliest || moment >= VietnamTime.Latest
        || (refusal.Code == CalendarCodes.Missing && refusal.Subject == TimeTexts.Text(VietnamTime.DateOf(moment).Year));

    public static bool TryParse(ReadOnlySpan<char> text, out Instant moment, out ParseDefect defect)
    {
        defect = default;
        if (TryParsePlain(text, out moment))
        {
            return true;
        }

        var written = text.ToString();
        return VietnamTime.TryParse(written, out moment, out defect)
            || (defect.Code == CalendarCodes.TimeNoOffset && written.Length > 10 && VietnamTime.TryParse(written + VietnamOffset, out moment, out defect));
    }

    /// <summary>Minutes and seconds without offset, read without a pattern: a table has millions of them.</summary>
    private static bool TryParsePlain(ReadOnlySpan<char> text, out Instant moment)
    {
        moment = default;
        if (text.Length is not (16 or 19) || text[4] != '-' || text[7] != '-' || text[10] is not ('T' or ' ') || text[13] != ':'
            || (text.Length == 19 && text[16] != ':'))
        {
            return false;
        }

        var second = 0;
        if (!Two(text, 0, out var century) || !Two(text, 2, out var year) || !Two(text, 5, out var month) || !Two(text, 8, out var day)
            || !Two(text, 11, out var hour) || !Two(text, 14, out var minute) || (text.Length == 19 && !Two(text, 17, out second)))
        {
            return false;
        }

        year += century * 100;
        if (year == 0 || month is 0 or > 12 || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        moment = VietnamTime.At(new LocalDateTime(year, month, day, hour, minute, second));
        return true;
    }

    private static bool Two(ReadOnlySpan<char> text, int at, out int number)
    {
        number = ((text[at] - '0') * 10) + (text[at + 1] - '0');
        return char.IsAsciiDigit(text[at]) && char.IsAsciiDigit(text[at + 1]);
    }
}
