using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>
/// Derives the schema of an amending file from that of a whole one: along everything that is laid over the base nothing but the entry's own id has to be there, <c>null</c> takes a member out, and an
/// entry of a list with ids may stand before another or be taken out, so that such a list may be as long as any.
/// </summary>
internal static class AmendmentSchema
{
    private static readonly string[] OwnHead = ["id", "version", "effective"];

    private static readonly string[] TakenWhole = ["name", "document", "effective", "text"];

    internal static string Of(string whole)
    {
        var schema = Node.Parse(whole)!.AsObject();
        var definitions = schema["$defs"]!.AsObject();
        var laid = Laid(schema, definitions, [.. OwnHead, "amends"]);
        var members = laid["properties"]!.AsObject();
        foreach (var name in OwnHead)
        {
            members[name] = schema["properties"]![name]!.DeepClone();
        }

        members["$schema"] = schema["properties"]!["$schema"]!.DeepClone();
        members["amends"] = Described("Mã của quy chế được sửa đổi; tệp chỉ ghi phần khác.\nThe id of the regulation that is amended; the file says only what differs.", new() { ["$ref"] = "#/$defs/code" });
        laid["$id"] = "urn:phananh:schema:preset-amendment";
        laid["title"] = "PhanAnh preset amendment";
        laid["description"] = "Quy định sửa đổi, hoặc tạm thời áp dụng trên một quy chế khác.\nWhat amends another regulation, or is laid over it for a time.";
        definitions = definitions.DeepClone().AsObject();
        definitions["removed"] = Node.Parse(
            """
            {
              "description": "Bỏ mục có mã này.\nTakes the entry of this id out.",
              "type": "object",
              "properties": {
                "id": {"description": "Mã của mục.\nThe id of the entry.", "$ref": "#/$defs/code"},
                "removed": {"description": "Luôn là true.\nAlways true.", "const": true}
              },
              "required": ["id", "removed"],
              "additionalProperties": false
            }
            """);
        laid["$defs"] = definitions;
        while (definitions.FirstOrDefault(definition => !laid.ToJsonString().Contains($"\"#/$defs/{definition.Key}\"", StringComparison.Ordinal)) is { Key: { } unused })
        {
            definitions.Remove(unused);
        }

        return laid.ToJsonString(new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" }) + "\n";
    }

    /// <summary>An object that is laid over another one of its kind.</summary>
    private static JsonObject Laid(JsonObject rule, JsonObject definitions, params ReadOnlySpan<string> required)
    {
        var laid = rule.DeepClone().AsObject();
        laid.Remove("required");
        laid.Remove("$defs");
        laid.Remove("minProperties");
        foreach (var (name, member) in rule["properties"]?.AsObject() ?? [])
        {
            laid["properties"]![name] = required.Contains(name) ? member!.DeepClone() : OrNull(TakenWhole.Contains(name) ? member!.DeepClone().AsObject() : Member(name, member!.AsObject(), definitions), definitions);
        }

        if (rule["additionalProperties"] is JsonObject named)
        {
            laid["additionalProperties"] = OrNull(Member("", named, definitions), definitions);
        }

        if (!required.IsEmpty)
        {
            laid["required"] = new JsonArray([.. required.ToArray().Select(name => (Node)name)]);
        }

        return laid;
    }

    private static JsonObject Member(string name, JsonObject rule, JsonObject definitions)
    {
        var resolved = Resolved(rule, definitions);
        if (resolved["properties"] is not null || resolved["additionalProperties"] is JsonObject)
        {
            return Redescribed(rule, Laid(resolved, definitions));
        }

        if (resolved["items"] is JsonObject items && Forms(items, definitions).All(form => form["properties"]?["id"] is not null))
        {
            var list = resolved.DeepClone().AsObject();
            list.Remove("minItems");
            list["maxItems"] = 2_000;
            list["items"] = new JsonObject { ["anyOf"] = new JsonArray([.. Forms(items, definitions).Select(form => Entry(name, form, definitions)), new JsonObject { ["$ref"] = "#/$defs/removed" }]) };
            return Redescribed(rule, list);
        }

        return rule.DeepClone().AsObject();
    }

    /// <summary>An entry replaces the one of its id, but for a procedure, which is laid over it.</summary>
    private static JsonObject Entry(string list, JsonObject form, JsonObject definitions)
    {
        var entry = list == "procedures" && form["properties"]!["uses"] is null ? Laid(form, definitions, "id") : form.DeepClone().AsObject();
        entry["properties"]!["before"] = Described("Đứng trước mục có mã này.\nStands in front of the entry of this id.", new() { ["$ref"] = "#/$defs/code" });
        return entry;
    }

    private static IEnumerable<JsonObject> Forms(JsonObject items, JsonObject definitions)
    {
        var resolved = Resolved(items, definitions);
        return resolved["anyOf"] is JsonArray forms ? forms.Select(form => Resolved(form!.AsObject(), definitions)) : [resolved];
    }

    private static JsonObject Resolved(JsonObject rule, JsonObject definitions) =>
        rule["$ref"] is { } reference ? Resolved(definitions[((string)reference!).Split('/')[^1]]!.AsObject(), definitions) : rule;

    private static JsonObject OrNull(JsonObject rule, JsonObject definitions)
    {
        var description = (rule["description"] ?? Resolved(rule, definitions)["description"])?.DeepClone();
        return new() { ["description"] = description, ["anyOf"] = new JsonArray(rule, new JsonObject { ["type"] = "null" }) };
    }

    private static JsonObject Redescribed(JsonObject rule, JsonObject laid)
    {
        laid["description"] = rule["description"]?.DeepClone() ?? laid["description"]?.DeepClone();
        return laid;
    }

    private static JsonObject Described(string description, JsonObject rule)
    {
        rule.Insert(0, "description", description);
        return rule;
    }
}
