using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Calendars that change, or cannot tell, while cases are open: no date moves of its own accord, and nothing that time has caused is lost.</summary>
public sealed class RevisedCalendarTests
{
    private const string Hours = "07:30-11:30,13:00-17:00";

    /// <summary>The limit, the incident, and the due instant as promised, with the incident, and with both the incident and a closure that was decreed afterwards.</summary>
    [Theory]
    [InlineData("6 working days", "2025-03-12 08:00", "2025-03-12 20:00", "2025-03-19 00:00:00", "2025-03-20 00:00:00")]
    [InlineData("6 working days", "2025-03-12 08:00", "2025-03-14 20:00", "2025-03-19 00:00:00", "2025-03-22 00:00:00")]
    [InlineData("6 working days", "2025-03-15 08:00", "2025-03-16 20:00", "2025-03-19 00:00:00", "2025-03-19 00:00:00")]
    [InlineData("48 hours", "2025-03-11 08:00", "2025-03-11 20:00", "2025-03-12 08:00:00", "2025-03-12 20:00:00")]
    [InlineData("8 days", "2025-03-12 08:00", "2025-03-12 20:00", "2025-03-19 00:00:00", "2025-03-20 00:00:00")]
    [InlineData("24 working hours", "2025-03-12 07:30", "2025-03-12 11:30", "2025-03-13 08:00:00", "2025-03-13 13:30:00")]
    public void Due_AfterTheCalendarWasRevised_MovesByTheIncidentAlone(string limit, string from, string to, string promised, string suspended)
    {
        var hours = new Dictionary<string, string> { ["office"] = Hours };
        var text = limit == "6 working days" ? PresetText.TayNinh : PresetText.TayNinh.WithLine("processing", "6 working days", limit);
        var hotline = new Hotline(text.Preset, hours);
        hotline.Accepted("2025-03-10");
        var revised = PresetCalendars.Resolve(
            hotline.Preset, HolidayCalendar.Vietnam.WithClosures(new Closure(new(2025, 3, 18), new(2025, 3, 18), "Bão số 1", "Storm no. 1", Decree)), hours);
        Assert.Equal((promised, promised), (hotline.Due("processing"), Due(hotline, revised)));

        hotline.Declare("2025-03-17 08:00", from, to);

        Assert.Equal((suspended, suspended), (hotline.Due("processing"), Due(hotline, revised)));
    }

    /// <summary>Silence makes the unit accept, and acceptance starts a clock that the calendar cannot count: it stays due until the calendar can.</summary>
    [Fact]
    [Trait("BadInput", "34")]
    public void Advance_WhereTheCalendarCannotTell_WaitsAndCatchesUpWhenItCan()
    {
        var text = PresetText.TayNinh.With(
            "\"office\": {\"hours\": null, \"swappedDays\": \"both\", \"undecidedYear\": \"project\"}", "\"office\": {\"hours\": null, \"swappedDays\": \"both\", \"undecidedYear\": \"refuse\"}");
        var hotline = new Hotline(text.Preset);
        hotline.Register("2028-03-06 08:00");
        hotline.Classify("2028-03-06 08:00");
        hotline.Dispatch("2028-03-06 08:00", "U1");
        var procedure = hotline.Preset.Procedures[0];

        hotline.Advance("2028-03-10 08:00");
        Assert.Equal("Dispatched", hotline.StateOf("U1"));
        var waiting = procedure.Advance(hotline.Case, Context(hotline, HolidayCalendar.Vietnam), Hotline.At("2028-03-10 08:00"));
        Assert.Equal((0, false, "CALENDAR_UNDECIDED"), (waiting.Events.Length, waiting.HasMore, waiting.Blocked?.Code));
        hotline.Refused("CALENDAR_UNDECIDED", "2028-03-10 09:00", Hotline.Officer("U1"), new ReturnAct { Note = Hotline.Text("Không đúng thẩm quyền.") });
        Assert.Contains(hotline.CanFire(Hotline.Officer("U1"), "Return", Hotline.At("2028-03-10 09:00")).Refusal!.Reasons, reason => reason.Code == "CALENDAR_UNDECIDED");

        var decided = Decided2028();
        var caughtUp = procedure.Advance(hotline.Case, Context(hotline, decided), Hotline.At("2028-03-10 08:00"));

        Assert.Null(caughtUp.Blocked);
        var deemed = Assert.Single(caughtUp.Events);
        Assert.Equal(("2028-03-07 08:00:00", true), (Hotline.Local(deemed.EffectiveAt), ((Accepted)deemed.Fact).Deemed));
        Assert.Equal("2028-03-16 00:00:00", Hotline.Local(procedure.ClocksOf(caughtUp.Case, PresetCalendars.Resolve(hotline.Preset, decided), Hotline.At("2028-03-10 08:00"))
            .Single(clock => clock.Clock.Code.Value == "processing").Due));
    }

    private static LegalDocument Decree { get; } = new("1/QĐ-UBND", "Quyết định 1/QĐ-UBND", "Decision 1/QĐ-UBND");

    private static string Due(Hotline hotline, CalendarSet calendars) => Hotline.Local(
        hotline.Preset.Procedures[0].ClocksOf(hotline.Case, calendars, Hotline.At("2025-03-17 09:00")).Last(clock => clock.Clock.Code.Value == "processing").Due);

    private static DecisionContext Context(Hotline hotline, HolidayCalendar holidays) => new(
        hotline.Preset,
        hotline.Preset.Procedures[0],
        PresetCalendars.Resolve(hotline.Preset, holidays),
        Hotline.Wait(hotline.Ports.Units.CurrentAsync()),
        new(Sample.Key(1)));

    private static HolidayCalendar Decided2028() => CalendarFile.Read(
        Encoding.UTF8.GetBytes("""
            {
              "documents": [ { "id": "1/VPCP", "vi": "Công văn 1/VPCP", "en": "Letter 1/VPCP" } ],
              "decisions": [ { "year": 2028, "document": "1/VPCP", "tetFirstDay": "2028-01-24", "secondNationalDay": "2028-09-01", "swaps": [] } ]
            }
            """),
        HolidayCalendar.Vietnam).Calendar!;
}
