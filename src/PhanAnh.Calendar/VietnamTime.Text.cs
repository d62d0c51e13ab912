using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace PhanAnh.Calendar;

public static partial class VietnamTime
{
    private const int NanosecondDigits = 9;

    /// <summary>
    /// Reads an instant as systems write it, <c>2025-01-23T10:00:00+07:00</c>: seconds and their fraction may be missing, the offset may not.
    /// </summary>
    /// <param name="text">ISO 8601 with an offset or <c>Z</c>. Local time without an offset is never guessed.</param>
    /// <param name="instant">The instant, when the answer is true.</param>
    /// <param name="defect">Otherwise <c>TIME_FORMAT</c>, <c>TIME_NO_OFFSET</c>, or <c>TIME_RANGE</c> for years outside 2000–2100.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Instant instant, out ParseDefect defect)
    {
        instant = default;
        defect = new ParseDefect(CalendarCodes.TimeFormat, 0, text ?? string.Empty);
        if (text is null || text.Length < 10 || !IsoDate.TryParse(text.AsSpan(0, 10), out var date))
        {
            return false;
        }

        defect = defect with { Position = 10 };
        if (text.Length == 10)
        {
            defect = defect with { Code = CalendarCodes.TimeNoOffset };
            return false;
        }

        if (text[10] is not ('T' or 't' or ' ') || !TryParseTime(text.AsSpan(11), out var time, out var length))
        {
            return false;
        }

        var rest = text.AsSpan(11 + length);
        defect = defect with { Position = 11 + length, Code = rest.IsEmpty ? CalendarCodes.TimeNoOffset : CalendarCodes.TimeFormat };
        if (!TryParseOffset(rest, out var offset))
        {
            return false;
        }

        instant = date.At(time).WithOffset(offset).ToInstant();
        defect = new ParseDefect(CalendarCodes.Range, 0, text);
        if (!IsInRange(instant))
        {
            instant = default;
            return false;
        }

        defect = default;
        return true;
    }

    /// <summary>Reads a date as people here write it, <c>23/01/2025</c>, or as systems do, <c>2025-01-23</c>; month and day are never exchanged.</summary>
    /// <param name="text">dd/MM/uuuu or uuuu-MM-dd, digits in full.</param>
    /// <param name="date">The date, when the answer is true.</param>
    /// <param name="defect">Otherwise <c>TIME_FORMAT</c>, or <c>TIME_RANGE</c> for years outside 2000–2100.</param>
    public static bool TryParseDate([NotNullWhen(true)] string? text, out LocalDate date, out ParseDefect defect)
    {
        date = default;
        defect = new ParseDefect(CalendarCodes.TimeFormat, 0, text ?? string.Empty);
        if (text is null || (!IsoDate.TryParse(text, out date) && !TryParseVietnamese(text, out date)))
        {
            return false;
        }

        if (date.Year is < 2000 or > 2100)
        {
            date = default;
            defect = defect with { Code = CalendarCodes.Range };
            return false;
        }

        defect = default;
        return true;
    }

    /// <summary>An instant as messages tell it, <c>2025-01-23T10:00:00+07:00</c>; the last hours of NodaTime have no local time and stand in UTC.</summary>
    internal static string Format(Instant instant) => instant <= Instant.MaxValue - Duration.FromSeconds(Offset.Seconds)
        ? OffsetDateTimePattern.Rfc3339.Format(instant.WithOffset(Offset))
        : InstantPattern.General.Format(instant);

    private static bool TryParseVietnamese(ReadOnlySpan<char> text, out LocalDate date)
    {
        date = default;
        return text.Length == 10 && text[2] == '/' && text[5] == '/'
            && IsoDate.TryDigits(text[..2], out var day) && IsoDate.TryDigits(text[3..5], out var month) && IsoDate.TryDigits(text[6..], out var year)
            && IsoDate.TryCreate(year, month, day, out date);
    }

    private static bool TryParseTime(ReadOnlySpan<char> text, out LocalTime time, out int length)
    {
        time = default;
        length = 5;
        if (text.Length < 5 || text[2] != ':' || !IsoDate.TryDigits(text[..2], out var hour) || !IsoDate.TryDigits(text[3..5], out var minute))
        {
            return false;
        }

        var (second, nanosecond) = (0, 0L);
        if (text.Length >= 8 && text[5] == ':')
        {
            length = 8;
            if (!IsoDate.TryDigits(text[6..8], out second) || !TryParseFraction(text[8..], out nanosecond, ref length))
            {
                return false;
            }
        }

        if (hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        time = new LocalTime(hour, minute, second).PlusNanoseconds(nanosecond);
        return true;
    }

    private static bool TryParseFraction(ReadOnlySpan<char> text, out long nanoseconds, ref int length)
    {
        nanoseconds = 0;
        if (text.IsEmpty || text[0] != '.')
        {
            return true;
        }

        var digits = text[1..].IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? text.Length - 1 : digits;
        if (digits is < 1 or > NanosecondDigits || !IsoDate.TryDigits(text.Slice(1, digits), out var fraction))
        {
            return false;
        }

        nanoseconds = fraction;
        for (var missing = digits; missing < NanosecondDigits; missing++)
        {
            nanoseconds *= 10;
        }

        length += digits + 1;
        return true;
    }

    private static bool TryParseOffset(ReadOnlySpan<char> text, out Offset offset)
    {
        offset = Offset.Zero;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length != 6 || text[0] is not ('+' or '-') || text[3] != ':'
            || !IsoDate.TryDigits(text[1..3], out var hours) || !IsoDate.TryDigits(text[4..], out var minutes) || hours > 14 || minutes > 59)
        {
            return false;
        }

        offset = Offset.FromSeconds((text[0] == '-' ? -60 : 60) * ((hours * 60) + minutes));
        return true;
    }
}
