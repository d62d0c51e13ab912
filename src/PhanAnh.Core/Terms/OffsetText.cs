using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Core;

/// <summary>Instants as ISO 8601 text with Việt Nam's offset, such as <c>2025-03-03T09:00:00+07:00</c>; fractions only where there are some.</summary>
public static class OffsetText
{
    /// <summary>The length of the text of an instant of whole seconds.</summary>
    internal const int Length = OffsetDigits.Length;

    private static readonly Offset Vietnam = Offset.FromHours(7);

    /// <summary>The text of an instant.</summary>
    public static string Format(Instant instant)
    {
        var local = instant.WithOffset(Vietnam);
        return IsPlain(local) ? OffsetDigits.Format(local) : Patterns.Written.Format(local);
    }

    /// <summary>Writes the text of an instant of whole seconds as bytes; false for any other, of which <see cref="Format"/> makes the text.</summary>
    internal static bool TryFormat(Instant instant, Span<byte> text)
    {
        var local = instant.WithOffset(Vietnam);
        if (!IsPlain(local))
        {
            return false;
        }

        OffsetDigits.Write(local, text);
        return true;
    }

    /// <summary>Reads a date and time with an offset, whichever; false where the offset or a part is missing.</summary>
    public static bool TryParse(string text, out Instant instant)
    {
        if (OffsetDigits.TryParse(text, Vietnam, out instant))
        {
            return true;
        }

        var result = Patterns.Accepted.Parse(text) is { Success: true } read ? read : Patterns.Written.Parse(text);
        // Both take 24:00 for the next midnight; here an hour is an hour of its own day.
        var isRead = result.Success && !text.Contains("T24", StringComparison.Ordinal);
        instant = isRead ? result.Value.ToInstant() : default;
        return isRead;
    }

    private static bool IsPlain(OffsetDateTime local) => local is { NanosecondOfSecond: 0, Year: >= 1000 and <= 9999 };

    /// <summary>Made only where an instant has another form than <see cref="OffsetDigits"/>: few processes ever need them, and they take long to make.</summary>
    private static class Patterns
    {
        // RFC 3339 writes +07:00, which every reader of JSON knows; the shorter +07 is read too.
        internal static readonly OffsetDateTimePattern Written = OffsetDateTimePattern.Rfc3339;
        internal static readonly OffsetDateTimePattern Accepted = OffsetDateTimePattern.ExtendedIso;
    }
}
