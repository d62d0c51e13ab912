using System.Text;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>The schema of an amending file follows from that of a whole one and says what the loader does with it: held to files that say all of their base once more.</summary>
public sealed class AmendmentSchemaTests
{
    private static readonly SchemaCheck Schema = SchemaCheck.Of(PresetSchema.AmendmentJson);

    private static readonly string Path = System.IO.Path.Combine(WorkingCopy.Root, "src", "PhanAnh", "Schemas", "preset-amendment.schema.json");

    /// <summary>Of two versions of one regulation the higher is built on.</summary>
    private static readonly string[] Bases = [.. PresetText.Names.Except(["binh-phuoc-2016"]).Concat(["minh-ha", "phuong-hoa-sen"]).Concat(PresetText.Clocks).Select(name => PresetText.Of(name).Json)];

    private static readonly PresetSources WithBases = Bases.Aggregate(PresetText.Sources, (sources, text) => sources.With(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Amending => PresetText.Invented.Where(name => !PresetText.Of(name).Json.Contains("\"amends\": null", StringComparison.Ordinal));

    private static IEnumerable<Node> Documents => Bases.Select(Repeated).Concat(Amending.Select(name => Tree(PresetText.Of(name).Json)));

    /// <summary>With <c>PHANANH_APPROVE=1</c> the file is written anew.</summary>
    [Fact]
    public void Json_OfAnAmendment_FollowsFromTheSchemaOfAWholeFile()
    {
        var derived = AmendmentSchema.Of(PresetSchema.Json);
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            File.WriteAllText(Path, derived);
        }

        Assert.Equal(derived, File.ReadAllText(Path));
    }

    [Fact]
    public void Faults_OfEveryAmendingPreset_AreNone() => Assert.All(Amending, name => Assert.Empty(Schema.Faults(SchemaCheck.Parse(PresetText.Of(name).Json))));

    [Fact]
    public void Faults_OfARepeatedBase_AreNoneAndTheLoaderTakesIt() => Assert.All(Documents, document =>
    {
        Assert.Empty(Schema.Faults(SchemaCheck.Parse(document.ToJsonString())));
        Assert.Empty(Load(document).Defects);
    });

    [Theory]
    [InlineData("""{ "amends": null }""")]
    [InlineData("""{ "retention": { "least": "1 year" } }""")]
    [InlineData("""{ "terms": { "fields": [ { "id": "A", "removed": false } ] } }""")]
    [InlineData("""{ "terms": { "fields": [ { "id": "A", "removed": true, "name": { "vi": "A" } } ] } }""")]
    [InlineData("""{ "procedures": [ { "clocks": [] } ] }""")]
    public void Faults_OfWhatTheLoaderRefuses_AreTold(string part)
    {
        var document = Tree("""{ "id": "over", "version": 1, "amends": "minh-ha", "effective": { "from": "2025-02-01", "cites": ["MH-1"] } }""").AsObject();
        Assert.Empty(Schema.Faults(SchemaCheck.Parse(document.ToJsonString())));
        foreach (var (name, value) in Tree(part).AsObject())
        {
            document[name] = value?.DeepClone();
        }

        Assert.NotEmpty(Load(document).Defects);
        Assert.NotEmpty(Schema.Faults(SchemaCheck.Parse(document.ToJsonString())));
    }

    private static Node Tree(string json) => Node.Parse(json, null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;

    private static PresetLoad Load(Node document) => PresetLoad.From(Encoding.UTF8.GetBytes(document.ToJsonString()), sources: WithBases);

    /// <summary>A file that amends another one and says all of it again, but for its province.</summary>
    private static Node Repeated(string text)
    {
        var copy = Tree(text).AsObject();
        copy["amends"] = (string)copy["id"]!;
        copy["id"] = copy["id"] + "-again";
        copy.Remove("province");
        return copy;
    }
}
