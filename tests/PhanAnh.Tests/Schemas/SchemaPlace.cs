using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>A value in a document with the rule of the schema that it stands under.</summary>
internal sealed record SchemaPlace(JsonElement Rule, Node Value)
{
    /// <summary>Every value of a document that the schema has a rule for, from the outside in.</summary>
    public static IEnumerable<SchemaPlace> All(SchemaCheck check, JsonElement rule, Node? value)
    {
        rule = Form(check, check.Resolve(rule), value);
        if (value is null || rule.ValueKind == JsonValueKind.Undefined)
        {
            return [];
        }

        var within = value switch
        {
            JsonObject members => members.SelectMany(member => RuleOf(rule, member.Key) is { } inner ? All(check, inner, member.Value) : []),
            JsonArray items when rule.TryGetProperty("items", out var inner) => items.SelectMany(item => All(check, inner, item)),
            _ => [],
        };
        return within.Prepend(new(rule, value));
    }

    /// <summary>Of several forms the one that the value has.</summary>
    private static JsonElement Form(SchemaCheck check, JsonElement rule, Node? value)
    {
        if (!rule.TryGetProperty("anyOf", out var forms))
        {
            return rule;
        }

        var resolved = forms.EnumerateArray().Select(form => Form(check, check.Resolve(form), value)).Where(form => form.ValueKind != JsonValueKind.Undefined).ToList();
        return value is JsonObject members ? resolved.Where(IsOfAnObject).OrderByDescending(form => Named(form, members)).FirstOrDefault() : resolved[0];
    }

    private static bool IsOfAnObject(JsonElement form) =>
        form.TryGetProperty("properties", out _) || (form.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object);

    /// <summary>How many of the members that a form requires an object has.</summary>
    private static int Named(JsonElement form, JsonObject members) =>
        form.TryGetProperty("required", out var required) ? required.EnumerateArray().Count(name => members.ContainsKey(name.GetString()!)) - required.GetArrayLength() : 0;

    private static JsonElement? RuleOf(JsonElement rule, string member) =>
        rule.TryGetProperty("properties", out var named) && named.TryGetProperty(member, out var inner) ? inner
        : rule.TryGetProperty("additionalProperties", out var others) && others.ValueKind == JsonValueKind.Object ? others
        : null;
}
