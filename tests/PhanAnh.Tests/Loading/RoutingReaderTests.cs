using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The section <c>routing</c> of a preset, changed the way an adopter would.</summary>
public sealed class RoutingReaderTests
{
    [Theory]
    [InlineData("tay-ninh-58-2024", 1)]
    [InlineData("dong-nai-1022-2017", 1)]
    [InlineData("binh-phuoc-2016", 1)]
    [InlineData("binh-phuoc-2016", 2)]
    [InlineData("thai-nguyen-2020", 1)]
    public void Routing_OfAShippedRegulation_TakesEveryCaseAndCitesItself(string id, int version)
    {
        var preset = PresetLibrary.Shipped.Presets.Single(known => known.Stamp.Id == id && known.Stamp.Version == version);

        Assert.All(preset.Routing.Lanes, lane => Assert.NotEmpty(lane.Cites));
        Assert.All(preset.Terms.Fields, field => Assert.All(preset.Terms.CaseKinds, kind => Assert.NotNull(preset.Routing.LaneFor(field.Code, kind.Code))));
    }

    [Theory]
    [InlineData("\"on\": \"DispatchToPost\", \"unitKinds\"", "\"on\": \"DispatchToMail\", \"unitKinds\"", "REF_UNKNOWN", "$.routing.lanes[2].on")]
    [InlineData("\"unitKinds\": [\"PostalOperator\"]", "\"unitKinds\": [\"Postman\"]", "REF_UNKNOWN", "$.routing.lanes[2].unitKinds[0]")]
    [InlineData("{\"fields\": [\"SocioEconomic\"]}", "{\"fields\": [\"Socio\"]}", "REF_UNKNOWN", "$.routing.lanes[1].for.fields[0]")]
    [InlineData("{\"fields\": [\"SocioEconomic\"]}", "{\"field\": \"SocioEconomic\"}", "JSON_UNKNOWN_MEMBER", "$.routing.lanes[1].for.field")]
    [InlineData("{\"fields\": [\"SocioEconomic\"]}", "{\"fields\": [\"AdministrativeRule\"]}", "FIELD_WITHOUT_LANE,LANE_HIDDEN", "$.routing.lanes,$.routing.lanes[1]")]
    [InlineData("{\"fields\": [\"SocioEconomic\"]}", "{\"fields\": [\"SocioEconomic\"], \"kinds\": [\"Reflection\"]}", "FIELD_WITHOUT_LANE", "$.routing.lanes")]
    [InlineData("\"outOfProvince\": {\"on\": \"RequestJurisdictionOpinion\"", "\"outOfProvince\": {\"on\": \"Ask\"", "REF_UNKNOWN", "$.routing.outOfProvince.on")]
    [InlineData("\"to\": [\"TthcControlBody\", \"ReformBody\"], \"cites\": [\"DN-A9.1c-1\"]}", "\"to\": [\"TthcControlBody\", \"ReformBody\"]}", "CITATION_MISSING", "$.routing.lanes[0].copies")]
    [InlineData("\"id\": \"lane2\"", "\"id\": \"lane1\"", "DUPLICATE_ID", "$.routing.lanes[1]")]
    public void Read_ABadSection_SaysWhatAndWhere(string old, string @new, string codes, string paths)
    {
        var load = PresetText.DongNai.With(old, @new).Load();

        Assert.False(load.IsSound);
        Assert.Equal(codes.Split(','), load.Defects.Select(defect => defect.Code));
        Assert.Equal(paths.Split(','), load.Defects.Select(defect => defect.Path));
    }

    [Fact]
    [Trait("Scenario", "S-DN-18")]
    [Trait("Clause", "DN-A4.6")]
    public void Read_AnotherMapOfFields_ChangesTheLane()
    {
        var changed = PresetText.DongNai
            .With("\"AdministrativeRule\", \"Suggestion\"]}, \"on\": \"Dispatch\"", "\"AdministrativeRule\"]}, \"on\": \"Dispatch\"")
            .With("{\"fields\": [\"SocioEconomic\"]}, \"on\"", "{\"fields\": [\"SocioEconomic\", \"Suggestion\"]}, \"on\"").Preset;

        Assert.Equal("lane1", LaneOf(PresetText.DongNai.Preset, "Suggestion"));
        Assert.Equal("lane2", LaneOf(changed, "Suggestion"));
    }

    [Fact]
    public void Read_WithoutASection_SaysNothingAboutRouting()
    {
        var json = PresetText.TayNinh.Json;
        var start = json.IndexOf("  \"routing\":", StringComparison.Ordinal);
        var end = json.IndexOf("  \"procedures\":", StringComparison.Ordinal);

        Assert.Equal(RoutingDefinition.None, PresetText.TayNinh.With(json[start..end], "").Preset.Routing);
    }

    private static string LaneOf(Preset preset, string field) => preset.Routing.LaneFor(new TermCode(field), new("Reflection"))!.Code.Value;
}
