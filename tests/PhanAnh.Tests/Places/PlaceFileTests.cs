using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class PlaceFileTests
{
    private const string Province = """{ "code": "80", "name": "Tây Hòa", "kind": "province" }""";

    private static PlaceFile Places(params string[] places) =>
        PlaceFile.Read(Encoding.UTF8.GetBytes($$"""{ "source": "a list of 2025", "places": [ {{string.Join(", ", places)}} ] }"""));

    [Fact]
    public void Read_EveryMember_IsInTheRegister()
    {
        var file = Places(
            Province,
            """{ "code": "90002", "name": "Long Hoa", "kind": "ward", "from": "2025-07-01", "parent": "80" }""",
            """{ "code": "25645", "name": "Long Hoa", "kind": "ward", "to": "2025-06-30", "parent": "80", "successors": ["90002"] }""");

        Assert.Empty(file.Defects);
        Assert.True(file.IsSound);
        var ward = file.Register.Find(new("25645"))!;
        Assert.Equal("phường Long Hoa", ward.FullName);
        Assert.Equal((null, new LocalDate(2025, 6, 30), new PlaceCode("80")), (ward.From, ward.To, ward.Parent));
        Assert.Equal("90002", Assert.Single(file.Register.OnDay(ward.Code, new LocalDate(2025, 7, 1))).Code.Value);
    }

    [Theory]
    [InlineData("""{ "code": 25645, "name": "A", "kind": "ward" }""", "PLACE_CODE_FORMAT", "$.places[1].code")]
    [InlineData("""{ "code": "1 2", "name": "A", "kind": "ward" }""", "PLACE_CODE_FORMAT", "$.places[1].code")]
    [InlineData("""{ "code": "1", "name": " ", "kind": "ward" }""", "TEXT_EMPTY", "$.places[1].name")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "Ward" }""", "ENUM_UNKNOWN", "$.places[1].kind")]
    [InlineData("""{ "code": "80", "name": "A", "kind": "province" }""", "DUPLICATE_ID", "$.places[1]")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "ward", "parent": "81" }""", "REF_UNKNOWN", "$.places[1].parent")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "centralCity", "parent": "80" }""", "PLACE_PARENT", "$.places[1].parent")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "ward", "parent": "1" }""", "PLACE_PARENT", "$.places[1].parent")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "ward", "successors": ["2"] }""", "REF_UNKNOWN", "$.places[1].successors[0]")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "ward", "successors": ["1"] }""", "SUCCESSOR_CYCLE", "$.places[1].successors[0]")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "ward", "from": "2025-07-01", "to": "2025-06-30" }""", "PERIOD_REVERSED", "$.places[1].to")]
    [InlineData("""{ "code": "1", "name": "Tây Hoà", "kind": "province" }""", "PLACE_DUPLICATE", "$.places[1]")]
    [InlineData("""{ "code": "1", "name": "A", "kind": "ward", "level": 3 }""", "JSON_UNKNOWN_MEMBER", "$.places[1].level")]
    public void Read_ABadPlace_SaysWhatAndWhere(string place, string code, string path)
    {
        var defect = Assert.Single(Places(Province, place).Defects);

        Assert.Equal((code, path), (defect.Code, defect.Path));
    }

    [Theory]
    [Trait("BadInput", "31")]
    [InlineData("ruralDistrict", "", 1, "open")]
    [InlineData("urbanDistrict", ", \"to\": \"2025-07-01\"", 1, "a day too long")]
    [InlineData("districtTown", ", \"from\": \"2025-07-01\"", 1, "founded after the level was abolished")]
    [InlineData("provincialCity", ", \"to\": \"2025-06-30\"", 0, "ended with the level")]
    [InlineData("ward", "", 0, "a ward is no district")]
    [InlineData("province", "", 0, "nor is a province")]
    public void Read_ADistrictAfterItsLevel_IsDoubtfulAndUsed(string kind, string days, int warnings, string note)
    {
        var file = Places(Province, $$"""{ "code": "1", "name": "A", "kind": "{{kind}}"{{days}} }""");

        Assert.True(file.IsSound, note);
        Assert.True(file.Warnings.Length == warnings, note);
        Assert.All(file.Warnings, warning => Assert.Equal(("UNIT_LEVEL_ABOLISHED", "$.places[1]"), (warning.Code, warning.Path)));
        Assert.All(file.Warnings, warning => Assert.Contains("2025-06-30", warning.Vietnamese, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_ACircleOfThree_IsToldOnceWhereItCloses() =>
        Assert.Equal(
            "SUCCESSOR_CYCLE $.places[2].successors[0]",
            string.Join("; ", Places(
                """{ "code": "1", "name": "A", "kind": "ward", "successors": ["2"] }""",
                """{ "code": "2", "name": "B", "kind": "ward", "successors": ["3"] }""",
                """{ "code": "3", "name": "C", "kind": "ward", "successors": ["1"] }""").Defects.Select(defect => $"{defect.Code} {defect.Path}")));

    [Fact]
    public void Read_NamesakesOneAfterTheOther_AreSound() =>
        Assert.True(Places(
            Province,
            """{ "code": "1", "name": "Hòa", "kind": "ward", "parent": "80", "to": "2025-06-30" }""",
            """{ "code": "2", "name": "Hoà", "kind": "ward", "parent": "80", "from": "2025-07-01" }""").IsSound);

    [Fact]
    public void Read_ALongLineOfSuccessors_IsWalkedWithoutRecursion() =>
        Assert.True(Places([.. Enumerable.Range(0, 20_000).Select(i =>
            "{\"code\":\"" + i + "\",\"name\":\"N" + i + "\",\"kind\":\"ward\"" + (i < 19_999 ? ",\"successors\":[\"" + (i + 1) + "\"]" : "") + "}")]).IsSound);
}
