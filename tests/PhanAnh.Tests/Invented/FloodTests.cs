using NodaTime;
using PhanAnh.Core;
using static PhanAnh.Tests.MinhHa;

namespace PhanAnh.Tests;

/// <summary>Rules for the flood season lie over the ordinary ones for a month: rows added, replaced and taken out by id.</summary>
[Regulation("minh-ha-flood")]
public sealed class FloodTests
{
    private static PresetText Text => PresetText.Of("minh-ha-flood");

    private static PresetLibrary Library => PresetLibrary.Empty.With(PresetText.Of("minh-ha").Preset).With(Text.Preset);

    [Theory]
    [InlineData("2025-09-14", "minh-ha")]
    [InlineData("2025-09-15", "minh-ha-flood")]
    [InlineData("2025-10-15", "minh-ha-flood")]
    [InlineData("2025-10-16", "minh-ha")]
    public void InForce_OnADay_IsTheOverlayWithinItsDates(string day, string id)
    {
        var found = Library.InForce("minh-ha", NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Preset!;

        Assert.Equal(id, found.Stamp.Id);
        Assert.Equal(id == "minh-ha" ? null : "minh-ha", found.Amends);
        Assert.Equal("minh-ha", Library.Find("minh-ha")!.Stamp.Id);
        Assert.Empty(Library.Conflicts);
    }

    [Fact]
    [Trait("Clause", "MH-F-2")]
    public void Dispatch_ADrainageCaseInTheSeason_IsTheChairsWithinADay()
    {
        var hotline = Season("2025-09-20 08:00");
        hotline.Refused("ACTOR_ROLE", "2025-09-20 08:20", Chair, DispatchAct.To("Xử lý.", "U1"));
        hotline.Must("2025-09-20 08:20", Hotline.Reception, new ClassifyAct(new("Drainage")));
        hotline.Refused("ACTOR_ROLE", "2025-09-20 08:30", Hotline.Reception, DispatchAct.To("Xử lý.", "U1"));
        hotline.Must("2025-09-20 08:30", Chair, DispatchAct.To("Xử lý ngay.", "U1"));

        Assert.Equal("2025-09-21 08:30:00", hotline.Due("processing", "U1"));
        Assert.Equal(["Dispatched"], hotline.NoticeCodes);
        Assert.DoesNotContain("Return", hotline.Permitted(Hotline.Officer("U1"), "2025-09-20 09:00"));
        hotline.Must("2025-09-20 09:00", Hotline.Reception, new AcceptAct(), assignment: 1);
        hotline.Submit("2025-09-20 10:00");
        Assert.Equal(ClockVerdict.Met, hotline.Verdict("processing", "2025-12-01 08:00", "U1"));
    }

    [Fact]
    [Trait("Clause", "MH-F-4")]
    public void Case_ReceivedInTheSeason_KeepsItsRulesAfterIt()
    {
        var hotline = Season("2025-10-15 16:00");
        hotline.Dispatch("2025-10-20 08:00", "U1");

        Assert.Equal(("minh-ha-flood", 1), (hotline.Case.Preset.Id, hotline.Case.Preset.Version));
        Assert.Equal("2025-11-04 00:00:00", hotline.Due("processing", "U1"));
        Assert.NotEqual(PresetText.Of("minh-ha").Preset.Stamp.ContentHash, hotline.Case.Preset.ContentHash);
    }

    [Theory]
    [InlineData("2025-10-15", "2025-11-01", 1)]
    [InlineData("2025-10-16", "2025-11-01", 0)]
    [InlineData("2025-09-01", "2025-09-14", 0)]
    [InlineData("2025-09-01", "2025-12-31", 1)]
    public void Conflicts_OfTwoOverlaysOfOneRegulation_AreTheirCommonDays(string from, string to, int conflicts)
    {
        var other = Text.With("\"id\": \"minh-ha-flood\"", "\"id\": \"minh-ha-storm\"").With("\"from\": \"2025-09-15\", \"to\": \"2025-10-15\"", $"\"from\": \"{from}\", \"to\": \"{to}\"").Preset;
        var library = Library.With(other);

        Assert.Equal(conflicts, library.Conflicts.Count);
        Assert.Equal(conflicts == 1, library.InForce("minh-ha", new LocalDate(2025, 10, 15)).Refusal?.Code == "PRESET_CONFLICT");
    }

    [Fact]
    public void ContentHash_OfAnOverlay_CoversWhatItLiesOver()
    {
        var other = PresetText.Of("minh-ha").WithLine("processing", "5 working days", "6 working days");
        var built = PresetLoad.From(Bytes(Text), sources: PresetSources.Empty.With(Bytes(other))).Preset!;

        Assert.NotEqual(Text.Preset.Stamp.ContentHash, built.Stamp.ContentHash);
        Assert.Equal(Text.Preset.Stamp.ContentHash, PresetLoad.From(Bytes(Text), sources: PresetSources.Empty.With(Bytes(PresetText.Of("minh-ha")))).Preset!.Stamp.ContentHash);
    }

    [Theory]
    [InlineData("\"from\": \"2025-09-15\"", "\"from\": \"2024-12-31\"", "OVERLAY_OUTSIDE_BASE", "$.effective.from")]
    [InlineData("{\"id\": \"A2\", \"removed\": true}", "{\"id\": \"A22\", \"removed\": true}", "REF_UNKNOWN", "$.procedures[0].assignment[0].id")]
    [InlineData("{\"id\": \"A2\", \"removed\": true}", "{\"id\": \"A2\", \"removed\": true, \"from\": []}", "JSON_UNKNOWN_MEMBER", "$.procedures[0].assignment[0].from")]
    [InlineData("{\"id\": \"A2\", \"removed\": true}", "{\"id\": \"A2\", \"removed\": false}", "ENUM_UNKNOWN", "$.procedures[0].assignment[0].removed")]
    [InlineData("{\"id\": \"A2\", \"removed\": true}", "{\"id\": \"A1\", \"removed\": true}", "DUPLICATE_ID", "$.procedures[0].assignment[1]")]
    [InlineData("\"before\": \"B2\"", "\"before\": \"B22\"", "REF_UNKNOWN", "$.procedures[0].case[0].before")]
    [InlineData("{\"id\": \"Return\", \"removed\": true}", "{\"id\": \"Dispatch\", \"removed\": true}", "REF_UNKNOWN", "$.amends")]
    [InlineData("\"effective\": {\"from\": \"2025-09-15\", \"to\": \"2025-10-15\", \"cites\": [\"MH-F-1\"]},", "", "JSON_MEMBER_MISSING", "$.effective")]
    [InlineData("\"version\": 1, \"amends\"", "\"amends\"", "JSON_MEMBER_MISSING", "$.version")]
    [InlineData("\"version\": 1, \"amends\": \"minh-ha\"", "\"version\": 1, \"amends\": 7", "CODE_FORMAT", "$.amends")]
    public void Load_AnOverlayThatDoesNotFit_IsRefusedInItsOwnPlaces(string stands, string instead, string code, string path)
    {
        var load = Text.With(stands, instead).Load();

        Assert.Null(load.Preset);
        var defect = load.Defects.FirstOrDefault(defect => (defect.Code, defect.Path) == (code, path));
        Assert.True(defect is not null, string.Join('\n', load.Defects));
        Assert.InRange(defect.Line, 2, Text.Json.Split('\n').Length);
    }

    [Theory]
    [InlineData("\"from\": \"2025-09-15\"", "\"from\": \"2025-09-31\"", "DATE_FORMAT")]
    [InlineData("\"to\": \"2025-10-15\"", "\"to\": \"2025-10-32\"", "DATE_FORMAT")]
    [InlineData("\"from\": \"2025-09-15\"", "\"from\": \"2035-09-15\"", "PERIOD_REVERSED")]
    public void Load_AnOverlayOfDaysThatAreNone_IsToldThatAlone(string stands, string instead, string code) =>
        Assert.Equal([code], Text.With(stands, instead).Load().Defects.Select(defect => defect.Code));

    private static ReadOnlyMemory<byte> Bytes(PresetText text) => System.Text.Encoding.UTF8.GetBytes(text.Json);

    private static Hotline Season(string local)
    {
        var hotline = new Hotline(Text.Preset);
        hotline.Register(local);
        return hotline;
    }
}
