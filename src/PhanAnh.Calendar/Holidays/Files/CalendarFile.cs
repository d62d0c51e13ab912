using System.Globalization;
using System.Text.Json;

namespace PhanAnh.Calendar;

/// <summary>
/// The file by which an official adds the decision of a year, or closures of an office, without a new release. <c>docs/calendar.md</c> teaches it.
/// </summary>
public static class CalendarFile
{
    private const int LongestFound = 40;

    /// <summary>The greatest file that is read, in bytes.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Reads a file and validates it against the calendar it extends: all or nothing.</summary>
    /// <param name="utf8">The file; comments are accepted, trailing commas are not.</param>
    /// <param name="calendar">The calendar to extend.</param>
    public static CalendarFileReading Read(ReadOnlyMemory<byte> utf8, HolidayCalendar calendar)
    {
        if (utf8.Length > MaxLength)
        {
            return new CalendarFileReading(null, [new DataDefect(CalendarCodes.FileTooLong, "$", utf8.Length.ToString(CultureInfo.InvariantCulture))]);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, MaxDepth = 8 });
            var defects = new List<DataDefect>();
            var content = new CalendarFileBinder(defects).Bind(document.RootElement);
            CalendarFileCheck.Run(content, calendar, defects);
            return new CalendarFileReading(defects.Count == 0 ? Extend(calendar, content) : null, defects);
        }
        catch (JsonException exception)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{exception.LineNumber + 1}:{exception.BytePositionInLine + 1}");
            return new CalendarFileReading(null, [new DataDefect(CalendarCodes.FileSyntax, place, string.Empty)]);
        }
    }

    internal static string Shorten(string found) => found.Length <= LongestFound ? found : found[..LongestFound];

    private static HolidayCalendar Extend(HolidayCalendar calendar, CalendarFileContent content)
    {
        foreach (var decision in content.Decisions)
        {
            calendar = calendar.WithDecision(decision.Value);
        }

        return content.Closures.Count == 0 ? calendar : calendar.WithClosures(content.Closures.Select(closure => closure.Value));
    }
}
