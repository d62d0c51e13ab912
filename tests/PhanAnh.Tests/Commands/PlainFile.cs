using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>A slow and obvious reading of what a file says together with the files on which it stands: no trees of the loader, only JSON and strings.</summary>
internal static class PlainFile
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The whole regulation, amendments laid over what they amend and the procedures of others taken in.</summary>
    internal static JsonElement Of(PresetText text)
    {
        var whole = Amended(text);
        var procedures = whole["procedures"]!.AsArray();
        for (var i = 0; i < procedures.Count; i++)
        {
            procedures[i] = Taken(procedures[i]!.AsObject());
        }

        return JsonSerializer.SerializeToElement(whole);
    }

    private static JsonObject Amended(PresetText text)
    {
        var own = Node.Parse(text.Json, null, WithComments)!.AsObject();
        return own["amends"] is { } amends ? Over(Amended(PresetText.Of(amends.GetValue<string>())), own) : own;
    }

    /// <summary>An entry that uses another's procedure is that procedure, but for its own name and kinds.</summary>
    private static JsonObject Taken(JsonObject entry)
    {
        if (entry["uses"]?.GetValue<string>().Split('/') is not [var file, var procedure])
        {
            return (JsonObject)entry.DeepClone();
        }

        var taken = Taken(Amended(PresetText.Of(file))["procedures"]!.AsArray().Single(known => IdOf(known) == procedure)!.AsObject());
        foreach (var (name, value) in entry)
        {
            taken[name] = value?.DeepClone();
        }

        return taken;
    }

    private static JsonObject Over(JsonObject below, JsonObject above)
    {
        foreach (var (name, value) in above)
        {
            below[name] = (below[name], value) switch
            {
                (JsonObject old, JsonObject laid) when name is not ("name" or "document" or "effective" or "text") => Over((JsonObject)old.DeepClone(), laid),
                (JsonArray old, JsonArray laid) when old.Concat(laid).All(item => IdOf(item) is not null) => Entries(name, old, laid),
                _ => value?.DeepClone(),
            };
        }

        return below;
    }

    private static JsonArray Entries(string list, JsonArray below, JsonArray above)
    {
        var entries = below.Select(entry => entry!.DeepClone().AsObject()).ToList();
        foreach (var entry in above.Select(entry => entry!.DeepClone().AsObject()))
        {
            var at = entries.FindIndex(known => IdOf(known) == IdOf(entry));
            var put = at >= 0 && list == "procedures" ? Over((JsonObject)entries[at].DeepClone(), entry) : entry;
            var before = entry["before"]?.GetValue<string>();
            put.Remove("before");
            if (entry["removed"] is not null)
            {
                entries.RemoveAt(at);
            }
            else if (before is null && at >= 0)
            {
                entries[at] = put;
            }
            else
            {
                entries.RemoveAll(known => IdOf(known) == IdOf(entry));
                entries.Insert(before is null ? entries.Count : entries.FindIndex(known => IdOf(known) == before), put);
            }
        }

        return [.. entries];
    }

    private static string? IdOf(Node? node) => (node as JsonObject)?["id"]?.GetValue<string>();
}
