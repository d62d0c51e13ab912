using NodaTime;
using NodaTime.Text;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A moment as people type it: <c>2025-01-23T10:00</c> in Việt Nam, or with an offset; a space may stand for the T.</summary>
/// <remarks>A date alone is no moment: a limit in hours needs the time of day.</remarks>
internal static class MomentText
{
    private static readonly LocalDateTimePattern[] Locals =
    [
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.ExtendedIso,
    ];

    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    public static bool TryParse(ReadOnlySpan<char> text, out Instant moment)
    {
        if (TryParsePlain(text, out moment))
        {
            return true;
        }

        var written = text.Length > 10 && text[10] == ' ' ? $"{text[..10]}T{text[11..]}" : text.ToString();
        if (OffsetText.TryParse(written, out moment))
        {
            return true;
        }

        if (WithoutSeconds.Parse(written).TryGetValue(default, out var offset))
        {
            moment = offset.ToInstant();
            return true;
        }

        foreach (var pattern in Locals)
        {
            if (pattern.Parse(written).TryGetValue(default, out var local))
            {
                moment = VietnamTime.At(local);
                return true;
            }
        }

        return false;
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
