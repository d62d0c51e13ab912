namespace PhanAnh.Cli.Tests;

public sealed class StoreVerbTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    private string[] Regulation => ["--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units)];

    private void Begin(params string[] commands) => Phananh.Run(string.Join('\n', commands), ["run", "-", .. Regulation, "--store", Store]).Exits(0);

    [Fact]
    public void Clocks_AtAMoment_AreThoseOfTheCase()
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch, Files.Accept);
        var answer = Phananh.Run(["clocks", Store, .. Regulation, "--at", "2025-01-24T09:00", "--json"]).Exits(0).Documents[0];
        var clocks = answer.GetProperty("clocks").EnumerateArray().ToDictionary(clock => clock.GetProperty("clock").GetString()!, clock => clock.GetProperty("verdict").GetString());

        Assert.Equal("TN-1", answer.GetProperty("case").GetString());
        Assert.Equal("running", clocks["processing"]);
        Assert.Equal("met", clocks["intake"]);
    }

    [Fact]
    public void Clocks_OfACaseThatTheStoreHasNot_AreRefused()
    {
        Begin(Files.Register);
        Phananh.Run(["clocks", Store, .. Regulation, "--case", "TN-2", "--json"]).Exits(2).Complains("--case: CASE_UNKNOWN: ");
    }

    [Fact]
    public void Overdue_AfterTheLimit_NamesWhoOwesIt()
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch, Files.Accept);
        var before = Phananh.Run(["overdue", Store, .. Regulation, "--at", "2025-01-24T09:00"]).Exits(0);
        var after = Phananh.Run(["overdue", Store, .. Regulation, "--at", "2025-03-24T09:00"]).Exits(1);

        Assert.Equal("Quá hạn: 0 thời hạn của 0 hồ sơ.", before.Lines[^1]);
        Assert.Equal("Quá hạn: 1 thời hạn của 1 hồ sơ.", after.Lines[^1]);
        Assert.Contains(after.Lines, line => line.Contains("6 ngày làm việc", StringComparison.Ordinal));
    }

    /// <summary>Owed until 7 February, done on 3 March.</summary>
    [Theory]
    [InlineData("2025-02-24T00:00", 1)]
    [InlineData("2025-03-03T08:59", 1)]
    [InlineData("2025-03-03T09:00", 0)]
    public void Overdue_AtAMomentThatIsPast_IsWhatWasOwedThen(string at, int owed)
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch, Files.Accept, Submit("2025-03-03T09:00:00+07:00"));

        var answer = Phananh.Run(["overdue", Store, .. Regulation, "--at", at]).Exits(owed);

        Assert.Equal($"Quá hạn: {owed} thời hạn của {owed} hồ sơ.", answer.Lines[^1]);
    }

    [Fact]
    public void Clocks_AtAMomentBeforeACase_AreThoseOfTheOthers()
    {
        Begin(Files.Register, Files.Classify, Files.Register.Replace("TN-1", "TN-2", StringComparison.Ordinal).Replace("2025-01-22T08", "2025-02-10T08", StringComparison.Ordinal));
        string[] clocks = ["clocks", Store, .. Regulation, "--json"];

        Assert.Equal("TN-1", Assert.Single(Phananh.Run([.. clocks, "--at", "2025-02-10T07:59"]).Exits(0).Documents).GetProperty("case").GetString());
        Assert.Equal(2, Phananh.Run([.. clocks, "--at", "2025-02-10T08:00"]).Exits(0).Documents.Length);
        Assert.Empty(Phananh.Run([.. clocks, "--at", "2025-02-10T07:59", "--case", "TN-2"]).Exits(0).Documents);
    }

    /// <summary>The result of 24 January is entered after the request of 1 February.</summary>
    [Theory]
    [InlineData("2025-01-23T10:00", "running")]
    [InlineData("2025-01-25T00:00", "met")]
    public void Clocks_AfterABackdatedResult_CountItFromWhenItTookEffect(string at, string verdict)
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch, Files.Accept, Secrecy, Submit("2025-01-24T09:00:00+07:00", ", \"backdated\": \"Nhập bù.\""));

        var clocks = Phananh.Run(["clocks", Store, .. Regulation, "--at", at, "--json"]).Exits(0).Documents[0].GetProperty("clocks").EnumerateArray();

        Assert.Equal(verdict, clocks.Single(clock => clock.GetProperty("clock").GetString() == "processing").GetProperty("verdict").GetString());
    }

    /// <summary>What was sent at 9:30 cannot have been accepted at 9:10, whatever the paper says.</summary>
    [Fact]
    public void Run_AnActBackdatedBeforeItsAssignment_IsRefused()
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch);
        var early = Files.Accept.Replace("2025-01-23T09:00:00+07:00\"", "2025-01-22T09:10:00+07:00\", \"backdated\": \"Nhập bù.\"", StringComparison.Ordinal);

        Assert.Contains("TIME_BEFORE_STATE", Phananh.Run(early + "\n", ["run", "-", .. Regulation, "--store", Store]).Exits(1).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Advance_PastTheReturnWindow_RecordsTheDeemedAcceptanceOnce()
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch);
        string[] advance = ["advance", Store, .. Regulation, "--until", "2025-02-15T00:00"];

        Assert.Contains("Do thời gian: 1 sự kiện ở 1 hồ sơ.", Phananh.Run(advance).Exits(0).Lines);
        Assert.Equal("Do thời gian: 0 sự kiện ở 0 hồ sơ.", Phananh.Run(advance).Exits(0).Lines[^1]);
    }

    /// <summary>A case of another province lies in the store: time passes for the first, and the second is told.</summary>
    [Theory]
    [InlineData("advance", "--until", "2025-02-15T00:00")]
    [InlineData("clocks", "--at", "2025-02-15T00:00")]
    [InlineData("overdue", "--at", "2025-02-15T00:00")]
    public void Store_WithACaseWhoseRegulationIsNotGiven_IsToldByItsCodeAndTheRestIsDone(string verb, params string[] options)
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch);
        var other = _folder.Write("other.json", Files.Preset.Replace("\"id\": \"tay-ninh-58-2024\"", "\"id\": \"other\"", StringComparison.Ordinal));
        Phananh.Run(
            Files.Lines(Files.Register, Files.Classify, Files.Dispatch).Replace("TN-1", "ZZ-1", StringComparison.Ordinal),
            ["run", "-", "--preset", other, "--units", _folder["units.json"], "--store", Store]).Exits(0);

        var answer = Phananh.Run([verb, Store, "--preset", "tay-ninh-58-2024", "--units", _folder["units.json"], .. options]).Exits(1);
        var given = Phananh.Run([verb, Store, "--preset", "tay-ninh-58-2024", "--also", other, "--units", _folder["units.json"], .. options]);

        Assert.StartsWith($"{Store} ZZ-1: PRESET_MISSING: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Contains(answer.Lines, line => line.Contains("TN-1", StringComparison.Ordinal));
        Assert.Empty(given.ErrorLines);
    }

    [Theory]
    [InlineData("--until: OPTION_REQUIRED: ")]
    [InlineData("none.jsonl: FILE_NOT_FOUND: ", "--until", "2025-02-15T00:00")]
    public void Advance_OfNothing_IsRefusedAndBeginsNoStore(string complaint, params string[] options)
    {
        var answer = Phananh.Run(["advance", _folder["none.jsonl"], .. Regulation, .. options]).Exits(2);

        Assert.Contains(complaint, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["none.jsonl"]));
    }

    [Fact]
    public void Verify_StoreAsWritten_FindsNothing()
    {
        Begin(Files.Register, Files.Classify);
        Assert.Equal(["2 dòng, 1 hồ sơ: không có sai lệch."], Phananh.Run("verify", Store).Exits(0).Lines);
    }

    [Fact]
    public void Verify_ChangedByte_IsFoundAndTheFileLeftAsItIs()
    {
        Begin(Files.Register, Files.Classify);
        var changed = File.ReadAllText(Store).Replace("Reflection", "Reflektion", StringComparison.Ordinal);
        File.WriteAllText(Store, changed);
        var answer = Phananh.Run("verify", Store, "--json").Exits(1);

        Assert.False(answer.Documents[0].GetProperty("isSound").GetBoolean());
        Assert.Contains(answer.ErrorLines, line => line.StartsWith($"{Store}(1,1): AUDIT_CHAIN: ", StringComparison.Ordinal));
        Assert.Equal(changed, File.ReadAllText(Store));
    }

    [Theory]
    [InlineData("1 line, 1 case: nothing wrong.", "verify")]
    [InlineData("Overdue: 0 clocks of 0 cases.", "overdue", "--at", "2025-01-22T08:30")]
    [InlineData("Overdue: 1 clock of 1 case.", "overdue", "--at", "2025-03-24T09:00")]
    [InlineData("1 clock of 1 case.", "clocks", "--at", "2025-01-22T08:30")]
    [InlineData("By time: 0 events in 0 cases.", "advance", "--until", "2025-01-22T08:30")]
    public void Sum_OfOneInEnglish_IsInTheSingular(string sum, string verb, params string[] options)
    {
        Begin(Files.Register);

        Assert.Equal(sum, Phananh.Run([verb, Store, .. verb == "verify" ? [] : Regulation, .. options, "--lang", "en"]).Lines[^1]);
    }

    [Fact]
    public void Verify_OneDefectInEnglish_IsInTheSingular()
    {
        Begin(Files.Register, Files.Classify);
        File.AppendAllText(Store, "{");

        Assert.EndsWith(": 1 defect.", Phananh.Run("verify", Store, "--lang", "en").Exits(1).Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Verify_NoStore_IsRefused() => Phananh.Run("verify", _folder["none.jsonl"]).Exits(2).Complains(_folder["none.jsonl"] + ": FILE_NOT_FOUND: ");

    private const string Secrecy =
        """{ "do": "RequestConfidentiality", "at": "2025-02-01T09:00:00+07:00", "case": "TN-1", "by": { "role": "Submitter", "id": "cd-1" } }""";

    private static string Submit(string at, string more = "") =>
        $$"""{ "do": "SubmitResult", "at": "{{at}}", "case": "TN-1", "by": { "role": "HandlingOfficer", "id": "can-bo", "unit": "U1" }, "answer": "Đã thay bóng."{{more}} }""";
}
