using System.Text.Json;
using Node = System.Text.Json.Nodes.JsonNode;
using JsonObject = System.Text.Json.Nodes.JsonObject;
using JsonArray = System.Text.Json.Nodes.JsonArray;

namespace PhanAnh.Tests;

/// <summary>Everything that a file says of its clocks taken away in turn: each member that may be left out, at any depth, and each entry of a list that has others.</summary>
internal static class ClockChange
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSerializerOptions AsWritten = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What says nothing of how a clock runs.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "id", "name", "cites", "en", "vi" };

    /// <summary>The changes after which the file still stands; the others the loader notices.</summary>
    internal static IEnumerable<PresetChange> WithoutMembers(PresetText text)
    {
        var count = Places(Tree(text)).Count();
        for (var i = 0; i < count; i++)
        {
            var tree = Tree(text);
            var (what, node) = Places(tree).ElementAt(i);
            switch (node.Parent)
            {
                case JsonArray list:
                    list.Remove(node);
                    break;
                case JsonObject parent:
                    parent.Remove(node.GetPropertyName());
                    break;
            }

            var copy = text.Rewritten(tree.ToJsonString(AsWritten));
            if (copy.Load().IsSound)
            {
                yield return new(what, copy, []);
            }
        }
    }

    private static Node Tree(PresetText text) => Node.Parse(text.Json, null, WithComments)!;

    private static IEnumerable<(string What, Node Node)> Places(Node tree) =>
        from procedure in tree["procedures"]!.AsArray()
        from clock in procedure!["clocks"]?.AsArray() ?? []
        where clock!["removed"] is null
        from place in Below(clock!)
        select ($"{clock!["id"]}: {place.GetPath()[(clock.GetPath().Length + 1)..]}", place);

    private static IEnumerable<Node> Below(Node node) => node switch
    {
        JsonObject parent => parent.Where(member => !Names.Contains(member.Key) && member.Value is not null).SelectMany(member => Below(member.Value!).Prepend(member.Value!)),
        JsonArray list => list.SelectMany(item => list.Count > 1 ? Below(item!).Prepend(item!) : Below(item!)),
        _ => [],
    };
}
