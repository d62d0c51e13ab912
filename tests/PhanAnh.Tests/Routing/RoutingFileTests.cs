using System.Text;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Rules;

namespace PhanAnh.Tests;

public sealed class RoutingFileTests
{
    private static RoutingFile Read(string json) => RoutingFile.Read(Encoding.UTF8.GetBytes(json));

    private static RoutingFile Rule(string members) => Read($$"""{ "rules": [ { "id": "R1", {{members}} } ] }""");

    [Fact]
    public void Read_EveryMember_IsInTheRule()
    {
        var file = Read(
            """
            { "$schema": "routing.schema.json",
              // Chiếu sáng của phường.
              "rules": [
                { "id": "light", "fields": ["Lighting"], "kinds": ["Reflection"], "places": ["25456", "25456-2024"],
                  "from": "2025-07-01", "to": "2025-12-31", "precedence": -3,
                  "units": ["so-xay-dung", "ubnd-phuong"], "lead": "ubnd-phuong", "cites": ["QD-12-2025"] } ] }
            """);

        Assert.Empty(file.Defects);
        Assert.True(file.IsSound);
        var rule = Assert.Single(file.Rules.Rules);
        Assert.Equal("light Lighting Reflection 25456 25456-2024 -3 so-xay-dung ubnd-phuong ubnd-phuong QD-12-2025", string.Join(' ',
            [rule.Code, .. rule.Fields, .. rule.Kinds, .. rule.Places.Select(place => place.Value), rule.Precedence, .. rule.Units.Select(unit => unit.Value), rule.Lead, .. rule.Cites]));
        Assert.Equal((new LocalDate(2025, 7, 1), new LocalDate(2025, 12, 31)), (rule.From, rule.To));
        Assert.Equal(new RuleSource("$.rules[0]", 4, 5), rule.Source);
    }

    [Theory]
    [InlineData("\"units\": [\"a\"], \"unit\": \"b\"", "JSON_UNKNOWN_MEMBER", "$.rules[0].unit")]
    [InlineData("\"fields\": [\"F\"]", "JSON_MEMBER_MISSING", "$.rules[0].units")]
    [InlineData("\"units\": []", "LIST_EMPTY", "$.rules[0].units")]
    [InlineData("\"units\": [\"a\"], \"fields\": []", "LIST_EMPTY", "$.rules[0].fields")]
    [InlineData("\"units\": [\"a\"], \"places\": []", "LIST_EMPTY", "$.rules[0].places")]
    [InlineData("\"units\": [\"a\", \"a\"]", "UNIT_TWICE", "$.rules[0].units[1]")]
    [InlineData("\"units\": [\"a\", \"b\"], \"lead\": \"c\"", "REF_UNKNOWN", "$.rules[0].lead")]
    [InlineData("\"units\": \"a\"", "JSON_TYPE", "$.rules[0].units")]
    [InlineData("\"units\": [1]", "CODE_FORMAT", "$.rules[0].units[0]")]
    [InlineData("\"units\": [\"a\"], \"places\": [25456]", "PLACE_CODE_FORMAT", "$.rules[0].places[0]")]
    [InlineData("\"units\": [\"a\"], \"places\": [\"phường 1\"]", "PLACE_CODE_FORMAT", "$.rules[0].places[0]")]
    [InlineData("\"units\": [\"a\"], \"precedence\": 1e10", "NUM_RANGE", "$.rules[0].precedence")]
    [InlineData("\"units\": [\"a\"], \"precedence\": \"high\"", "JSON_TYPE", "$.rules[0].precedence")]
    [InlineData("\"units\": [\"a\"], \"from\": \"2025-02-30\"", "DATE_FORMAT", "$.rules[0].from")]
    [InlineData("\"units\": [\"a\"], \"from\": \"2025-02-03\", \"to\": \"2025-02-02\"", "PERIOD_REVERSED", "$.rules[0].to")]
    [InlineData("\"units\": [\"a\"], \"units\": [\"b\"]", "JSON_DUPLICATE_KEY", "$.rules[0].units")]
    public void Read_ABadRule_SaysWhatAndWhere(string members, string code, string path)
    {
        var file = Rule(members);

        Assert.False(file.IsSound);
        var defect = Assert.Single(file.Defects);
        Assert.Equal((code, path, 1), (defect.Code, defect.Path, defect.Line));
        Assert.True(defect.Column > 1);
    }

    [Theory]
    [InlineData("", "PRESET_EMPTY")]
    [InlineData("{}", "JSON_MEMBER_MISSING")]
    [InlineData("[]", "JSON_TYPE")]
    [InlineData("{ \"rules\": [], }", "JSON_SYNTAX")]
    public void Read_AFileThatIsNone_IsOneDefect(string json, string code) => Assert.Equal(code, Assert.Single(Read(json).Defects).Code);

    [Fact]
    public void Read_TwoRulesOfOneId_AndAnotherDefect_TellsBoth() =>
        Assert.Equal(
            ["DUPLICATE_ID $.rules[1]", "PERIOD_REVERSED $.rules[2].to"],
            Read(
                """
                { "rules": [ { "id": "A", "units": ["u"] }, { "id": "A", "units": ["u"] },
                  { "id": "B", "units": ["u"], "from": "2025-01-02", "to": "2025-01-01" } ] }
                """).Defects.Select(defect => $"{defect.Code} {defect.Path}"));

    [Fact]
    public void Read_ManyRulesOnOneLine_PlacesEachWhereItBegins()
    {
        var each = Enumerable.Range(0, 500).Select(i => "{\"id\":\"R" + i + "\",\"cites\":[\"X\"],\"units\":[\"u\"]}");
        var json = "{\"rules\":[" + string.Join(',', each) + "]}";

        var rules = Read(json).Rules!.Rules;

        Assert.All(rules, rule => Assert.Equal($"{{\"id\":\"{rule.Code}\"", json.Substring(rule.Source!.Value.Column - 1, rule.Code.Value.Length + 8)));
    }
}
