using System.Text;

namespace PhanAnh.Calendar.Tests;

/// <summary>The catalogue of bad input by its numbers, as far as it speaks of calendars and dates (34, 35, 89, 93).</summary>
public class CalendarCatalogueTests
{
    private const string Decision = """
        {
          "documents": [ { "id": "1/VPCP", "vi": "Công văn 1/VPCP", "en": "Letter 1/VPCP" } ],
          "decisions": [ { "year": 2028, "document": "1/VPCP", "tetFirstDay": "2028-01-24", "secondNationalDay": "2028-09-01",
            "swaps": [ { "off": "2028-05-03", "worked": "2028-05-06" } ] } ],
          "closures": []
        }
        """;

    [Theory]
    [InlineData(35, "\"worked\": \"2028-05-06\" }", "\"worked\": \"2028-05-06\" }, { \"off\": \"2028-05-03\", \"worked\": \"2028-05-13\" }", "CALENDAR_OVERLAP", "a day off twice")]
    [InlineData(35, "\"off\": \"2028-05-03\"", "\"off\": \"2028-05-01\"", "CALENDAR_OVERLAP", "a holiday given off again")]
    [InlineData(35, ", \"worked\": \"2028-05-06\"", "", "CALENDAR_UNBALANCED", "a day off that nobody makes up")]
    [InlineData(35, "\"off\": \"2028-05-03\", ", "", "CALENDAR_UNBALANCED", "a made-up day for no day off")]
    [InlineData(35, "2028-05-03", "2028-02-30", "CALENDAR_DATE", "a day that does not exist")]
    [InlineData(34, "\"year\": 2028", "\"year\": 2150", "CALENDAR_YEAR", "a year that the calendar does not have")]
    public void Read_WhatTheCatalogueRefuses_LeavesTheCalendarAsItWas(int row, string stands, string instead, string code, string note)
    {
        Assert.Contains(stands, Decision, StringComparison.Ordinal);

        var reading = CalendarFile.Read(Encoding.UTF8.GetBytes(Decision.Replace(stands, instead, StringComparison.Ordinal)), HolidayCalendar.Vietnam);

        Assert.Null(reading.Calendar);
        Assert.True(reading.Defects.Any(defect => defect.Code == code), $"{row} {note}: {string.Join(", ", reading.Defects.Select(defect => defect.Code))}");
    }

    [Theory]
    [InlineData(34, "2012-12-31 10:00", "6 working days", "2012")]
    [InlineData(34, "2099-12-30 10:00", "6 working days", "2100")]
    public void TryDue_InAYearThatTheCalendarLacks_IsRefusedAndNeverAWorkingDay(int row, string start, string limit, string year)
    {
        Assert.False(WorkingCalendar.Vietnam.TryDue(Local.At(start), TimeLimit.Parse(limit), CountingRules.CivilCode, null, out _, out var refusal), $"{row}");
        Assert.Equal((CalendarCodes.Missing, year), (refusal.Code, refusal.Subject));
    }

    /// <summary>Corresponding days (Civil Code 2015 art. 148): the day of the same number, the last of the month where there is none, and the next working day where that is none.</summary>
    [Theory]
    [InlineData(93, "2024-02-29 09:00", "1 year", "2025-02-28", "29 February and a year")]
    [InlineData(93, "2024-02-29 09:00", "4 years", "2028-02-29", "29 February and four years")]
    [InlineData(93, "2025-01-31 09:00", "1 month", "2025-02-28", "31 January and a month")]
    [InlineData(93, "2024-01-31 09:00", "1 month", "2024-02-29", "31 January and a month of a leap year")]
    [InlineData(93, "2025-12-31 09:00", "24 hours", "2026-01-01", "the last day of the year and 24 hours")]
    [InlineData(93, "2024-12-31 23:59", "1 working days", "2025-01-02", "the last minute of the year and a working day")]
    public void Due_AtTheEdgesOfMonthsAndYears_IsDefined(int row, string start, string limit, string lastDay, string note) =>
        Assert.True(Local.Date(lastDay) == WorkingCalendar.Vietnam.Due(Local.At(start), TimeLimit.Parse(limit)).LastDay, $"{row} {note}");
}
