namespace PhanAnh.Calendar.Tests;

public class VietnamTimeTests
{
    [Theory]
    [InlineData("2025-01-23T10:00:00+07:00", "2025-01-23T03:00:00Z")]
    [InlineData("2025-01-23T10:00:00.5+07:00", "2025-01-23T03:00:00.5Z")]
    [InlineData("2025-01-23T10:00+07:00", "2025-01-23T03:00:00Z")]
    [InlineData("2025-01-23T03:00:00Z", "2025-01-23T03:00:00Z")]
    [InlineData("2025-07-01T01:30:00-04:00", "2025-07-01T05:30:00Z")]
    public void TryParse_WithOffset_IsTheInstant(string text, string instant)
    {
        Assert.True(VietnamTime.TryParse(text, out var parsed, out _));
        Assert.Equal(InstantPattern.ExtendedIso.Parse(instant).Value, parsed);
    }

    [Theory]
    [InlineData("2023-02-29T10:00:00+07:00", CalendarCodes.TimeFormat, "no such day")]
    [InlineData("2025-01-23T24:00:00+07:00", CalendarCodes.TimeFormat, "no such hour")]
    [InlineData("2025-01-23T10:60:00+07:00", CalendarCodes.TimeFormat, "no such minute")]
    [InlineData("2025-01-23T10:00:00+15:00", CalendarCodes.TimeFormat, "no such offset")]
    [InlineData("2025-01-23T10:00:00+0700", CalendarCodes.TimeFormat, "no colon")]
    [InlineData("2025-01-23T10:00:00", CalendarCodes.TimeNoOffset, "no offset")]
    [InlineData("2025-01-23", CalendarCodes.TimeNoOffset, "a date")]
    [InlineData("02/03/2026", CalendarCodes.TimeFormat, "a date of either reading")]
    [InlineData("0001-01-01T00:00:00+07:00", CalendarCodes.Range, "the first date of all")]
    [InlineData("9998-12-31T23:59:59+07:00", CalendarCodes.Range, "nearly the last one")]
    [InlineData("1999-12-31T23:59:59+07:00", CalendarCodes.Range, "a second too early")]
    [InlineData("", CalendarCodes.TimeFormat, "nothing")]
    [InlineData(null, CalendarCodes.TimeFormat, "not even that")]
    public void TryParse_BadTexts_AreRefusedWithTheirCode(string? text, string code, string note)
    {
        Assert.False(VietnamTime.TryParse(text, out _, out var defect), note);
        Assert.Equal(code, defect.Code);
        Assert.NotEmpty(defect.ToVietnamese());
    }

    [Theory]
    [InlineData("02/03/2026", "2026-03-02")]
    [InlineData("2026-03-02", "2026-03-02")]
    [InlineData("29/02/2024", "2024-02-29")]
    public void TryParseDate_BothForms_NeverExchangeDayAndMonth(string text, string date)
    {
        Assert.True(VietnamTime.TryParseDate(text, out var parsed, out _));
        Assert.Equal(Local.Date(date), parsed);
    }

    [Theory]
    [InlineData("30/02/2024", CalendarCodes.TimeFormat)]
    [InlineData("2/3/2026", CalendarCodes.TimeFormat)]
    [InlineData("02-03-2026", CalendarCodes.TimeFormat)]
    [InlineData("31/12/1999", CalendarCodes.Range)]
    public void TryParseDate_BadTexts_AreRefused(string text, string code)
    {
        Assert.False(VietnamTime.TryParseDate(text, out _, out var defect));
        Assert.Equal(code, defect.Code);
    }

    [Fact]
    public void Zone_AnyInstant_IsSevenHoursAhead() => Assert.Equal(Offset.FromHours(7), VietnamTime.Zone.GetUtcOffset(Instant.FromUtc(2025, 7, 1, 0, 0)));
}
