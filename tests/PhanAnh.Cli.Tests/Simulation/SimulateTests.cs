using System.Globalization;

namespace PhanAnh.Cli.Tests;

public sealed class SimulateTests : IDisposable
{
    private const string Hours = "07:30-11:30,13:00-17:00";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tay-ninh-58-2024", 45)]
    [InlineData("dong-nai-1022-2017", 45)]
    [InlineData("binh-phuoc-2016", 32)]
    [InlineData("thai-nguyen-2020", 13)]
    public void Simulate_AnyRegulation_RunsAlmostWithoutRefusalThroughMostOfItsRows(string preset, int rows)
    {
        var made = Phananh.Run("simulate", "--preset", preset, "--cases", "300", "--seed", "7", "--commands", _folder["c.jsonl"], "--units-to", _folder["u.json"], "--json")
            .Exits(0).Documents[0];
        var summary = Phananh.Run("run", _folder["c.jsonl"], "--preset", preset, "--units", _folder["u.json"], "--hours", Hours, "--json").Documents[^1];

        Assert.Equal(300, made.GetProperty("cases").GetInt32());
        Assert.InRange(made.GetProperty("rowsReached").GetInt32(), rows, made.GetProperty("rows").GetInt32());
        Assert.Equal(made.GetProperty("commands").GetInt32(), summary.GetProperty("commands").GetInt32());
        Assert.Equal(0, summary.GetProperty("defective").GetInt32());
        Assert.Equal(300, summary.GetProperty("cases").GetInt32());
        Assert.InRange(summary.GetProperty("refused").GetInt32(), 0, summary.GetProperty("commands").GetInt32() / 30);
    }

    /// <summary>A regulation of the right form without the words that its acts must say: what needs them never happens, and where that is the registration nothing does.</summary>
    [Theory]
    [InlineData("\"submitterKinds\": [{\"id\": \"Resident\", \"name\": {\"vi\": \"Người dân\", \"en\": \"Resident\"}}]", "\"submitterKinds\": []", 2)]
    [InlineData("\"on\": \"Reply\", \"act\": \"Close\"", "\"on\": \"Reply\", \"act\": \"Rate\"", 0)]
    [InlineData("\"on\": \"Reply\", \"act\": \"Close\"", "\"on\": \"Reply\", \"act\": \"RequestRework\"", 0)]
    [InlineData("\"on\": \"Reply\", \"act\": \"Close\"", "\"on\": \"Reply\", \"act\": \"Classify\"", 0)]
    public void Simulate_ARegulationWithoutTheWordsOfAnAct_DoesWithoutIt(string stands, string instead, int code)
    {
        var regulation = _folder.Write("r.json", Bare.Replace(stands, instead, StringComparison.Ordinal));

        Assert.Contains(instead, File.ReadAllText(regulation), StringComparison.Ordinal);
        var answer = Phananh.Run("simulate", "--preset", regulation, "--cases", "20", "--commands", "-").Exits(code);
        if (code != 0)
        {
            answer.Complains("--preset: SIMULATE_IMPOSSIBLE: ");
        }
    }

    private const string Bare = """
        {
          "id": "bare", "province": "bare", "version": 1, "name": {"vi": "Quy định trống"},
          "document": {"number": "1", "issuer": "UBND", "cites": ["B-1"]}, "effective": {"from": "2025-01-01", "cites": ["B-1"]},
          "calendars": {"office": {"hours": "07:30-11:30,13:00-17:00"}},
          "terms": {
            "caseKinds": [{"id": "Reflection", "name": {"vi": "Phản ánh"}}],
            "submitterKinds": [{"id": "Resident", "name": {"vi": "Người dân", "en": "Resident"}}],
            "roles": [{"id": "Officer", "party": "coordinator", "name": {"vi": "Cán bộ"}}],
            "states": [
              {"id": "Received", "of": "case", "phase": "intake", "name": {"vi": "Đã nhận"}},
              {"id": "Answered", "of": "case", "phase": "ended", "outcome": "answered", "name": {"vi": "Đã trả lời"}},
              {"id": "AtWork", "of": "assignment", "phase": "answered", "name": {"vi": "Đã trả lời"}}
            ]
          },
          "intake": {"channels": [{"id": "hotline", "name": {"vi": "Tổng đài"}, "cites": ["B-2"]}], "cites": ["B-2"]},
          "procedures": [{
            "id": "ordinary", "assignmentOpens": "AtWork",
            "case": [
              {"id": "C1", "from": [], "on": "Register", "act": "Register", "to": "Received", "by": ["Officer"], "cites": ["B-3"]},
              {"id": "C2", "from": ["Received"], "on": "Reply", "act": "Close", "to": "Answered", "by": ["Officer"], "cites": ["B-3"]}
            ],
            "assignment": [],
            "clocks": [{"id": "reply", "name": {"vi": "Trả lời"}, "of": "case", "owedBy": "Officer", "calendar": "office", "starts": ["Register"], "stops": ["Reply"], "limits": [{"limit": "5 working days"}], "cites": ["B-3"]}]
          }],
          "publication": {"byDefault": true, "timeline": true, "cites": ["B-4"]},
          "reports": {"cutoff": "1T00:00", "kinds": ["month"], "cites": ["B-4"]},
          "retention": {"minimum": "5 years", "cites": ["B-4"]}
        }
        """;

    [Fact]
    public void Simulate_TheSameSeed_IsTheSameByteForByteInTheStoreToo()
    {
        foreach (var name in new[] { "a", "b" })
        {
            Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "60", "--seed", "3", "--commands", _folder[name + ".txt"], "--store", _folder[name + ".jsonl"], "--units-to", _folder[name + ".json"]).Exits(0);
        }

        foreach (var ending in new[] { ".txt", ".jsonl", ".texts.jsonl", ".keys.jsonl", ".json" })
        {
            Assert.Equal(File.ReadAllBytes(_folder["a" + ending]), File.ReadAllBytes(_folder["b" + ending]));
        }

        Assert.NotEqual(File.ReadAllText(_folder["a.txt"]), Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "60", "--seed", "4", "--commands", "-").Exits(0).Output);
        Phananh.Run("verify", _folder["a.jsonl"]).Exits(0);
        Phananh.Run("overdue", _folder["a.jsonl"], "--preset", "tay-ninh", "--units", _folder["a.json"], "--at", "2025-11-09T00:00").Exits(1);
        Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "1", "--store", _folder["a.jsonl"]).Exits(2).Complains("--store: STORE_EXISTS: ");
    }

    [Fact]
    public void Simulate_AYear_IsQuietAtTetAndAtNightAndBusyInTheRain()
    {
        var received = Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "6000", "--seed", "1", "--from", "2025-01-01", "--to", "2025-12-31", "--commands", "-").Exits(0)
            .Documents.Where(command => command.GetProperty("do").GetString() == "Register")
            .Select(command => DateTimeOffset.Parse(command.GetProperty("at").GetString()!, CultureInfo.InvariantCulture)).ToList();
        double PerDay(int month, int from, int to) => received.Count(at => at.Month == month && at.Day >= from && at.Day <= to) / (to - from + 1.0);

        Assert.Equal(6000, received.Count);
        Assert.True(received.SequenceEqual(received.Order()));
        Assert.True(PerDay(1, 29, 31) * 4 < PerDay(3, 1, 31), "29–31 January 2025 are Tết.");
        Assert.True(PerDay(10, 1, 31) > PerDay(3, 1, 31) * 1.15, "October is the month of floods.");
        Assert.True(received.Count(at => at.Hour is 8 or 9) > received.Count(at => at.Hour is 1 or 2) * 10);
    }

    [Fact]
    public void Simulate_People_AreInventedAndWriteVietnamese()
    {
        var matters = Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "200", "--commands", "-").Exits(0)
            .Documents.Where(command => command.GetProperty("do").GetString() == "Register").ToList();

        Assert.InRange(matters.Select(matter => matter.GetProperty("content").GetString()).Distinct().Count(), 150, 200);
        Assert.All(matters, matter => Assert.Matches(@"^\p{Lu}\p{L}+( \p{Lu}\p{L}+){2,3}$", matter.GetProperty("submitter").GetProperty("name").GetString()));
        Assert.All(
            matters.Where(matter => matter.GetProperty("submitter").TryGetProperty("phone", out _)),
            matter => Assert.Matches("^0[0-9]{9}$", matter.GetProperty("submitter").GetProperty("phone").GetString()));
    }

    [Fact]
    public void Simulate_ForPeople_SpeaksBothLanguages()
    {
        Assert.Matches("^50 phản ánh, kiến nghị; \\d+ lệnh; ", Phananh.Run("simulate", "--preset", "dong-nai", "--cases", "50").Exits(0).Lines[0]);
        Assert.Matches("^50 cases, \\d+ commands; ", Phananh.Run("simulate", "--preset", "dong-nai", "--cases", "50", "--lang", "en").Exits(0).Lines[0]);
    }

    [Fact]
    public void Simulate_OneCaseOnItsFirstDay_TellsOfItAlone()
    {
        Assert.Equal(
            ["1 phản ánh, kiến nghị; 1 lệnh; 1 hồ sơ dừng giữa chừng khi hết kỳ.", "Các lệnh đi qua 1/53 dòng của quy định."],
            Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "1", "--seed", "7", "--from", "2024-11-11", "--to", "2024-11-11").Exits(0).Lines);
    }

    [Fact]
    public void Simulate_OneCaseInEnglish_IsInTheSingular() => Assert.Equal(
        "1 case, 1 command; cut short by the last day: 1.",
        Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "1", "--seed", "7", "--from", "2024-11-11", "--to", "2024-11-11", "--lang", "en").Exits(0).Lines[0]);

    [Fact]
    public void Simulate_CasesOfWhichSomeEnd_TellsTheirStatesUnderAHeading()
    {
        var lines = Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "20", "--seed", "7").Exits(0).Lines;

        Assert.Equal("Các hồ sơ còn lại, theo trạng thái sau lệnh cuối cùng:", lines[1]);
        Assert.StartsWith("  ", lines[2], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--store: STORE_EXISTS: ", "--commands", "precious.jsonl", "--store", "kept.jsonl")]
    [InlineData("--store: STORE_EXISTS: ", "--commands", "precious.jsonl", "--store", "lost.jsonl")]
    [InlineData("stdin: STORE_NEEDS_FILE: ", "--commands", "precious.jsonl", "--store", "-")]
    [InlineData("--units-to: OUTPUT_NEEDS_FILE: ", "--commands", "precious.jsonl", "--units-to", "-")]
    [InlineData("--units-to: FILE_UNWRITABLE: ", "--commands", "precious.jsonl", "--units-to", "no/such/u.json")]
    [InlineData("--units-to: FILE_UNWRITABLE: ", "--commands", "new.jsonl", "--units-to", "no/such/u.json")]
    [InlineData("--store: FILE_UNWRITABLE: ", "--commands", "new.jsonl", "--store", "no/such/s.jsonl")]
    [InlineData("--units-to: FILE_UNWRITABLE: ", "--commands", "new.jsonl", "--units-to", ".")]
    [InlineData("--units-to: FILE_TAKEN: ", "--commands", "new.jsonl", "--units-to", "./new.jsonl")]
    [InlineData("--store: FILE_TAKEN: ", "--commands", "new.jsonl", "--store", "new.jsonl")]
    [InlineData("--units-to: FILE_TAKEN: ", "--store", "new.jsonl", "--units-to", "new.texts.jsonl")]
    [InlineData("--units-to: FILE_TAKEN: ", "--store", "new.jsonl", "--units-to", "new.keys.jsonl")]
    [InlineData("--commands: FILE_TAKEN: ", "--commands", "regulation.json")]
    public void Simulate_OntoATargetThatCannotBe_TouchesNone(string complaint, params string[] options)
    {
        var regulation = _folder.Write("regulation.json", Files.Preset);
        string[] kept = [regulation, _folder.Write("precious.jsonl", "precious"), _folder.Write("kept.jsonl", "kept"), _folder.Write("lost.keys.jsonl", "kept")];
        var before = kept.Select(File.ReadAllText).ToList();

        Phananh.Run(["simulate", "--preset", regulation, "--cases", "1", .. options.Select(option => option[0] == '-' ? option : _folder[option])]).Exits(2).Complains(complaint);

        Assert.Equal(before, kept.Select(File.ReadAllText));
        Assert.Equal(kept.Order(StringComparer.Ordinal), Directory.EnumerateFileSystemEntries(_folder["."]).Select(Path.GetFullPath).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("--preset: OPTION_REQUIRED: ")]
    [InlineData("--cases: NUMBER_FORMAT: ", "--preset", "tay-ninh", "--cases", "0")]
    [InlineData("--cases: NUMBER_FORMAT: ", "--preset", "tay-ninh", "--cases", "nhiều")]
    [InlineData("--seed: NUMBER_FORMAT: ", "--preset", "tay-ninh", "--seed", "-1")]
    [InlineData("--from: SIMULATE_NOT_IN_FORCE: Ngày này quy định không có hiệu lực. Hiệu lực: từ 09/11/2024.", "--preset", "tay-ninh", "--from", "01/01/2020")]
    [InlineData("--to: PERIOD_REVERSED: ", "--preset", "tay-ninh", "--from", "2025-02-01", "--to", "2025-01-01")]
    [InlineData("--to: SIMULATE_TOO_LONG: ", "--preset", "tay-ninh", "--to", "2090-01-01")]
    [InlineData("--from: DATE_FORMAT: ", "--preset", "tay-ninh", "--from", "01/2025")]
    [InlineData("--commands: OUTPUT_TWICE: ", "--preset", "tay-ninh", "--commands", "-", "--json")]
    [InlineData("--commands: FILE_UNWRITABLE: ", "--preset", "tay-ninh", "--cases", "1", "--commands", "no/such/folder/c.jsonl")]
    public void Simulate_WrongInput_IsRefused(string complaint, params string[] arguments) => Phananh.Run(["simulate", .. arguments]).Exits(2).Complains(complaint);
}
