using System.Text;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// The one form in which this library writes an instant of whole seconds, <c>2025-03-03T09:00:00+07:00</c>, digit by digit: every event has two or three of
/// them, and a general pattern takes longer over each than the rest of the event takes.
/// </summary>
internal static class OffsetDigits
{
    private const string Form = "0000-00-00T00:00:00+07:00";

    internal const int Length = 25;

    internal static string Format(OffsetDateTime local)
    {
        Span<byte> text = stackalloc byte[Length];
        Write(local, text);
        return Encoding.ASCII.GetString(text);
    }

    internal static void Write(OffsetDateTime local, Span<byte> text)
    {
        "0000-00-00T00:00:00+07:00"u8.CopyTo(text);
        var (date, time) = (local.Date, local.TimeOfDay);
        Write(text, 0, date.Year / 100);
        Write(text, 2, date.Year % 100);
        Write(text, 5, date.Month);
        Write(text, 8, date.Day);
        Write(text, 11, time.Hour);
        Write(text, 14, time.Minute);
        Write(text, 17, time.Second);
    }

    /// <summary>Reads exactly that form; false for every other, which may still be a date and time.</summary>
    internal static bool TryParse(ReadOnlySpan<char> text, Offset offset, out Instant instant)
    {
        instant = default;
        if (text.Length != Form.Length)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (Form[i] == '0' && i < 19 ? !char.IsAsciiDigit(text[i]) : text[i] != Form[i])
            {
                return false;
            }
        }

        var (year, month, day) = ((Read(text, 0) * 100) + Read(text, 2), Read(text, 5), Read(text, 8));
        var (hour, minute, second) = (Read(text, 11), Read(text, 14), Read(text, 17));
        if (year < 1000 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) || hour > 23 || minute > 59 || second > 59)
        {
            return false;
        }

        instant = new LocalDateTime(year, month, day, hour, minute, second).WithOffset(offset).ToInstant();
        return true;
    }

    private static void Write(Span<byte> text, int at, int number)
    {
        text[at] = (byte)('0' + (number / 10));
        text[at + 1] = (byte)('0' + (number % 10));
    }

    private static int Read(ReadOnlySpan<char> text, int at) => ((text[at] - '0') * 10) + text[at + 1] - '0';
}
