using System.Text.Json;

namespace PhanAnh.Cli.Tests;

/// <summary>The acts on the record of a case through the tool: onto another regulation, onto another calendar, in from another system.</summary>
public sealed class RecordRunTests : IDisposable
{
    private const string Migrate =
        """{ "do": "Migrate", "at": "2025-02-03T08:00:00+07:00", "case": "TN-1", "by": { "role": "SystemOwner", "id": "van-hanh" }, "preset": "tay-ninh-58-2024", "version": 2 }""";

    private const string AdoptCalendar =
        """{ "do": "AdoptCalendar", "at": "2025-01-23T10:00:00+07:00", "case": "TN-1", "by": { "role": "SystemOwner", "id": "van-hanh" } }""";

    private const string Adopt =
        """{ "do": "Adopt", "at": "2025-03-03T08:00:00+07:00", "case": "TN-9", "by": { "role": "SystemOwner", "id": "van-hanh" }, "snapshot": { "schema": 1, "code": "TN-9", "state": { "code": "Received", "phase": "Intake", "outcome": "None" }, "preset": { "id": "tay-ninh-58-2024", "version": 2, "contentHash": "" }, "procedure": "ordinary", "channel": "zalo", "kind": "Reflection", "submitterKind": "Citizen", "receivedAt": "2025-02-24T08:00:00+07:00", "latestAt": "2025-02-25T09:00:00+07:00", "submission": { "content": { "text": "Đèn đường hỏng" } } } }""";

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_MigrateOntoARegulationBeside_CountsItsLimitsAnewAndPinsTheCaseToIt()
    {
        var answer = Run(Files.Lines(Files.Register, Files.Classify, Files.Dispatch, Files.Accept, Migrate), "--also", Second, "--json").Exits(0);

        var moved = Assert.Single(answer.Documents[4].GetProperty("events").EnumerateArray());
        Assert.Equal(("Migrated", 2), (Text(moved, "type"), moved.GetProperty("data").GetProperty("to").GetProperty("version").GetInt32()));
        Assert.Equal("2025-02-06T00:00:00+07:00", Due(answer));
    }

    [Fact]
    public void Run_MigrateWithoutThatRegulation_IsRefused()
    {
        var answer = Run(Files.Lines(Files.Register, Files.Classify, Migrate), "--json").Exits(1);

        Assert.Equal("refused", Text(answer.Documents[2], "outcome"));
        Assert.Contains(answer.Documents[2].GetProperty("reasons").EnumerateArray(), reason => Text(reason, "code") == "PRESET_MISSING");
    }

    [Fact]
    public void Stores_OfACaseThatMigrated_AreReadAndAdvancedWithBothRegulations()
    {
        var store = _folder["cases.jsonl"];
        Run(Files.Lines(Files.Register, Files.Classify, Files.Dispatch, Files.Accept, Migrate), "--also", Second, "--store", store).Exits(0);

        var clocks = Phananh.Run("clocks", store, "--preset", "tay-ninh-58-2024", "--also", Second, "--at", "2025-02-04T00:00", "--json").Exits(0);
        Assert.Equal("2025-02-06T00:00:00+07:00", Due(clocks));
        foreach (var verb in new[] { "clocks", "overdue" })
        {
            var alone = Phananh.Run(verb, store, "--preset", "tay-ninh-58-2024", "--at", "2025-02-07T00:00").Exits(1);
            Assert.StartsWith($"{store} TN-1: PRESET_MISSING: ", Assert.Single(alone.ErrorLines), StringComparison.Ordinal);
        }

        var refused = Run(Files.Lines(AdoptCalendar), "--store", store).Exits(1);
        Assert.Contains("PRESET_MISSING", refused.Output, StringComparison.Ordinal);
        Assert.Empty(refused.ErrorLines);
        Phananh.Run("overdue", store, "--preset", "tay-ninh-58-2024", "--also", Second, "--at", "2025-02-07T00:00").Exits(1);
        Phananh.Run("advance", store, "--preset", "tay-ninh-58-2024", "--also", Second, "--until", "2025-02-07T00:00").Exits(0);
        Phananh.Run("report", store, "--preset", "tay-ninh-58-2024", "--also", Second, "--kind", "month", "--period", "2025-02").Exits(0);
    }

    [Fact]
    public void Run_AdoptCalendarUnderOtherHours_MovesTheLimit()
    {
        var hourly = _folder.Write("hourly.json", Files.Preset.Replace("\"6 working days\"", "\"8 working hours\"", StringComparison.Ordinal));
        var store = _folder["cases.jsonl"];
        var before = Hours(Files.Lines(Files.Register, Files.Classify, Files.Dispatch, Files.Accept), "07:30-11:30,13:00-17:00");
        var same = Hours(Files.Lines(AdoptCalendar), "07:30-11:30,13:00-17:00");
        var after = Hours(Files.Lines(AdoptCalendar), "08:00-12:00");

        Assert.Equal("2025-01-24T09:00:00+07:00", Due(before.Exits(0)));
        Assert.Contains("CALENDAR_NOTHING_MOVES", same.Exits(1).Output, StringComparison.Ordinal);
        Assert.Equal("2025-02-03T09:00:00+07:00", Due(after.Exits(0)));

        Answer Hours(string commands, string hours) => Phananh.Run(
            commands, ["run", "-", "--preset", hourly, "--units", _folder.Write("units.json", Files.Units), "--store", store, "--hours", hours, "--json"]);
    }

    [Fact]
    public void Run_AdoptUnderARegulationBeside_TakesTheCaseOver()
    {
        var answer = Run(Files.Lines(Adopt), "--also", Second, "--json").Exits(0);

        var document = answer.Documents.Single(document => Text(document, "type") == "case");
        Assert.Equal(("TN-9", "Received"), (Text(document, "case"), Text(document, "state")));
        Assert.DoesNotContain("Đèn", answer.Output, StringComparison.Ordinal);
        Run(Files.Lines(Adopt), "--json").Exits(1);
    }

    [Fact]
    public void Run_AlsoWhatIsNoRegulation_IsToldOfTheOption()
    {
        Run(Files.Lines(Files.Register), "--also", "nowhere").Exits(2).Complains("--also: PRESET_UNKNOWN: ");
        Run(Files.Lines(Files.Register), "--also", "-").Exits(2).Complains("stdin: INPUT_TWICE: ");
    }

    /// <summary>The regulation in a second version, which gives units four days and takes the cases of February.</summary>
    private string Second => _folder.Write("second.json", Files.Preset
        .Replace("\"version\": 1", "\"version\": 2", StringComparison.Ordinal)
        .Replace("\"effective\": {\"from\": \"2024-11-09\"", "\"effective\": {\"from\": \"2025-02-01\"", StringComparison.Ordinal)
        .Replace("\"6 working days\"", "\"4 working days\"", StringComparison.Ordinal));

    private Answer Run(string commands, params string[] more) =>
        Phananh.Run(commands, ["run", "-", "--preset", "tay-ninh-58-2024", "--units", _folder.Write("units.json", Files.Units), .. more]);

    private static string Due(Answer answer) => answer.Documents.Single(document => document.TryGetProperty("clocks", out _)).GetProperty("clocks").EnumerateArray()
        .Where(clock => Text(clock, "clock") == "processing").Select(clock => Text(clock, "due")).Single();

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
