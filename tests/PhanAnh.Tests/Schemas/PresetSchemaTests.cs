using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PhanAnh.Calendar;
using PhanAnh.Core;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>
/// The schema of a preset says what the loader does. Whoever adds a member to the loader adds it to <c>src/PhanAnh/Schemas/preset.schema.json</c>, with a description in both
/// languages; these tests tell what is missing.
/// </summary>
public sealed class PresetSchemaTests
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly SchemaCheck Schema = SchemaCheck.Of(PresetSchema.Json);

    private static readonly JsonElement Root = SchemaCheck.Parse(PresetSchema.Json);

    /// <summary>The whole files; one that amends another has only what differs.</summary>
    private static IEnumerable<string> Whole => PresetText.Names.Concat(PresetText.Invented.Where(name => PresetText.Of(name).Json.Contains("\"amends\": null", StringComparison.Ordinal)));

    /// <summary>A whole file one of whose procedures is another regulation's.</summary>
    private static PresetText Borrowing => PresetText.Of("phuong-hoa-sen")
        .With("\"procedures\": [", "\"procedures\": [\n    {\"id\": \"tips\", \"for\": {\"kinds\": [\"Tip\"]}, \"uses\": \"minh-ha/ordinary\"},");

    private static IEnumerable<Node> Documents => Whole.Select(name => PresetText.Of(name).Json).Append(Borrowing.Json).Select(Tree);

    /// <summary>For every rule of the schema, a file in which it is used and how often values stand before it there.</summary>
    private static IEnumerable<(JsonElement Rule, Func<(Node Document, Node Value)> Copy)> Places =>
        Documents.SelectMany(document => SchemaPlace.All(Schema, Root, document).Select((place, ordinal) => (place.Rule, Copy: Copying(document, ordinal))))
            .DistinctBy(place => place.Rule.GetRawText());

    [Fact]
    public void Faults_OfEveryWholePreset_AreNone() => Assert.All(Whole, name =>
        Assert.Empty(Schema.Faults(SchemaCheck.Parse(PresetText.Of(name).Json))));

    [Fact]
    public void Schema_OfEveryObject_KnowsTheMembersThatTheLoaderKnows()
    {
        var names = LiteralsOfTheLoader().Concat(Objects(Root).SelectMany(Names)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var (rule, copy) in Places.Where(place => place.Rule.TryGetProperty("properties", out _)))
        {
            var (document, value) = copy();
            var members = value.AsObject();
            foreach (var name in names.Where(name => !members.ContainsKey(name)))
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

        Assert.True(Borrowing.Load().IsSound);
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
    public void Schema_OfEveryListAndMap_SaysHowManyEntriesTheLoaderTakes()
    {
        Assert.Empty(Lists(Root).Where(rule => Most(rule) is null).Select(rule => rule.GetRawText()));
        foreach (var (rule, copy) in Places.Where(place => Most(place.Rule) is not null))
        {
            var (document, value) = copy();
            Fill(value, Most(rule)!.Value);
            Assert.DoesNotContain(Load(document).Defects, defect => defect.Code == "SIZE_LIMIT" && defect.Path == value.GetPath());

            Fill(value, Most(rule)!.Value + 1);
            Assert.Contains(Load(document).Defects, defect => defect.Code == "SIZE_LIMIT" && defect.Path == value.GetPath());
        }
    }

    /// <summary>A file that repeats an entry is refused where it does, and never breaks what is built from its lists.</summary>
    [Fact]
    public void Load_AnEntryOfAListTwice_IsToldAtTheSecond()
    {
        var repeated = 0;
        foreach (var (_, copy) in Places.Where(place => place.Copy().Value is JsonArray { Count: > 0 } entries && entries[^1] is JsonObject last && last.ContainsKey("id")))
        {
            var (document, value) = copy();
            var list = value.AsArray();
            list.Add(list[^1]!.DeepClone());
            var path = list[^1]!.GetPath();

            Assert.Contains(Load(document).Defects, defect => defect.Code == "DUPLICATE_ID" && defect.Path == path);
            repeated++;
        }

        Assert.True(repeated > 15, $"{repeated} lists");
    }

    [Fact]
    public void Schema_OfAGuard_OffersTheGuardsOfTheLibrary()
    {
        var forms = Root.GetProperty("$defs").GetProperty("guard").GetProperty("anyOf");
        var offered = forms[0].GetProperty("enum").EnumerateArray().Select(name => name.GetString()!);
        var bare = GuardBook.BuiltIn.Names.Where(name => GuardBook.BuiltIn.Find(name)!.Arguments.Least == 0);
        var withArguments = forms[1].GetProperty("examples").EnumerateArray().Select(name => name.GetString()!.Replace("(…)", "", StringComparison.Ordinal));

        Assert.Equal(bare.SelectMany(name => new[] { name, "!" + name }).Order(StringComparer.Ordinal), offered.Order(StringComparer.Ordinal));
        Assert.Equal(GuardBook.BuiltIn.Names.Where(name => GuardBook.BuiltIn.Find(name)!.Arguments.Most > 0).Order(StringComparer.Ordinal), withArguments.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("24 hours")]
    [InlineData("1 hour")]
    [InlineData("30 minutes")]
    [InlineData("6 working days")]
    [InlineData("20 days, no roll")]
    [InlineData("2 months, roll back")]
    [InlineData("same working day")]
    [InlineData("as directed")]
    [InlineData("none")]
    [InlineData("0 hours")]
    [InlineData("24 giờ")]
    [InlineData("6 Working days")]
    [InlineData("6  days")]
    [InlineData("P1D")]
    [InlineData("20 days, no rolls")]
    public void Schema_OfALimit_TakesWhatIsALimit(string text) => Assert.Equal(
        TimeLimit.TryParse(text, out _),
        new Regex(Root.GetProperty("$defs").GetProperty("limit").GetProperty("pattern").GetString()!, RegexOptions.None, TimeSpan.FromSeconds(5)).IsMatch(text));

    [Fact]
    public void Schema_OfEveryMember_IsDescribedInBothLanguages() => Assert.All(
        Objects(Root).SelectMany(rule => rule.GetProperty("properties").EnumerateObject()),
        member => Assert.Matches("^[^\n]+\n[^\n]+$", (member.Value.TryGetProperty("description", out var own) ? own : Schema.Resolve(member.Value).GetProperty("description")).GetString()));

    private static Node Tree(string json) => Node.Parse(json, null, WithComments)!;

    private static PresetLoad Load(Node document) => PresetLoad.From(Encoding.UTF8.GetBytes(document.ToJsonString()), sources: PresetText.Sources);

    private static Func<(Node Document, Node Value)> Copying(Node document, int ordinal) => () =>
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

    private static IEnumerable<JsonElement> Lists(JsonElement rule) => rule.ValueKind switch
    {
        JsonValueKind.Object => rule.EnumerateObject().SelectMany(member => Lists(member.Value))
            .Concat(rule.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Object && rule.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String ? [rule] : [])
            .Concat(rule.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object && rule.TryGetProperty("type", out _) ? [rule] : []),
        JsonValueKind.Array => rule.EnumerateArray().SelectMany(Lists),
        _ => [],
    };

    private static int? Most(JsonElement rule) =>
        rule.TryGetProperty("maxItems", out var items) ? items.GetInt32()
        : !rule.TryGetProperty("properties", out _) && rule.TryGetProperty("maxProperties", out var members) ? members.GetInt32()
        : null;

    /// <summary>Repeats the entries of a list or map until it has so many.</summary>
    private static void Fill(Node value, int count)
    {
        if (value is JsonArray list)
        {
            var pattern = list.Count == 0 ? "x" : list[0]!.DeepClone();
            while (list.Count < count)
            {
                list.Add(pattern.DeepClone());
            }
        }
        else
        {
            var map = value.AsObject();
            var pattern = map.Count == 0 ? "x" : map.First().Value!.DeepClone();
            while (map.Count < count)
            {
                map.Add("more-" + map.Count.ToString(CultureInfo.InvariantCulture), pattern.DeepClone());
            }
        }
    }

    /// <summary>Every name that the loader's sources could ask for.</summary>
    private static IEnumerable<string> LiteralsOfTheLoader() =>
        Directory.EnumerateFiles(Path.Combine(WorkingCopy.Root, "src", "PhanAnh", "Loading"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Regex.Matches(File.ReadAllText(file), "\"(?<name>[$]?[a-zA-Z]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["name"].Value));
}
