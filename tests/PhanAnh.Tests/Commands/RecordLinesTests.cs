using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The lines by which a case is migrated, moved to another calendar, and taken over.</summary>
public sealed class RecordLinesTests
{
    private const string Common = """ "at": "2025-03-03T08:00:00+07:00", "case": "TN-1", "by": { "role": "SystemOwner", "id": "van-hanh-01" }""";

    private const string Least = """
        "schema": 1, "code": "TN-1", "state": { "code": "InProcessing", "phase": "Handling", "outcome": "None" }, "preset": { "id": "tay-ninh-58-2024", "version": 1, "contentHash": "" },
        "procedure": "ordinary", "channel": "zalo", "kind": "Reflection", "submitterKind": "Citizen", "receivedAt": "2025-02-24T08:00:00+07:00", "latestAt": "2025-02-25T09:00:00+07:00"
        """;

    [Fact]
    public void Read_AMigration_GivesItsMapping()
    {
        var read = Read("""
            { "do": "Migrate",@, "preset": "tay-ninh-58-2024", "version": 2, "deadlines": "Keep", "basis": { "number": "202/2025/QH15" },
              "mapping": { "states": [ { "of": "Case", "from": "InProcessing", "to": "Working" } ], "terms": [ { "list": "Field", "from": "Lighting", "to": "Roads" } ], "clocks": [ { "from": "return" } ] } }
            """);

        var act = Assert.IsType<MigrateAct>(read.Command?.Act);
        Assert.Equal(("tay-ninh-58-2024", 2, MigratedDeadlines.Keep, "202/2025/QH15"), (act.Preset, act.Version, act.Deadlines, act.Basis?.Number));
        Assert.Equal(new MappedState(MachineKind.Case, new("InProcessing"), new("Working")), Assert.Single(act.Mapping.States));
        Assert.Equal(new MappedTerm(TermList.Field, new("Lighting"), new("Roads")), Assert.Single(act.Mapping.Terms));
        Assert.Equal(new MappedClock(new("return"), null), Assert.Single(act.Mapping.Clocks));
    }

    [Fact]
    public void Read_AnAdoption_TakesTextsWhereTheyStand()
    {
        var read = Read("{ \"do\": \"Adopt\",@, \"submitterId\": \"cd-1\", \"snapshot\": { " + Least + ", \"submission\": { \"content\": { \"text\": \"Đèn đường hỏng\" }, \"phone\": null } } }");

        var act = Assert.IsType<AdoptAct>(read.Command?.Act);
        var text = Assert.Single(act.Texts);
        Assert.Equal((act.Snapshot.Submission.Content, "Đèn đường hỏng", "cd-1"), (text.Reference, text.Text.Reveal(), act.SubmitterId?.Reveal()));
    }

    [Fact]
    public void Read_AnAdoptionThatRuns_IsCarriedOut()
    {
        var read = Read("{ \"do\": \"Adopt\",@, \"snapshot\": { " + Least + ", \"submission\": { \"content\": { \"text\": \"Đèn đường hỏng\" } } } }");
        var desk = HotlineDesk.InMemory("tay-ninh", Rules.Units);

        var outcome = Hotline.Wait(desk.HandleAsync(read.Command!));

        Assert.True(outcome.IsAccepted, outcome.Refusal?.ToString());
        Assert.Equal("Đèn đường hỏng", Hotline.Wait(desk.ReadTextAsync(new("TN-1"), outcome.Case!.Submission.Content!.Value))?.Reveal());
    }

    [Theory]
    [InlineData("Quarantine", typeof(QuarantineAct))]
    [InlineData("ReleaseQuarantine", typeof(ReleaseQuarantineAct))]
    [InlineData("InspectQuarantine", typeof(InspectQuarantineAct))]
    public void Read_ALineOfAQuarantine_TakesItsReason(string word, Type act)
    {
        var read = Read("{ \"do\": \"" + word + "\",@, \"note\": \"Có dấu mật.\" }");

        Assert.IsType(act, read.Command?.Act);
        Assert.Equal("Có dấu mật.", read.Command!.Act.Note?.Reveal());
    }

    [Theory]
    [InlineData("""{ "do": "Migrate",@ }""", "JSON_MEMBER_MISSING", "$.preset")]
    [InlineData("""{ "do": "Migrate",@, "preset": "x", "deadlines": "Later" }""", "ENUM_UNKNOWN", "$.deadlines")]
    [InlineData("""{ "do": "Migrate",@, "preset": "x", "mapping": { "states": [ { "of": "Unit", "from": "A", "to": "B" } ] } }""", "ENUM_UNKNOWN", "$.mapping.states[0].of")]
    [InlineData("""{ "do": "Migrate",@, "preset": "x", "mapping": { "roles": [] } }""", "JSON_UNKNOWN_MEMBER", "$.mapping.roles")]
    [InlineData("""{ "do": "AdoptCalendar",@, "calendar": "new" }""", "JSON_UNKNOWN_MEMBER", "$.calendar")]
    [InlineData("""{ "do": "Adopt",@ }""", "JSON_MEMBER_MISSING", "$.snapshot")]
    [InlineData("""{ "do": "Adopt",@, "snapshot": { "schema": 2 } }""", "SNAPSHOT_NEWER", "$.snapshot")]
    [InlineData("""{ "do": "Adopt",@, "snapshot": [] }""", "SNAPSHOT_MALFORMED", "$.snapshot")]
    [InlineData("""{ "do": "Adopt",@, "snapshot": { "schema": 1, "colour": "red" } }""", "SNAPSHOT_MALFORMED", "$.snapshot")]
    public void Read_ALineThatIsWrong_IsToldWithItsPlace(string line, string code, string path)
    {
        var read = Read(line);

        Assert.Null(read.Command);
        Assert.Contains(read.Defects, defect => (defect.Code, defect.Path) == (code, path));
        Assert.All(read.Defects, defect => Assert.DoesNotMatch(@"\{\d\}", defect.Vietnamese + defect.English));
    }

    [Fact]
    public void Read_ASnapshotThatContradictsItself_NamesEveryPlace()
    {
        var read = Read("{ \"do\": \"Adopt\",@, \"snapshot\": { " + Least + ", \"submission\": {}, \"version\": -1, \"endedAt\": \"2025-02-25T09:00:00+07:00\" } }");

        Assert.Equal(["SNAPSHOT_BROKEN", "SNAPSHOT_BROKEN"], read.Defects.Select(defect => defect.Code));
        Assert.Equal(["version", "endedAt"], read.Defects.SelectMany(defect => defect.Allowed));
    }

    private static CommandLine Read(string line) =>
        new CommandReader(PresetText.TayNinh.Preset).Read(1, Encoding.UTF8.GetBytes(line.Replace("@", Common, StringComparison.Ordinal)));
}
