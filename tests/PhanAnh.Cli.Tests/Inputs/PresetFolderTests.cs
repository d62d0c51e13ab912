using System.Text.Json.Nodes;

namespace PhanAnh.Cli.Tests;

/// <summary>A file of a regulation builds on files beside it, and on nothing else.</summary>
public sealed class PresetFolderTests : IDisposable
{
    private readonly Folder _folder = new();
    private readonly Folder _elsewhere = new();

    public void Dispose()
    {
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    private static string Base => Files.CleanPreset.Replace("\"id\": \"tay-ninh-58-2024\"", "\"id\": \"quy-che\"", StringComparison.Ordinal);

    private const string Flood =
        """
        { "id": "quy-che-lu", "version": 1, "amends": "quy-che", "name": { "vi": "Quy định tạm thời mùa lũ" },
          "effective": { "from": "2025-01-15", "to": "2025-02-15", "cites": ["TN58-A1"] },
          "retention": { "minimum": "3 years", "cites": ["TN58-A1"] } }
        """;

    private const string Uses =
        """
        [ { "id": "ordinary", "uses": "quy-che/ordinary" } ]
        """;

    [Fact]
    public void Validate_AnAmendmentBesideItsBase_IsSound()
    {
        _folder.Write("quy-che.json", Base);
        Assert.StartsWith("Tệp hợp lệ: Quy định tạm thời mùa lũ", Phananh.Run("preset", "validate", _folder.Write("lu.json", Flood)).Exits(0).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_AProcedureOfAFileBeside_IsSound()
    {
        _folder.Write("quy-che.json", Base);
        var whole = JsonNode.Parse(Base, null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
        whole["id"] = "quy-che-khac";
        whole["province"] = "tinh-khac";
        whole["procedures"] = JsonNode.Parse(Uses);

        Phananh.Run("preset", "validate", _folder.Write("khac.json", whole.ToJsonString()), "--json").Exits(0);
    }

    [Fact]
    public void Run_UnderAnAmendmentBesideItsBase_IsCarriedOutByBoth()
    {
        _folder.Write("quy-che.json", Base);
        var answer = Phananh.Run(Files.All, ["run", "-", "--preset", _folder.Write("lu.json", Flood), "--units", _folder.Write("units.json", Files.Units), "--json"]).Exits(0);

        Assert.Equal("quy-che-lu", answer.Documents.Single(document => document.GetProperty("type").GetString() == "case").GetProperty("preset").GetString());
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("another folder")]
    [InlineData("a link out of the folder")]
    [InlineData("a folder below")]
    [InlineData("another ending")]
    [InlineData("a file that is too large")]
    [InlineData("a file that is no regulation")]
    [InlineData("an empty file")]
    public void Validate_WhereTheBaseIsNotBeside_TellsThatItIsUnknown(string beside)
    {
        switch (beside)
        {
            case "another folder":
                _elsewhere.Write("quy-che.json", Base);
                break;
            case "a link out of the folder":
                File.CreateSymbolicLink(_folder["quy-che.json"], _elsewhere.Write("quy-che.json", Base));
                break;
            case "a folder below":
                Directory.CreateDirectory(_folder["below"]);
                File.WriteAllText(Path.Combine(_folder["below"], "quy-che.json"), Base);
                break;
            case "another ending":
                _folder.Write("quy-che.json.bak", Base);
                break;
            case "a file that is too large":
                _folder.Write("quy-che.json", Base + new string(' ', PresetSources.MostBytes));
                break;
            case "a file that is no regulation":
                _folder.Write("quy-che.json", "[1, 2");
                break;
            case "an empty file":
                _folder.Write("quy-che.json", "");
                break;
        }

        var answer = Phananh.Run("preset", "validate", _folder.Write("lu.json", Flood)).Exits(2);

        Assert.StartsWith($"{_folder["lu.json"]}(1,47) $.amends: REF_UNKNOWN: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_AnOverlayOfTheSameDaysBeside_IsToldAtItsDays()
    {
        _folder.Write("quy-che.json", Base);
        _folder.Write("bao.json", Flood.Replace("\"id\": \"quy-che-lu\"", "\"id\": \"quy-che-bao\"", StringComparison.Ordinal));

        var answer = Phananh.Run("preset", "validate", _folder.Write("lu.json", Flood)).Exits(1);

        Assert.StartsWith(
            $"{_folder["lu.json"]}(2,16) $.effective: PRESET_CONFLICT: Các quy định quy-che-bao, quy-che-lu cùng có hiệu lực",
            Assert.Single(answer.ErrorLines),
            StringComparison.Ordinal);
        Assert.StartsWith("Riêng tệp này hợp lệ: ", answer.Lines[^1], StringComparison.Ordinal);
        Assert.EndsWith(". Nhưng không thể cùng có hiệu lực với 1 quy định đặt cạnh nó.", answer.Lines[^1], StringComparison.Ordinal);
        var told = Assert.Single(Phananh.Run("preset", "validate", _folder["lu.json"], "--json").Exits(1).Documents[0].GetProperty("conflicts").EnumerateArray());
        Assert.Equal(("$.effective", 2, 16), (told.GetProperty("path").GetString(), told.GetProperty("line").GetInt32(), told.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void Validate_AmendmentsInACircle_TellsIt()
    {
        _folder.Write("quy-che.json", Flood.Replace("\"amends\": \"quy-che\"", "\"amends\": \"quy-che-lu\"", StringComparison.Ordinal).Replace("\"id\": \"quy-che-lu\"", "\"id\": \"quy-che\"", StringComparison.Ordinal));

        Assert.Contains(": BUILD_CYCLE: ", Phananh.Run("preset", "validate", _folder.Write("lu.json", Flood)).Exits(2).ErrorLines[0], StringComparison.Ordinal);
    }

    /// <summary>What has to be looked at again in the base is its author's matter.</summary>
    [Fact]
    public void Validate_AnAmendmentOfABaseThatHasAdvice_TellsItsOwnAdviceAlone()
    {
        _folder.Write("quy-che.json", Files.Preset.Replace("\"id\": \"tay-ninh-58-2024\"", "\"id\": \"quy-che\"", StringComparison.Ordinal));
        var unused = Flood.Replace("\"retention\":", "\"terms\": { \"fields\": [ { \"id\": \"Dikes\", \"name\": { \"vi\": \"Đê điều\" } } ], \"closeReasons\": [ { \"id\": \"Flooded\", \"name\": { \"vi\": \"Ngập\" } } ] }, \"retention\":", StringComparison.Ordinal);

        Phananh.Run("preset", "validate", _folder.Write("lu.json", Flood)).Exits(0);
        Assert.All(
            Phananh.Run("preset", "validate", _folder.Write("lu.json", unused), "--json").Documents[0].GetProperty("advice").EnumerateArray(),
            advice => Assert.StartsWith("$.terms.", advice.GetProperty("path").GetString(), StringComparison.Ordinal));
    }
}
