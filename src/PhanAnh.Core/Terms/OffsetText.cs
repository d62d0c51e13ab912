using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Core;

/// <summary>Instants as ISO 8601 text with Việt Nam's offset, such as <c>2025-03-03T09:00:00+07:00</c>; fractions only where there are some.</summary>
public static class OffsetText
{
    private const string WholeSeconds = "yyyy-MM-ddTHH:mm:ss+07:00";

    private static readonly Offset Vietnam = Offset.FromHours(7);

    // RFC 3339 writes +07:00, which every reader of JSON knows; the shorter +07 is read too.
    private static readonly OffsetDateTimePattern Written = OffsetDateTimePattern.Rfc3339;
    private static readonly OffsetDateTimePattern Accepted = OffsetDateTimePattern.ExtendedIso;

    /// <summary>The text of an instant.</summary>
    public static string Format(Instant instant)
    {
        var local = instant.WithOffset(Vietnam);
        return local.NanosecondOfSecond == 0 && local.Year is > 0 and < 10_000
            ? string.Create(WholeSeconds.Length, local, WriteWholeSeconds)
            : Written.Format(local);
    }

    /// <summary>Reads a date and time with an offset, whichever; false where the offset or a part is missing.</summary>
    public static bool TryParse(string text, out Instant instant)
    {
        if (TryParseWholeSeconds(text, out instant))
        {
            return true;
        }

        var result = Accepted.Parse(text) is { Success: true } read ? read : Written.Parse(text);
        // Both take 24:00 for the next midnight; here an hour is an hour of its own day.
        var isRead = result.Success && !text.Contains("T24", StringComparison.Ordinal);
        instant = isRead ? result.Value.ToInstant() : default;
        return isRead;
    }

    // Nearly every instant of a log has this form; the patterns take ten times as long.
    private static void WriteWholeSeconds(Span<char> text, OffsetDateTime local)
    {
        WholeSeconds.CopyTo(text);
        Write(text[..4], local.Year);
        Write(text[5..7], local.Month);
        Write(text[8..10], local.Day);
        Write(text[11..13], local.Hour);
        Write(text[14..16], local.Minute);
        Write(text[17..19], local.Second);
    }

    private static void Write(Span<char> digits, int number)
    {
        for (var i = digits.Length - 1; i >= 0; i--, number /= 10)
        {
            digits[i] = (char)('0' + (number % 10));
        }
    }

    private static bool TryParseWholeSeconds(ReadOnlySpan<char> text, out Instant instant)
    {
        instant = default;
        if (text.Length != WholeSeconds.Length || !text.EndsWith("+07:00", StringComparison.Ordinal)
            || (text[4], text[7], text[10], text[13], text[16]) != ('-', '-', 'T', ':', ':')
            || !TryRead(text[..4], out var year) || !TryRead(text[5..7], out var month) || !TryRead(text[8..10], out var day)
            || !TryRead(text[11..13], out var hour) || !TryRead(text[14..16], out var minute) || !TryRead(text[17..19], out var second)
            || year == 0 || month is 0 or > 12 || day == 0 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        instant = new LocalDateTime(year, month, day, hour, minute, second).WithOffset(Vietnam).ToInstant();
        return true;
    }

    private static bool TryRead(ReadOnlySpan<char> digits, out int number) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
