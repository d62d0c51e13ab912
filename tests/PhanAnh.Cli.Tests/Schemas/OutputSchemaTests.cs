using System.Text.Json;
using System.Text.Json.Nodes;
using PhanAnh.Tests;

namespace PhanAnh.Cli.Tests;

/// <summary>
/// What a verb prints with <c>--json</c> is what its schema in <c>docs/schemas</c> says, member for member: a member that is not in the schema is a fault here, though readers
/// of the schema must bear it.
/// </summary>
public sealed class OutputSchemaTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("due", "due", "--from", "2025-01-23T10:00", "--limit", "6 working days", "--explain")]
    [InlineData("due", "due", "--from", "2025-01-23T10:00", "--limit", "none")]
    [InlineData("between", "between", "--from", "2025-01-23T10:00", "--to", "2025-02-10T09:00", "--hours", "07:30-11:30,13:00-17:00")]
    [InlineData("holidays", "holidays", "2026")]
    [InlineData("lunar", "lunar", "--to-solar", "15/6/2025")]
    [InlineData("preset-list", "preset", "list")]
    [InlineData("preset-list", "preset", "show", "binh-phuoc", "--on", "2016-04-01")]
    [InlineData("preset-diff", "preset", "diff", "binh-phuoc-2016", "dong-nai")]
    [InlineData("simulate", "simulate", "--preset", "thai-nguyen", "--cases", "5")]
    public void Output_OfAVerb_IsAsItsSchemaSays(string schema, params string[] arguments) => Check(schema, Phananh.Run([.. arguments, "--json"]));

    [Theory]
    [InlineData("due", "from,limit\n2025-01-23T10:00,6 working days\nx,y\n", "due", "--batch", "-")]
    [InlineData("redact", "Tôi là An, số 0912345678.", "redact", "-")]
    [InlineData("preset-validate", "{}", "preset", "validate", "-")]
    public void Output_OfAVerbThatReads_IsAsItsSchemaSays(string schema, string input, params string[] arguments) => Check(schema, Phananh.Run(input, [.. arguments, "--json"]));

    [Fact]
    public void Output_OfVerbsOverAStore_IsAsItsSchemaSays()
    {
        Phananh.Run("simulate", "--preset", "tay-ninh", "--cases", "40", "--commands", _folder["c.txt"], "--units-to", _folder["u.json"]).Exits(0);
        File.AppendAllText(_folder["c.txt"], "{\"do\": 1}\n");
        string[] regulation = ["--preset", "tay-ninh", "--units", _folder["u.json"], "--json"];

        Check("run", Phananh.Run(["run", _folder["c.txt"], "--store", _folder["s.jsonl"], "--until", "2025-11-15T00:00", .. regulation]));
        Check("clocks", Phananh.Run(["clocks", _folder["s.jsonl"], "--at", "2025-02-01T00:00", .. regulation]));
        Check("overdue", Phananh.Run(["overdue", _folder["s.jsonl"], "--at", "2026-02-01T00:00", .. regulation]));
        Check("check", Phananh.Run("check", _folder["c.txt"], "--preset", "tay-ninh", "--json"));
        Check("report", Phananh.Run(["report", _folder["s.jsonl"], "--period", "2025-02", .. regulation]));
        var places = _folder.Write("places.json", """{ "places": [ { "code": "80", "name": "Tây Ninh", "kind": "province" } ] }""");
        Check("report", Phananh.Run(["report", _folder["s.jsonl"], "--period", "2025-02", "--places", places, "--places-on", "2025-07-01", .. regulation]));
        Check("verify", Phananh.Run("verify", _folder["s.jsonl"], "--json"));
        _folder.Write("d.jsonl", File.ReadAllText(_folder["s.jsonl"]).Replace("\"zalo\"", "\"app\"", StringComparison.Ordinal));
        Check("verify", Phananh.Run("verify", _folder["d.jsonl"], "--json"));
    }

    [Theory]
    [InlineData("processing")]
    [InlineData("handling")]
    public void Output_OfReproject_IsAsItsSchemaSays(string clock)
    {
        string[] regulation = ["--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units)];
        Phananh.Run(Files.Lines(Files.Register, Files.Classify, Files.Dispatch, Files.Accept), ["run", "-", "--store", _folder["r.jsonl"], .. regulation]).Exits(0);
        var next = Files.Preset.Replace("\"version\": 1, \"amends\"", "\"version\": 2, \"amends\"", StringComparison.Ordinal).Replace("\"6 working days\"", "\"3 working days\"", StringComparison.Ordinal)
            .Replace("\"id\": \"processing\"", $"\"id\": \"{clock}\"", StringComparison.Ordinal).Replace("(processing)", $"({clock})", StringComparison.Ordinal);

        Check("reproject", Phananh.Run(["reproject", _folder["r.jsonl"], "--onto", _folder.Write("next.json", next), "--at", "2025-01-24T08:00", "--json", .. regulation]));
    }

    [Fact]
    public void Output_OfAdvance_IsAsItsSchemaSays()
    {
        string[] regulation = ["--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units)];
        Phananh.Run(Files.Lines(Files.Register, Files.Classify, Files.Dispatch), ["run", "-", "--store", _folder["a.jsonl"], .. regulation]).Exits(0);

        Check("advance", Phananh.Run(["advance", _folder["a.jsonl"], "--until", "2025-02-15T00:00", "--json", .. regulation]));
    }

    private static void Check(string schema, Answer answer)
    {
        var closed = JsonNode.Parse(File.ReadAllText(Path.Combine(WorkingCopy.Root, "docs", "schemas", schema + ".schema.json")))!;
        Close(closed);
        var check = SchemaCheck.Of(closed.ToJsonString());
        var documents = answer.Output.StartsWith("{\n", StringComparison.Ordinal) ? [JsonDocument.Parse(answer.Output).RootElement] : answer.Documents;

        Assert.NotEmpty(documents);
        Assert.All(documents, document => Assert.Empty(check.Faults(document)));
    }

    /// <summary>Lets no member stand that is not named.</summary>
    private static void Close(JsonNode? rule)
    {
        foreach (var inner in rule is JsonObject members ? members.Select(member => member.Value).ToList() : rule is JsonArray items ? [.. items] : [])
        {
            Close(inner);
        }

        if (rule is JsonObject known && known.ContainsKey("properties") && known.ContainsKey("type"))
        {
            known["additionalProperties"] = false;
        }
    }
}
