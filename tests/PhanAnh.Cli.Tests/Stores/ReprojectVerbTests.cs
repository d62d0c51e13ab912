namespace PhanAnh.Cli.Tests;

/// <summary>
/// One case of Tây Ninh, taken on at nine on Thursday 23 January 2025: six working days are the 24th, then after Tết 3, 4, 5, 6 and 7 February. Nothing of it is moved by being asked about.
/// </summary>
public sealed class ReprojectVerbTests : IDisposable
{
    private const string Flood =
        """
        { "documents": [ { "id": "cd-77", "vi": "Công điện 77/CĐ-UBND", "en": "Telegram 77" } ],
          "closures": [ { "from": "2025-02-03", "to": "2025-02-04", "vi": "Nghỉ tránh bão", "en": "Storm", "document": "cd-77" } ] }
        """;

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    private string[] Units => ["--units", _folder.Write("units.json", Files.Units)];

    /// <summary>The next version, under which three working days are the 24th, the 3rd and the 4th.</summary>
    private string Next => _folder.Write("next.json", string.Join('\n', Files.Preset.Replace("\"version\": 1, \"amends\"", "\"version\": 2, \"amends\"", StringComparison.Ordinal).Split('\n')
        .Select(line => line.Contains("{\"id\": \"processing\"", StringComparison.Ordinal) ? line.Replace("6 working days", "3 working days", StringComparison.Ordinal) : line)));

    private string DaysOff => _folder.Write("flood.json", Flood);

    [Fact]
    public void Reproject_OntoAShorterVersion_TellsWhereEachLimitStandsAndWouldStand()
    {
        Begin();
        var before = File.ReadAllBytes(Store);

        Assert.Equal(
            ["TN-1  Xử lý [UBND phường 1]: 6 ngày làm việc, hết ngày 07/02/2025 (còn hạn) → 3 ngày làm việc, hết ngày 04/02/2025 (không xử lý)", "Sẽ dời: 1 thời hạn của 1 hồ sơ."],
            Ask("--onto", Next, "--at", "2025-02-05T08:00").Exits(1).Lines);
        Assert.Equal(before, File.ReadAllBytes(Store));
    }

    /// <summary>The result came in March; in January its limit still ran.</summary>
    [Fact]
    public void Reproject_AtAMomentThatIsPast_MovesWhatRanThen()
    {
        Begin(Files.Register, Files.Classify, Files.Dispatch, Files.Accept, Files.Accept.Replace("\"Accept\"", "\"SubmitResult\"", StringComparison.Ordinal)
            .Replace("2025-01-23T09", "2025-03-03T09", StringComparison.Ordinal).Replace("} }", "}, \"answer\": \"Đã thay bóng.\" }", StringComparison.Ordinal));

        Assert.Equal("Sẽ dời: 1 thời hạn của 1 hồ sơ.", Ask("--onto", Next, "--at", "2025-01-24T08:00").Exits(1).Lines[^1]);
        Assert.Equal("Sẽ dời: 0 thời hạn của 0 hồ sơ.", Ask("--onto", Next, "--at", "2025-03-04T08:00").Exits(0).Lines[^1]);
    }

    [Fact]
    public void Reproject_OntoDaysOffInEnglish_LeavesThemOutOfTheCount()
    {
        Begin();

        Assert.Equal(
            ["TN-1  Processing [Ward 1]: 6 working days, end of 2025-02-07 (running) → 6 working days, end of 2025-02-11 (running)", "Would move: limits 1, cases 1."],
            Ask("--days-off", DaysOff, "--at", "2025-01-24T08:00", "--lang", "en").Exits(1).Lines);
    }

    /// <summary>Three working days are the 24th, the 3rd and the 4th; with the 3rd and the 4th closed, the 24th, the 5th and the 6th.</summary>
    [Theory]
    [InlineData("2025-02-05T00:00:00+07:00", false)]
    [InlineData("2025-02-07T00:00:00+07:00", true)]
    public void Reproject_AsJson_HasTheInstants(string due, bool withDaysOff)
    {
        Begin();
        string[] daysOff = withDaysOff ? ["--days-off", DaysOff] : [];
        var moved = Assert.Single(Ask(["--onto", Next, "--at", "2025-01-24T08:00", "--json", .. daysOff]).Exits(1).Documents);

        Assert.Equal(("TN-1", "processing", 1, "U1"), (moved.GetProperty("case").GetString(), moved.GetProperty("clock").GetString(), moved.GetProperty("assignment").GetInt32(), moved.GetProperty("unit").GetString()));
        Assert.Equal("2025-02-08T00:00:00+07:00", moved.GetProperty("before").GetProperty("due").GetString());
        Assert.Equal((due, "3 working days"), (moved.GetProperty("after").GetProperty("due").GetString(), moved.GetProperty("after").GetProperty("limit").GetString()));
    }

    [Fact]
    public void Reproject_OntoARegulationWithoutTheClock_SaysThatNothingIsOwed()
    {
        Begin();
        var renamed = _folder.Write("renamed.json", File.ReadAllText(Next).Replace("\"id\": \"processing\"", "\"id\": \"handling\"", StringComparison.Ordinal).Replace("(processing)", "(handling)", StringComparison.Ordinal));

        Assert.EndsWith("→ không còn thời hạn", Ask("--onto", renamed, "--at", "2025-01-24T08:00").Exits(1).Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Reproject_OntoTheSame_MovesNothing()
    {
        Begin();

        Assert.Equal(["Sẽ dời: 0 thời hạn của 0 hồ sơ."], Ask("--onto", "tay-ninh", "--at", "2025-01-24T08:00").Exits(0).Lines);
    }

    [Fact]
    public void Reproject_ACaseWhoseRegulationIsNotGiven_IsToldByItsCode()
    {
        Begin();
        var answer = Phananh.Run(["reproject", Store, "--preset", "dong-nai-1022-2017", .. Units, "--days-off", DaysOff]).Exits(1);

        Assert.StartsWith($"{Store} TN-1: PRESET_MISSING: ", Assert.Single(answer.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["Sẽ dời: 0 thời hạn của 0 hồ sơ."], answer.Lines);
    }

    [Fact]
    public void Reproject_ACaseOfAKindThatTheOtherTakesNot_IsToldByItsCode()
    {
        Begin(Files.Register.Replace("\"Reflection\"", "\"Question\"", StringComparison.Ordinal));

        Assert.StartsWith($"{Store} TN-1: NO_PROCEDURE: ", Assert.Single(Ask("--onto", "thai-nguyen").Exits(1).ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--onto: REPROJECT_ONTO_NOTHING: ")]
    [InlineData("--onto: PRESET_UNKNOWN: ", "--onto", "nowhere")]
    [InlineData("--case: CASE_UNKNOWN: ", "--onto", "tay-ninh", "--case", "TN-2")]
    [InlineData("stdin: INPUT_TWICE: ", "--onto", "-", "--days-off", "-")]
    public void Reproject_OntoWhatIsNotThere_IsRefused(string complaint, params string[] options)
    {
        Begin();

        Ask(options).Exits(2).Complains(complaint);
    }

    [Fact]
    public void Reproject_OntoADefectiveFileOfDaysOff_IsRefusedWithItsPlace()
    {
        Begin();
        var defective = _folder.Write("bad.json", Flood.Replace("2025-02-04", "2025-02-31", StringComparison.Ordinal));

        Ask("--days-off", defective).Exits(2).Complains($"{defective} $.closures[0].to: CALENDAR_DATE: ");
    }

    private void Begin(params string[] commands) =>
        Phananh.Run(Files.Lines(commands.Length > 0 ? commands : [Files.Register, Files.Classify, Files.Dispatch, Files.Accept]), ["run", "-", "--preset", "tay-ninh", .. Units, "--store", Store]).Exits(0);

    private Answer Ask(params string[] options) => Phananh.Run(["reproject", Store, "--preset", "tay-ninh", .. Units, .. options]);
}
