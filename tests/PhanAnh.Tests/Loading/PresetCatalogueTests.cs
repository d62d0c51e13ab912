using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The catalogue of bad input by its numbers: what cannot even be said in a file (2, 34, 37–39), so that no file can do harm by it.</summary>
public sealed class PresetCatalogueTests
{
    private const string Severity = "the severities of findings are capped in the library, and no file can raise them";
    private const string Regex = "no file holds a pattern, so that none can run for ever";

    /// <summary>Number, what stands in the file, what is put there, the path of the member that no file has, and why.</summary>
    public static TheoryData<int, string, string, string, string> Members() => new()
    {
        { 37, "\"version\": 1,", "\"version\": 1, \"rules\": [{\"id\": \"H1\", \"severity\": \"error\"}],", "$.rules", Severity },
        { 37, "\"version\": 1,", "\"version\": 1, \"findings\": {\"NOT_A_RULE\": \"blocks\"},", "$.findings", Severity },
        { 38, "\"version\": 1,", "\"version\": 1, \"patterns\": [\"(a+)+$\"],", "$.patterns", Regex },
        { 38, "{\"id\": \"Reflection\"", "{\"pattern\": \"(?<=x)y\", \"id\": \"Reflection\"", "$.terms.caseKinds[0].pattern", Regex },
        { 38, "{\"id\": \"Reflection\"", "{\"regex\": \"(a)\\\\1\", \"id\": \"Reflection\"", "$.terms.caseKinds[0].regex", Regex },
    };

    [Theory]
    [MemberData(nameof(Members))]
    public void From_AMemberThatNoPresetHas_IsRefusedAtItsPlace(int row, string stands, string instead, string path, string why)
    {
        var load = PresetText.TayNinh.With(stands, instead).Load();

        Assert.Null(load.Preset);
        Assert.True(load.Defects is [{ Code: "JSON_UNKNOWN_MEMBER" } defect] && defect.Path == path, $"{row}, {why}: {string.Join('\n', load.Defects)}");
    }

    [Fact]
    [Trait("BadInput", "38")]
    public void Read_APatternInARoutingFile_IsRefusedAtItsPlace()
    {
        var file = RoutingFile.Read("""{ "rules": [ { "id": "r", "units": ["a"], "contentMatches": "(a+)+$" } ] }"""u8.ToArray());

        Assert.Equal(("JSON_UNKNOWN_MEMBER", "$.rules[0].contentMatches"), (Assert.Single(file.Defects).Code, file.Defects[0].Path));
    }

    [Fact]
    [Trait("BadInput", "38")]
    public void From_AGuardThatLooksLikeAPattern_IsNoGuard() =>
        Assert.Contains(PresetText.TayNinh.WithLine("T6", "\"act\": \"Classify\"", "\"act\": \"Classify\", \"if\": [\"(a+)+$\"]").Load().Defects, defect =>
            (defect.Code, defect.Path) == ("GUARD_FORMAT", "$.procedures[0].case[5].if[0]"));

    [Theory]
    [Trait("BadInput", "2")]
    [Trait("BadInput", "39")]
    [InlineData(50 * 1024 * 1024, "fifty megabytes")]
    [InlineData(2_000_001, "a list of a million numbers")]
    public void From_ADocumentThatIsTooLarge_IsOneDefectAndNoPreset(int length, string note)
    {
        var bytes = length > 4 * 1024 * 1024
            ? Encoding.ASCII.GetBytes("{}".PadRight(length))
            : Encoding.ASCII.GetBytes("[0" + string.Concat(Enumerable.Repeat(",0", 999_999)) + "]");

        Assert.True(PresetLoad.From(bytes).Defects is [{ Code: "SIZE_LIMIT" }], note);
        Assert.True(UnitFile.Read(bytes).Defects is [{ Code: "SIZE_LIMIT" }], note);
        Assert.True(PlaceFile.Read(bytes).Defects is [{ Code: "SIZE_LIMIT" }], note);
        Assert.True(RoutingFile.Read(bytes).Defects is [{ Code: "SIZE_LIMIT" }], note);
    }

    [Fact]
    [Trait("BadInput", "39")]
    public void From_APathOfTenThousandCharacters_IsToldInAFewWords()
    {
        var defect = Assert.Single(PresetText.TayNinh.With("\"version\": 1,", "\"version\": 1, \"" + new string('x', 10_000) + "\": 1,").Load().Defects);

        Assert.Equal("JSON_UNKNOWN_MEMBER", defect.Code);
        Assert.InRange(defect.English.Length + defect.Vietnamese.Length, 1, 1_000);
    }

    /// <summary>A limit in working days that runs into years of which no holidays are known is refused when it is promised, never counted as if they were worked.</summary>
    [Fact]
    [Trait("BadInput", "34")]
    public void Do_ADayBeyondTheCalendar_IsRefusedAtUse()
    {
        var hotline = new Hotline(PresetText.TayNinh.Preset);
        hotline.Register("2099-12-30 08:00");
        hotline.Classify("2099-12-30 08:00");
        hotline.Dispatch("2099-12-30 08:00", "U1");

        var refusal = hotline.Refused("CALENDAR_MISSING", "2099-12-30 09:00", Hotline.Officer("U1"), new AcceptAct());

        Assert.Contains("2100", refusal.Reasons.Single(reason => reason.Code == "CALENDAR_MISSING").Arguments);
    }
}
