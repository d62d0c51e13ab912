using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>The schema of an amending file follows from that of a whole one and says what the loader does with it: held to files that say all of their base once more.</summary>
public sealed class AmendmentSchemaTests
{
    private static readonly SchemaCheck Schema = SchemaCheck.Of(PresetSchema.AmendmentJson);

    private static readonly JsonElement Root = SchemaCheck.Parse(PresetSchema.AmendmentJson);

    /// <summary>What the loader says where a member is missing; a row has either of two, and its own code for it.</summary>
    private static readonly string[] Missing = ["JSON_MEMBER_MISSING", "CITATION_MISSING", "CLOCK_NEVER_STARTED", "CLOCK_NEVER_STOPPED", "ROW_TRIGGER"];

    private static readonly string Path = System.IO.Path.Combine(WorkingCopy.Root, "src", "PhanAnh", "Schemas", "preset-amendment.schema.json");

    /// <summary>Of two versions of one regulation the higher is built on.</summary>
    private static readonly string[] Bases = [.. PresetText.Names.Except(["binh-phuoc-2016"]).Concat(["minh-ha", "phuong-hoa-sen"]).Concat(PresetText.Clocks).Select(name => PresetText.Of(name).Json)];

    private static readonly PresetSources WithBases = Bases.Aggregate(PresetText.Sources, (sources, text) => sources.With(Encoding.UTF8.GetBytes(text)));

    private static IEnumerable<string> Amending => PresetText.Invented.Where(name => !PresetText.Of(name).Json.Contains("\"amends\": null", StringComparison.Ordinal));

    private static IEnumerable<Node> Documents => Bases.Select(Repeated).Concat(Amending.Select(name => Tree(PresetText.Of(name).Json)));

    /// <summary>For every object of the schema, a file in which it is used; a copy of both at each call.</summary>
    private static IEnumerable<(JsonElement Rule, Func<(Node Document, Node Value)> Copy)> Places => Documents
        .SelectMany(document => SchemaPlace.All(Schema, Root, document)
            .Select((place, ordinal) => (place.Rule, Copy: (Func<(Node, Node)>)(() =>
            {
                var copy = document.DeepClone();
                return (copy, SchemaPlace.All(Schema, Root, copy).ElementAt(ordinal).Value);
            }))))
        .Where(place => place.Rule.TryGetProperty("properties", out _))
        .DistinctBy(place => place.Rule.GetRawText());

    /// <summary>Every name under which the schema knows a member anywhere, and one that it knows nowhere.</summary>
    private static IEnumerable<string> Names => SchemaNames(Root).Append("nowhere").Distinct(StringComparer.Ordinal);

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

    /// <summary>
    /// Each member that stands somewhere is taken out, and each member that could stand there is added with nothing in it: what misses or is not known is so for the schema and the loader alike. Whatever else
    /// the loader says of such a file, which the schema cannot know, is passed over.
    /// </summary>
    [Fact]
    public void Faults_OfEachMemberTakenOutOrAdded_AreWhatTheLoaderRefuses()
    {
        var (taken, added) = (0, 0);
        foreach (var (rule, copy) in Places)
        {
            var members = copy().Value.AsObject().Select(member => member.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var name in members)
            {
                var (document, value) = copy();
                value.AsObject().Remove(name);
                taken += AssertSame(document, $"{value.GetPath()} without {name}", Schema.Faults(SchemaCheck.Parse(document.ToJsonString())).Count > 0);
            }

            // The words that say how an entry is laid over another make of it something else, so each comes by itself.
            foreach (var names in Names.Where(name => !members.Contains(name)).GroupBy(name => name is "before" or "removed" ? name : ""))
            {
                var (document, value) = copy();
                foreach (var name in names)
                {
                    value.AsObject()[name] = null;
                }

                var unknown = Load(document).Defects.Where(defect => defect.Code == "JSON_UNKNOWN_MEMBER").Select(defect => defect.Found!.Trim('"')).ToHashSet(StringComparer.Ordinal);
                var foreign = names.Where(name => !Knows(rule, name)).ToList();
                Assert.Equal(foreign.Count > 0, unknown.Count > 0);
                Assert.True(names.Key.Length > 0 || unknown.SetEquals(foreign), $"{value.GetPath()}: the loader does not know {string.Join(", ", unknown)}, the schema {string.Join(", ", foreign)}");
                added += unknown.Count;
            }
        }

        Assert.True(taken > 50 && added > 1_000, $"{taken} and {added} were refused");
    }

    private static bool Knows(JsonElement rule, string name) =>
        rule.GetProperty("properties").TryGetProperty(name, out _) || (rule.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object);

    private static int AssertSame(Node document, string what, bool isRefusedBySchema)
    {
        var refused = Load(document).Defects.FirstOrDefault(defect => Missing.Contains(defect.Code));
        Assert.True((refused is not null) == isRefusedBySchema, $"{what}: the loader says {refused?.ToString() ?? "nothing"}, the schema {(isRefusedBySchema ? "refuses it" : "nothing")}");
        return refused is null ? 0 : 1;
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

    private static IEnumerable<string> SchemaNames(JsonElement rule) => rule.ValueKind switch
    {
        JsonValueKind.Object => rule.EnumerateObject().SelectMany(member => SchemaNames(member.Value))
            .Concat(rule.TryGetProperty("properties", out var members) && members.ValueKind == JsonValueKind.Object ? members.EnumerateObject().Select(member => member.Name) : []),
        JsonValueKind.Array => rule.EnumerateArray().SelectMany(SchemaNames),
        _ => [],
    };
}
