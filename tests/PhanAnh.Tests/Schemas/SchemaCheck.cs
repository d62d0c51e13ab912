using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PhanAnh.Tests;

/// <summary>
/// Checks a document against a JSON Schema of draft 2020-12, for the keywords that the schemas of this repository use; another keyword is a mistake of the schema and throws.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly string[] Notes = ["$schema", "$id", "$defs", "title", "description", "examples"];

    /// <summary>Where the document goes against the schema; empty where it does not.</summary>
    public IReadOnlyList<string> Faults(JsonElement document) => Check(schema, document, "$");

    public static SchemaCheck Of(string json) => new(Parse(json));

    public static JsonElement Parse(string json) =>
        JsonDocument.Parse(json, new() { CommentHandling = JsonCommentHandling.Skip }).RootElement;

    /// <summary>The schema that a reference means.</summary>
    public JsonElement Resolve(JsonElement rule)
    {
        while (rule.TryGetProperty("$ref", out var reference))
        {
            rule = reference.GetString()!.Split('/').Skip(1).Aggregate(schema, (at, name) => at.GetProperty(name));
        }

        return rule;
    }

    private List<string> Check(JsonElement rule, JsonElement value, string path)
    {
        if (rule.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return rule.GetBoolean() ? [] : [$"{path}: may not be"];
        }

        var faults = new List<string>();
        foreach (var keyword in rule.EnumerateObject().Where(keyword => !Notes.Contains(keyword.Name)))
        {
            faults.AddRange(Keyword(rule, keyword, value, path));
        }

        return faults;
    }

    private IEnumerable<string> Keyword(JsonElement rule, JsonProperty keyword, JsonElement value, string path) => keyword.Name switch
    {
        "$ref" => Check(Resolve(rule), value, path),
        "type" => Fails(!Types(keyword.Value).Any(type => IsOf(type, value)), path, $"is no {keyword.Value}"),
        "const" => Fails(!JsonElement.DeepEquals(keyword.Value, value), path, $"is not {keyword.Value}"),
        "enum" => Fails(!keyword.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)), path, $"{value} is none of {keyword.Value}"),
        "anyOf" => Fails(!keyword.Value.EnumerateArray().Any(one => Check(one, value, path).Count == 0), path, $"{value} fits no form"),
        "oneOf" => Fails(keyword.Value.EnumerateArray().Count(one => Check(one, value, path).Count == 0) != 1, path, "does not fit exactly one form"),
        "pattern" => Fails(value.ValueKind == JsonValueKind.String && !Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(5)), path, $"{value} is not like {keyword.Value}"),
        "minimum" => Fails(value.ValueKind == JsonValueKind.Number && value.GetDecimal() < keyword.Value.GetDecimal(), path, "is too small"),
        "maximum" => Fails(value.ValueKind == JsonValueKind.Number && value.GetDecimal() > keyword.Value.GetDecimal(), path, "is too large"),
        "minItems" => Fails(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() < keyword.Value.GetInt32(), path, "has too few items"),
        "maxItems" => Fails(value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > keyword.Value.GetInt32(), path, "has too many items"),
        "minProperties" => Fails(Members(value).Count() < keyword.Value.GetInt32(), path, "has too few members"),
        "maxProperties" => Fails(Members(value).Count() > keyword.Value.GetInt32(), path, "has too many members"),
        "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray()
            .SelectMany((item, i) => Check(keyword.Value, item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
        "required" => keyword.Value.EnumerateArray().Where(name => value.ValueKind == JsonValueKind.Object && !value.TryGetProperty(name.GetString()!, out _))
            .Select(name => $"{path}: lacks {name}"),
        "properties" => Members(value).Where(member => keyword.Value.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(keyword.Value.GetProperty(member.Name), member.Value, $"{path}.{member.Name}")),
        "additionalProperties" => Members(value).Where(member => !rule.TryGetProperty("properties", out var known) || !known.TryGetProperty(member.Name, out _))
            .SelectMany(member => Check(keyword.Value, member.Value, $"{path}.{member.Name}")),
        "propertyNames" => Members(value).SelectMany(member => Check(keyword.Value, JsonSerializer.SerializeToElement(member.Name), $"{path}.{member.Name}")),
        _ => throw new NotSupportedException($"The keyword {keyword.Name} at {path}."),
    };

    private static IEnumerable<string> Fails(bool fails, string path, string fault) => fails ? [$"{path}: {fault}"] : [];

    private static JsonElement.ObjectEnumerator Members(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static IEnumerable<string> Types(JsonElement types) =>
        types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Select(type => type.GetString()!) : [types.GetString()!];

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && decimal.IsInteger(value.GetDecimal()),
        _ => throw new NotSupportedException($"The type {type}."),
    };
}
