using System.Text;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class UnitFileTests
{
    private static UnitFile Read(string json) => UnitFile.Read(Encoding.UTF8.GetBytes(json));

    private static UnitFile Units(params string[] units) => Read($$"""{ "units": [ {{string.Join(", ", units)}} ] }""");

    private static FileDefect Only(UnitFile file)
    {
        Assert.False(file.IsSound);
        return Assert.Single(file.Defects);
    }

    [Fact]
    public void Read_EveryMember_IsInTheRegister()
    {
        var file = Read(
            """
            { "$schema": "units.schema.json",
              // Đơn vị cũ và đơn vị tiếp nhận nhiệm vụ.
              "units": [
                { "code": "ubnd-tp", "name": { "vi": "UBND thành phố", "en": "City committee" }, "kind": "DistrictCommittee",
                  "from": "2024-11-09", "to": "2025-06-30", "successor": "ubnd-phuong", "parent": null,
                  "focalPersons": [
                    { "post": "FocalLeader", "id": "tp-01", "from": "2024-11-09", "to": "2025-01-31", "letter": "12/UBND-VP" },
                    { "post": "FocalLeader", "id": "tp-02", "from": "2025-02-01" },
                    { "post": "FocalOfficer", "id": "tp-03" } ],
                  "ownLimits": { "Lighting": "3 working days", "": "5 working days" } },
                { "code": "ubnd-phuong", "name": "UBND phường", "parent": "ubnd-tp" } ] }
            """);

        Assert.Empty(file.Defects);
        Assert.True(file.IsSound);
        var city = file.Register.Find(new("ubnd-tp"))!;
        Assert.Equal(("UBND thành phố", "City committee"), (city.Name.Vietnamese, city.Name.English));
        Assert.Equal(new TermCode("DistrictCommittee"), city.Kind);
        Assert.Equal((new LocalDate(2024, 11, 9), new LocalDate(2025, 6, 30)), (city.From, city.To));
        Assert.Equal(new UnitCode("ubnd-phuong"), city.Successor);
        Assert.Null(city.Parent);
        Assert.Equal(
            new FocalPerson(new("FocalLeader"), "tp-01", new LocalDate(2024, 11, 9), new LocalDate(2025, 1, 31), "12/UBND-VP"), city.FocalPersons[0]);
        Assert.Equal(TimeLimit.WorkingDays(3), city.OwnLimitFor(new TermCode("Lighting")));
        Assert.Equal(TimeLimit.WorkingDays(5), city.OwnLimitFor(new TermCode("Water")));
        var ward = file.Register.Find(new("ubnd-phuong"))!;
        Assert.Equal(("UBND phường", null, new UnitCode("ubnd-tp")), (ward.Name.Vietnamese, ward.Name.English, ward.Parent));
        Assert.Equal(ward, file.Register.SuccessorOn(new("ubnd-tp"), new LocalDate(2025, 7, 1)));
    }

    [Theory]
    [InlineData("parent")]
    [InlineData("successor")]
    public void Read_ANameThatNoUnitHas_OffersOtherUnitsAlone(string member) => Assert.Equal(
        ["ubnd-phuong-2"],
        Only(Units($$"""{ "code": "ubnd-phuong-1", "name": "UBND phường 1", "{{member}}": "ubnd-phuong-3" }""", """{ "code": "ubnd-phuong-2", "name": "UBND phường 2" }""")).Allowed);

    [Fact]
    public void Read_ByteOrderMarkAndCrLf_AreNoDefects()
    {
        var file = UnitFile.Read(Encoding.UTF8.GetPreamble().Concat("{\r\n\"units\": [\r\n]\r\n}\r\n"u8.ToArray()).ToArray());

        Assert.Empty(file.Register!.Units);
    }

    [Theory]
    [InlineData("", "PRESET_EMPTY", 1, 1)]
    [InlineData("[]", "JSON_TYPE", 1, 1)]
    [InlineData("{}", "JSON_MEMBER_MISSING", 1, 1)]
    [InlineData("{ \"units\": [ ", "JSON_SYNTAX", 1, 14)]
    [InlineData("{ \"units\": {} }", "JSON_TYPE", 1, 12)]
    [InlineData("{ \"units\": [], \"unit\": 1 }", "JSON_UNKNOWN_MEMBER", 1, 16)]
    [InlineData("{ \"units\": [],\n  \"Units\": [] }", "JSON_UNKNOWN_MEMBER", 2, 3)]
    public void Read_WrongFile_SaysWhereAndWhat(string json, string code, int line, int column)
    {
        var defect = Only(Read(json));

        Assert.Equal((code, line, column), (defect.Code, defect.Line, defect.Column));
    }

    [Fact]
    public void Read_Utf16_IsRefusedAsSuch() => Assert.Equal("ENCODING_UTF16", Only(UnitFile.Read(Encoding.Unicode.GetBytes("{}"))).Code);

    [Theory]
    [InlineData("""{ "name": "A" }""", "JSON_MEMBER_MISSING", "$.units[0].code")]
    [InlineData("""{ "code": "a" }""", "JSON_MEMBER_MISSING", "$.units[0].name")]
    [InlineData("""{ "code": "a b", "name": "A" }""", "CODE_FORMAT", "$.units[0].code")]
    [InlineData("""{ "code": 7, "name": "A" }""", "CODE_FORMAT", "$.units[0].code")]
    [InlineData("""{ "code": "a", "name": " " }""", "TEXT_EMPTY", "$.units[0].name")]
    [InlineData("""{ "code": "a", "name": { "en": "A" } }""", "JSON_MEMBER_MISSING", "$.units[0].name.vi")]
    [InlineData("""{ "code": "a", "name": "A", "from": "01/02/2025" }""", "DATE_FORMAT", "$.units[0].from")]
    [InlineData("""{ "code": "a", "name": "A", "from": "2025-02-02", "to": "2025-02-01" }""", "PERIOD_REVERSED", "$.units[0].to")]
    [InlineData("""{ "code": "a", "name": "A", "successor": "b" }""", "REF_UNKNOWN", "$.units[0].successor")]
    [InlineData("""{ "code": "a", "name": "A", "parent": "b" }""", "REF_UNKNOWN", "$.units[0].parent")]
    [InlineData("""{ "code": "a", "name": "A", "successor": "a" }""", "UNIT_CYCLE", "$.units[0].successor")]
    [InlineData("""{ "code": "a", "name": "A", "ownLimits": { "Lighting": "3 days work" } }""", "LIMIT_FORMAT", "$.units[0].ownLimits.Lighting")]
    [InlineData("""{ "code": "a", "name": "A", "ownLimits": { "Lighting": "none" } }""", "LIMIT_FORMAT", "$.units[0].ownLimits.Lighting")]
    [InlineData("""{ "code": "a", "name": "A", "ownLimits": { "": "as directed" } }""", "LIMIT_FORMAT", "$.units[0].ownLimits['']")]
    [InlineData("""{ "code": "a", "name": "A", "ownLimits": { "đèn": "3 days" } }""", "CODE_FORMAT", "$.units[0].ownLimits['đèn']")]
    [InlineData("""{ "code": "a", "name": "A", "focalPersons": [ { "post": "Focal Leader", "id": "x" } ] }""", "CODE_FORMAT", "$.units[0].focalPersons[0].post")]
    [InlineData("""{ "code": "a", "name": "A", "focalPersons": [ { "post": "FocalLeader" } ] }""", "JSON_MEMBER_MISSING", "$.units[0].focalPersons[0].id")]
    public void Read_WrongUnit_IsReportedAtItsPath(string unit, string code, string path)
    {
        var defect = Only(Units(unit));

        Assert.Equal((code, path), (defect.Code, defect.Path));
    }

    [Fact]
    public void Read_TwoUnitsOfOneCode_ReportTheSecond()
    {
        var defect = Only(Units("""{ "code": "a", "name": "A" }""", """{ "code": "a", "name": "B" }"""));

        Assert.Equal(("DUPLICATE_ID", "$.units[1]"), (defect.Code, defect.Path));
    }

    [Theory]
    [InlineData("successor")]
    [InlineData("parent")]
    public void Read_CircleOfThreeWithATail_IsReportedOnce(string link)
    {
        var defect = Only(Units(Unit("tail", "a"), Unit("a", "b"), Unit("b", "c"), Unit("c", "a"), Unit("late-tail", "tail")));

        Assert.Equal(("UNIT_CYCLE", $"$.units[3].{link}"), (defect.Code, defect.Path));

        string Unit(string code, string next) => $$"""{ "code": "{{code}}", "name": "{{code}}", "{{link}}": "{{next}}" }""";
    }

    [Theory]
    [InlineData("", "", "an open period and another")]
    [InlineData("\"to\": \"2025-01-31\",", "\"from\": \"2025-01-31\",", "both ends are included")]
    [InlineData("\"from\": \"2025-01-01\", \"to\": \"2025-12-31\",", "\"from\": \"2025-03-01\", \"to\": \"2025-03-02\",", "one inside the other")]
    public void Read_TwoPersonsOfOnePostAtOnce_ReportTheSecond(string first, string second, string note)
    {
        var defect = Only(Units(
            $$"""{ "code": "a", "name": "A", "focalPersons": [ { {{first}} "post": "P", "id": "1" }, { {{second}} "post": "P", "id": "2" } ] }"""));

        Assert.True(defect is { Code: "PERIOD_OVERLAP", Path: "$.units[0].focalPersons[1]" }, note);
    }

    [Fact]
    public void Read_ManyDefects_AreAllToldInTheOrderOfTheFile()
    {
        var file = Units("""{ "code": "a", "name": "", "successor": "x" }""", """{ "code": "b", "name": "B", "to": 5, "colour": 1 }""");

        Assert.Equal(["TEXT_EMPTY", "REF_UNKNOWN", "JSON_TYPE", "JSON_UNKNOWN_MEMBER"], file.Defects.Select(defect => defect.Code));
        Assert.All(file.Defects, defect => Assert.DoesNotContain("{0}", defect.Vietnamese + defect.English, StringComparison.Ordinal));
    }
}
