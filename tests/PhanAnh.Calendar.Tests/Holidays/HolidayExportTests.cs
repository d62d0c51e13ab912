using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PhanAnh.Calendar.Tests;

public class HolidayExportTests
{
    private static readonly Instant Stamp = Instant.FromUtc(2026, 10, 2, 3, 4, 5);

    [Fact]
    public void WriteIcs_Year2025_IsOneEventADay()
    {
        var text = HolidayIcs.Write(HolidayCalendar.Vietnam, 2025, 2025, Stamp);

        Assert.Equal(HolidayCalendar.Vietnam.In(2025).Count, text.Split("BEGIN:VEVENT", StringSplitOptions.None).Length - 1);
        Assert.StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20250426\r\nDTEND;VALUE=DATE:20250427\r\nSUMMARY:Làm bù (hoán đổi)\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20261002T030405Z", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n\n", text.Replace("\r", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteIcs_LongLines_FoldAt75OctetsWithoutBreakingCharacters()
    {
        var document = new LegalDocument("x", new string('ễ', 200) + ", a; b\\c", "x");
        var calendar = HolidayCalendar.Vietnam.WithClosures(new Closure(Local.Date("2025-09-09"), Local.Date("2025-09-09"), "Bão", "Storm", document));

        var lines = HolidayIcs.Write(calendar, 2025, 2025, Stamp).Split("\r\n");

        Assert.All(lines, line => Assert.True(Encoding.UTF8.GetByteCount(line) <= 75, line));
        Assert.Contains("DESCRIPTION:" + new string('ễ', 200) + "\\, a\\; b\\\\c", string.Join("\r\n", lines).Replace("\r\n ", string.Empty, StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteJson_TwoYears_ListsDaysAndStatus()
    {
        var output = new ArrayBufferWriter<byte>();

        HolidayJson.Write(HolidayCalendar.Vietnam, 2027, 2028, output);

        using var json = JsonDocument.Parse(output.WrittenMemory);
        var years = json.RootElement.GetProperty("years");
        Assert.Equal("officialPartial", years[0].GetProperty("status").GetString());
        Assert.Equal("projected", years[1].GetProperty("status").GetString());
        Assert.Equal(HolidayCalendar.Vietnam.In(2027).Count, years[0].GetProperty("days").GetArrayLength());
        Assert.Contains("Tết Nguyên đán", Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }
}
