namespace PhanAnh.Cli.Tests;

public sealed class PresetVerbTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void List_Shipped_NamesEveryRegulation()
    {
        var ids = Phananh.Run("preset", "list", "--json").Exits(0).Documents.Select(preset => preset.GetProperty("id").GetString());

        Assert.Equal(PresetLibrary.Shipped.Presets.Select(preset => preset.Stamp.Id).Order(StringComparer.Ordinal), ids);
        Assert.Equal(PresetLibrary.Shipped.Presets.Count, Phananh.Run("preset", "list").Exits(0).Lines.Length);
    }

    [Fact]
    public void Show_OfARegulation_TellsItsLimitsWithClauses()
    {
        var lines = Phananh.Run("preset", "show", "tay-ninh").Exits(0).Lines;

        Assert.Contains(lines, line => line.Contains("6 ngày làm việc", StringComparison.Ordinal) && line.Contains("TN58-A8.2a-1", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("Hiệu lực: từ 09/11/2024", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2016-04-01", 1)]
    [InlineData("2016-07-01", 2)]
    public void Show_OfAProvinceOnADay_IsTheOneInForce(string day, int version) => Assert.Equal(
        version, Phananh.Run("preset", "show", "binh-phuoc", "--on", day, "--json").Exits(0).Documents[0].GetProperty("version").GetInt32());

    [Theory]
    [InlineData("--on: NO_PRESET_IN_FORCE: ", "tay-ninh", "--on", "2020-01-01")]
    [InlineData("--on: DATE_FORMAT: ", "tay-ninh", "--on", "hôm qua")]
    [InlineData("phananh: PRESET_UNKNOWN: ", "atlantis")]
    [InlineData("phananh: ARGUMENT_REQUIRED: ")]
    public void Show_OfNone_IsRefused(string complaint, params string[] arguments) => Phananh.Run(["preset", "show", .. arguments]).Exits(2).Complains(complaint);

    [Fact]
    public void Validate_FileWithTwoMistakes_TellsBothWithTheirPlaces()
    {
        var path = _folder.Write("p.json", Files.Preset.Replace("\"6 working days\"", "\"6 workng days\"", StringComparison.Ordinal).Replace("\"NoteGiven\"", "\"NoteGivn\"", StringComparison.Ordinal));
        var answer = Phananh.Run("preset", "validate", path).Exits(2);

        Assert.True(answer.ErrorLines.Length >= 2, answer.Error);
        Assert.All(answer.ErrorLines, line => Assert.Matches(@"^.*p\.json\(\d+,\d+\) \$\.", line));
        Assert.StartsWith("Tệp có ", answer.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Validate_CleanFile_IsDone() => Assert.True(Phananh
        .Run("preset", "validate", _folder.Write("p.json", Files.CleanPreset), "--json").Exits(0).Documents[0].GetProperty("isSound").GetBoolean());

    [Fact]
    public void Validate_FileWithAdvice_TellsItInBothLanguagesAndEndsWithOne()
    {
        var path = _folder.Write("p.json", Files.CleanPreset.Replace("{\"vi\": \"Xử lý\", \"en\": \"Processing\"}", "{\"vi\": \"Xử lý trong 5 ngày\"}", StringComparison.Ordinal));

        Assert.Matches(@"^.*p\.json\(\d+,\d+\) \$\.procedures\[0\]\.clocks\[3\]\.name\.vi: LIMIT_WORDING: Tên ghi “5 ngày” nhưng thời hạn được đọc là “6 working days”\.$", Phananh.Run("preset", "validate", path).Exits(1).Lines[0]);
        Assert.Contains("The name says \"5 ngày\"", Phananh.Run("preset", "validate", path, "--lang", "en").Exits(1).Output, StringComparison.Ordinal);
        Assert.Equal("LIMIT_WORDING", Assert.Single(Phananh.Run("preset", "validate", path, "--json").Exits(1).Documents[0].GetProperty("advice").EnumerateArray()).GetProperty("code").GetString());
    }

    [Fact]
    public void Validate_AgainstAListOfClauses_TellsWhatIsNotInIt()
    {
        var cited = Files.CleanPreset.Split('"').Where(part => part.StartsWith("TN58-", StringComparison.Ordinal)).Distinct().ToList();
        var clauses = _folder.Write("clauses.txt", "# Quy chế 58\r\n" + string.Join("\r\n", cited.Skip(1).Select(clause => clause + " Điều khoản")));
        var answer = Phananh.Run("preset", "validate", _folder.Write("p.json", Files.CleanPreset), "--clauses", clauses).Exits(1);

        Assert.All(answer.Lines[..^1], line => Assert.Contains($": CITE_UNLISTED: Điều khoản {cited[0]} không có", line, StringComparison.Ordinal));
        Phananh.Run("preset", "validate", _folder["p.json"], "--clauses", _folder.Write("bad.txt", "Điều 7")).Exits(2).Complains(_folder["bad.txt"] + "(1,1): CLAUSE_FORMAT: ");
    }

    [Fact]
    public void Schema_OfAPreset_IsThatOfTheLibrary() => Assert.Equal(PresetSchema.Json, Phananh.Run("preset", "schema").Exits(0).Output);

    [Fact]
    public void Schema_OfAnAmendment_IsThatOfTheLibrary() => Assert.Equal(PresetSchema.AmendmentJson, Phananh.Run("preset", "schema", "--amendment").Exits(0).Output);

    [Fact]
    public void Diff_OfTwoVersions_TellsWhatChangedAndEndsWithOne()
    {
        var changed = _folder.Write("p.json", Files.Preset.Replace("\"6 working days\"", "\"4 working days\"", StringComparison.Ordinal));
        var line = Assert.Single(Phananh.Run("preset", "diff", "tay-ninh-58-2024", changed).Exits(1).Lines);

        Assert.Matches("^Thời hạn xử lý: 6 ngày làm việc.* → 4 ngày làm việc", line);
        Assert.Equal("changed", Phananh.Run("preset", "diff", "tay-ninh-58-2024", changed, "--json").Exits(1).Documents[0].GetProperty("kind").GetString());
        Assert.Equal(["Hai quy định giống nhau."], Phananh.Run("preset", "diff", "tay-ninh-58-2024", "tay-ninh").Exits(0).Lines);
    }

    [Theory]
    [InlineData("\"id\": \"tay-ninh-58-2024\"", "\"id\": \"tay-ninh-ban-hai\"", "id", "Mã quy định: tay-ninh-58-2024 → tay-ninh-ban-hai", "Id of the regulation: tay-ninh-58-2024 → tay-ninh-ban-hai")]
    [InlineData("\"version\": 1, \"amends\"", "\"version\": 2, \"amends\"", "version", "Phiên bản: 1 → 2", "Version: 1 → 2")]
    public void Diff_OfFilesThatDifferInTheirIdentityAlone_SaysInWhat(string old, string next, string path, string vietnamese, string english)
    {
        var changed = _folder.Write("p.json", Files.Preset.Replace(old, next, StringComparison.Ordinal));
        string[] diff = ["preset", "diff", "tay-ninh-58-2024", changed];

        Assert.Equal([vietnamese], Phananh.Run(diff).Exits(1).Lines);
        Assert.Equal([english], Phananh.Run([.. diff, "--lang", "en"]).Exits(1).Lines);
        Assert.Equal(path, Assert.Single(Phananh.Run([.. diff, "--json"]).Exits(1).Documents).GetProperty("path").GetString());
    }

    [Fact]
    public void Diff_OfANameThatChangedInVietnameseAlone_HasItInEnglishToo()
    {
        var changed = _folder.Write("p.json", Files.Preset.Replace("\"vi\": \"Phân phối\"", "\"vi\": \"Chuyển\"", StringComparison.Ordinal));
        var change = Phananh.Run("preset", "diff", "tay-ninh-58-2024", changed, "--lang", "en", "--json").Exits(1).Documents[0];

        Assert.Equal(("Phân phối", "Chuyển"), (change.GetProperty("before").GetString(), change.GetProperty("after").GetString()));
    }

    [Theory]
    [InlineData("stateDiagram-v2")]
    [InlineData("stateDiagram-v2", "--of", "assignment")]
    [InlineData("digraph {", "--format", "dot")]
    public void Graph_OfALifecycle_Begins(string beginning, params string[] options) =>
        Assert.StartsWith(beginning, Phananh.Run(["preset", "graph", "dong-nai", .. options]).Exits(0).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("--format: OPTION_VALUE: ", "--format", "png")]
    [InlineData("--of: OPTION_VALUE: ", "--of", "unit")]
    [InlineData("--procedure: OPTION_VALUE: ", "--procedure", "none")]
    public void Graph_WrongOption_IsRefused(string complaint, params string[] options) =>
        Phananh.Run(["preset", "graph", "dong-nai", .. options]).Exits(2).Complains(complaint);

    [Fact]
    public void Preset_WithoutAVerb_SaysWhichThereAre() => Phananh.Run("preset").Exits(2).Complains("phananh: VERB_MISSING: ");
}
