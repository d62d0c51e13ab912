using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace PhanAnh.Calendar;

/// <summary>Days off and worked Saturdays as JSON, for systems in other languages.</summary>
public static class HolidayJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>
    /// Writes <c>{ "version", "years": [ { "year", "status", "days": [ { "date", "kind", "vi", "en", "document", "partner" } ] } ] }</c>, UTF-8, indented.
    /// </summary>
    /// <param name="calendar">The days.</param>
    /// <param name="firstYear">The first year.</param>
    /// <param name="lastYear">The last year, included.</param>
    /// <param name="output">Where to.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: a year is not covered.</exception>
    public static void Write(HolidayCalendar calendar, int firstYear, int lastYear, IBufferWriter<byte> output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("version", calendar.Version);
        writer.WriteStartArray("years");
        for (var year = firstYear; year <= lastYear; year++)
        {
            writer.WriteStartObject();
            writer.WriteNumber("year", year);
            writer.WriteString("status", CodeOf(calendar.StatusOf(year)));
            writer.WriteStartArray("days");
            foreach (var holiday in calendar.In(year))
            {
                Write(writer, holiday);
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    internal static string CodeOf(HolidayKind kind) => kind switch
    {
        HolidayKind.Statutory => "statutory",
        HolidayKind.Substitute => "substitute",
        HolidayKind.SwapOff => "swapOff",
        HolidayKind.SwapWork => "swapWork",
        _ => "closure",
    };

    private static string CodeOf(YearStatus status) => status switch
    {
        YearStatus.Official => "official",
        YearStatus.OfficialPartial => "officialPartial",
        _ => "projected",
    };

    private static void Write(Utf8JsonWriter writer, Holiday holiday)
    {
        writer.WriteStartObject();
        writer.WriteString("date", VietnameseDate.Iso(holiday.Date));
        writer.WriteString("kind", CodeOf(holiday.Kind));
        writer.WriteString("vi", holiday.Vietnamese);
        writer.WriteString("en", holiday.English);
        writer.WriteString("document", holiday.Document.Vietnamese);
        if (holiday.Partner is { } partner)
        {
            writer.WriteString("partner", VietnameseDate.Iso(partner));
        }

        writer.WriteEndObject();
    }
}
