using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>What holds of a schema of files that the loader reads: it says what the loader does, of files in which all of it is used.</summary>
public abstract class SchemaLaws
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    protected SchemaLaws(string json)
    {
        Root = SchemaCheck.Parse(json);
        Schema = SchemaCheck.Of(json);
    }

    private protected JsonElement Root { get; }

    private protected SchemaCheck Schema { get; }

    private protected abstract IEnumerable<Node> Documents { get; }

    private protected virtual PresetSources Sources => PresetText.Sources;

    /// <summary>For every rule of the schema, a file in which it is used and how often values stand before it there.</summary>
    private IEnumerable<(JsonElement Rule, Func<(Node Document, Node Value)> Copy)> Places =>
        Documents.SelectMany(document => SchemaPlace.All(Schema, Root, document).Select((place, ordinal) => (place.Rule, Copy: Copying(document, ordinal))))
            .DistinctBy(place => place.Rule.GetRawText());

    [Fact]
    public void Schema_OfEveryObject_KnowsTheMembersThatTheLoaderKnows()
    {
        var names = LiteralsOfTheLoader().Concat(Objects(Root).SelectMany(Names)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (rule, copy) in Places.Where(place => place.Rule.TryGetProperty("properties", out _)))
        {
            var (document, value) = copy();
            var members = value.AsObject();
            foreach (var name in names.Where(name => !members.ContainsKey(name) && (name != "removed" || Names(rule).Contains(name))))
            {
                members.Add(name, null);
            }

            var unknown = Load(document).Defects.Where(defect => defect.Code == "JSON_UNKNOWN_MEMBER").Select(defect => defect.Found!.Trim('"'));
            var known = names.Except(unknown, StringComparer.Ordinal).Order(StringComparer.Ordinal);
            Assert.True(known.SequenceEqual(Names(rule).Order(StringComparer.Ordinal), StringComparer.Ordinal),
                $"""
                The loader knows   {string.Join(", ", known)}
                the schema knows   {string.Join(", ", Names(rule).Order(StringComparer.Ordinal))}
                in {rule.GetProperty("description").GetString()}
                """);
        }
    }


    [Fact]
    public void Schema_OfEveryObject_IsUsedByAFileOfTheseTests()
    {
        var used = Places.Select(place => place.Rule.GetRawText()).ToHashSet(StringComparer.Ordinal);

        Assert.Empty(Objects(Root).Where(rule => !used.Contains(rule.GetRawText())).Select(rule => rule.GetRawText()[..80]));
    }


    [Fact]
    public void Schema_OfEveryObject_RequiresWhatTheLoaderRequires()
    {
        foreach (var (rule, copy) in Places.Where(place => place.Rule.TryGetProperty("properties", out _)))
        {
            var required = rule.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(name => name.GetString()!).ToList() : [];
            foreach (var name in copy().Value.AsObject().Select(member => member.Key).ToList())
            {
                var (document, value) = copy();
                value.AsObject().Remove(name);
                var lacks = Load(document).Defects.Any(defect => defect.Code is "JSON_MEMBER_MISSING" or "CITATION_MISSING" or "CLOCK_NEVER_STARTED" or "CLOCK_NEVER_STOPPED");
                Assert.True(lacks == required.Contains(name), $"{name} in {value.GetPath()}: the loader {(lacks ? "requires it" : "lets it be left out")}.");
            }
        }
    }


    [Fact]
    public void Schema_OfEveryChoice_NamesTheChoicesOfTheLoader()
    {
        var guards = Root.GetProperty("$defs").GetProperty("guard").GetProperty("anyOf")[0].GetRawText();
        foreach (var (rule, copy) in Places.Where(place => place.Rule.TryGetProperty("enum", out _) && place.Rule.GetRawText() != guards && place.Copy().Value is JsonValue))
        {
            var (document, value) = copy();
            value.ReplaceWith("no-such-name");
            var allowed = Load(document).Defects.Where(defect => defect.Found == "\"no-such-name\"").Select(defect => defect.Allowed).FirstOrDefault() ?? [];
            var listed = rule.GetProperty("enum").EnumerateArray().Select(name => name.GetString()!);
            Assert.Equal(allowed.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        }
    }


    [Fact]
    public void Schema_OfEveryMember_IsDescribedInBothLanguages() => Assert.All(
        Objects(Root).SelectMany(rule => rule.GetProperty("properties").EnumerateObject()),
        member => Assert.Matches("^[^\n]+\n[^\n]+$", (member.Value.TryGetProperty("description", out var own) ? own : Schema.Resolve(member.Value).GetProperty("description")).GetString()));


    private protected static Node Tree(string json) => Node.Parse(json, null, WithComments)!;

    private protected PresetLoad Load(Node document) => PresetLoad.From(Encoding.UTF8.GetBytes(document.ToJsonString()), sources: Sources);

    private Func<(Node Document, Node Value)> Copying(Node document, int ordinal) => () =>
    {
        var copy = document.DeepClone();
        return (copy, SchemaPlace.All(Schema, Root, copy).ElementAt(ordinal).Value);
    };

    private static IEnumerable<string> Names(JsonElement rule) => rule.GetProperty("properties").EnumerateObject().Select(member => member.Name);

    private static IEnumerable<JsonElement> Objects(JsonElement rule) => rule.ValueKind switch
    {
        JsonValueKind.Object => rule.EnumerateObject().SelectMany(member => Objects(member.Value))
            .Concat(rule.TryGetProperty("properties", out var members) && members.ValueKind == JsonValueKind.Object && rule.TryGetProperty("additionalProperties", out _) ? [rule] : []),
        JsonValueKind.Array => rule.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    /// <summary>Every name that the loader's sources could ask for.</summary>
    private static IEnumerable<string> LiteralsOfTheLoader() =>
        Directory.EnumerateFiles(Path.Combine(WorkingCopy.Root, "src", "PhanAnh", "Loading"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(?<name>[$]?[a-zA-Z]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["name"].Value));
}
