using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>A preset file from which one thing is struck out: a member of any object or an entry of any list, however deep it lies.</summary>
internal static class PresetRemovals
{
    /// <summary>What stands there to be read by people; no case turns on it.</summary>
    private static readonly ImmutableHashSet<string> ForTheReader = ["name", "cites", "document", "triggers", "amends"];

    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    /// <summary>Each in turn. A copy that the loader refuses is none: nobody can work with it unawares.</summary>
    internal static IEnumerable<PresetChange> Of(PresetText text) =>
        from place in Places(Parse(text), [], [])
        let struck = text.Rewritten(Without(text, place.Path))
        where struck.Load().IsSound
        select new PresetChange(string.Join('.', place.Path), struck, place.Clauses);

    /// <summary>Of these the triggers that stop a clock, each in turn.</summary>
    internal static IEnumerable<PresetChange> OfStops(PresetText text) =>
        from place in Places(Parse(text), [], [])
        where place.Path is [.., "clocks", int, "stops", int]
        let struck = text.Rewritten(Without(text, place.Path))
        where struck.Load().IsSound
        select new PresetChange(string.Join('.', place.Path), struck, place.Clauses);

    private static Node Parse(PresetText text) => Node.Parse(text.Json, documentOptions: WithComments)!;

    private static IEnumerable<(ImmutableArray<object> Path, ImmutableArray<string> Clauses)> Places(Node? node, ImmutableArray<object> path, ImmutableArray<string> clauses)
    {
        var cited = node is JsonObject { } holder && holder["cites"] is JsonArray cites ? [.. cites.Select(clause => clause!.GetValue<string>())] : clauses;
        IEnumerable<(object Key, Node? Value)> parts = node switch
        {
            JsonObject members => members.Where(member => !ForTheReader.Contains(member.Key)).Select(member => ((object)member.Key, member.Value)),
            JsonArray items => items.Select((item, i) => ((object)i, item)),
            _ => [],
        };
        return parts.SelectMany(part => Places(part.Value, path.Add(part.Key), cited).Prepend((path.Add(part.Key), cited)));
    }

    private static string Without(PresetText text, ImmutableArray<object> path)
    {
        var root = Parse(text);
        var holder = path[..^1].Aggregate(root, (node, key) => key is int i ? node[i]! : node[(string)key]!);
        if (path[^1] is int index)
        {
            holder.AsArray().RemoveAt(index);
        }
        else
        {
            holder.AsObject().Remove((string)path[^1]);
        }

        return root.ToJsonString();
    }
}
