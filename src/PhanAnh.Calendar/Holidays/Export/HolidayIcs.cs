using System.Globalization;
using System.Text;

namespace PhanAnh.Calendar;

/// <summary>Days off and worked Saturdays as an iCalendar file (RFC 5545), for the calendars people already use.</summary>
public static class HolidayIcs
{
    private const int LongestLine = 75;

    /// <summary>One all-day event a day, Vietnamese names, documents in the description; lines end with CRLF and are folded at 75 octets.</summary>
    /// <param name="calendar">The days.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year, included.</param>
    /// <param name="stamp">When the file is made: iCalendar requires it on every event.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: a year is not covered.</exception>
    public static string Write(HolidayCalendar calendar, int firstYear, int lastYear, Instant stamp)
    {
        var text = new StringBuilder();
        AppendLine(text, "BEGIN:VCALENDAR");
        AppendLine(text, "VERSION:2.0");
        AppendLine(text, "PRODID:-//PhanAnh//" + calendar.Version + "//VI");
        AppendLine(text, "CALSCALE:GREGORIAN");
        AppendLine(text, "X-WR-CALNAME:Lịch nghỉ lễ\\, Tết");
        for (var year = firstYear; year <= lastYear; year++)
        {
            foreach (var holiday in calendar.In(year))
            {
                AppendEvent(text, holiday, stamp);
            }
        }

        AppendLine(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void AppendEvent(StringBuilder text, Holiday holiday, Instant stamp)
    {
        var day = Basic(holiday.Date);
        AppendLine(text, "BEGIN:VEVENT");
        AppendLine(text, "UID:" + day + "-" + CodeOf(holiday.Kind) + "@vn.phananh");
        AppendLine(text, "DTSTAMP:" + Basic(stamp));
        AppendLine(text, "DTSTART;VALUE=DATE:" + day);
        AppendLine(text, "DTEND;VALUE=DATE:" + Basic(holiday.Date.PlusDays(1)));
        AppendLine(text, "SUMMARY:" + Escape(holiday.Vietnamese));
        AppendLine(text, "DESCRIPTION:" + Escape(holiday.Document.Vietnamese));
        AppendLine(text, "CATEGORIES:" + CodeOf(holiday.Kind).ToUpperInvariant());
        AppendLine(text, "STATUS:" + (holiday.YearStatus == YearStatus.Projected ? "TENTATIVE" : "CONFIRMED"));
        AppendLine(text, "TRANSP:" + (holiday.IsOff ? "TRANSPARENT" : "OPAQUE"));
        AppendLine(text, "END:VEVENT");
    }

    private static string CodeOf(HolidayKind kind) => HolidayJson.CodeOf(kind);

    private static string Basic(LocalDate date) => VietnameseDate.Iso(date).Replace("-", string.Empty, StringComparison.Ordinal);

    private static string Basic(Instant instant)
    {
        var utc = instant.InUtc().LocalDateTime;
        return Basic(utc.Date) + string.Create(CultureInfo.InvariantCulture, $"T{utc.Hour:00}{utc.Minute:00}{utc.Second:00}Z");
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // Folded by octets, never inside a character: a continuation begins with a space, which counts.
    private static void AppendLine(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
    }
}
