using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Calendars by channel and by kind of unit.</summary>
[Regulation("calendars-by-channel")]
public sealed class ChannelCalendarTests() : SharedRows("calendars-by-channel")
{
    private const string Name = "calendars-by-channel";

    [Theory]
    [InlineData("zalo", "U1", "office", "2025-03-04 15:00:00")]
    [InlineData("hotline", "U1", "callCentre", "2025-03-04 07:00:00")]
    [InlineData("zalo", "U2", "health", "2025-03-05 10:30:00")]
    [InlineData("hotline", "U2", "callCentre", "2025-03-04 07:00:00")]
    public void Dispatch_ByChannelAndKindOfUnit_CountsOnTheirCalendar(string channel, string unit, string calendar, string due)
    {
        var hotline = Sent(InventedPreset.Of(Name), channel, unit);

        Assert.Equal((calendar, due), (hotline.Clock("processing", "2025-03-03 15:00").Calendar, hotline.Due("processing")));
        Assert.Equal(calendar == "office" ? null : calendar, hotline.Log[^1].Clocks[0].Promise!.Calendar);
    }

    [Fact]
    public void Dispatch_WithoutTheRow_CountsOnTheClocksOwnCalendar() => Assert.Equal(
        "2025-03-04 15:00:00",
        Sent(InventedPreset.With(Name, "{\"if\": {\"channel\": [\"hotline\"]}, \"calendar\": \"callCentre\"}, ", ""), "hotline", "U1").Due("processing"));

    [Fact]
    public void ForceMajeure_OnSuchAClock_IsCountedOutByTheSameHours()
    {
        var hotline = Sent(InventedPreset.Of(Name), "hotline", "U1");
        hotline.Must("2025-03-03 18:30", Hotline.Reception, new DeclareForceMajeureAct(Hotline.At("2025-03-03 16:00"), Hotline.At("2025-03-03 18:00")));

        Assert.Equal("2025-03-04 09:00:00", hotline.Due("processing"));
        Assert.NotNull(hotline.Clock("processing", "2025-03-03 19:00").Explain());
    }

    [Theory]
    [InlineData("\"calendar\": \"health\"", "\"calendar\": \"night\"", "REF_UNKNOWN", "calendars[1].calendar")]
    [InlineData("{\"unitKind\": [\"Clinic\"]}", "{\"channel\": [\"hotline\"], \"unitKind\": [\"Clinic\"]}", "LIMIT_HIDDEN", "calendars[1]")]
    [InlineData("{\"unitKind\": [\"Clinic\"]}", "{}", "LIST_EMPTY", "calendars[1].if")]
    public void Load_ATableOfCalendarsWithAMistake_IsRefused(string stands, string instead, string code, string place) =>
        Assert.Contains(InventedPreset.Load(Name, stands, instead).Defects, defect => (defect.Code, defect.Path) == (code, "$.procedures[0].clocks[0]." + place));

    private static Hotline Sent(Preset preset, string channel, string unit)
    {
        var hotline = new Hotline(preset);
        hotline.KnowUnit(Hotline.Named("U2") with { Kind = new TermCode("Clinic") });
        hotline.Register("2025-03-03 15:00", channel);
        hotline.Dispatch("2025-03-03 15:00", unit);
        return hotline;
    }
}
