using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>The lists of a regulation's file by their JSON paths, and copies of the file in which one of them is as long as somebody likes.</summary>
internal sealed class LongList
{
    private static readonly JsonDocumentOptions WithComments = new() { CommentHandling = JsonCommentHandling.Skip };

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, IndentSize = 1 };

    private readonly JsonObject _file;
    private readonly Dictionary<string, JsonArray> _lists = new(StringComparer.Ordinal);

    internal LongList(string json)
    {
        _file = Node.Parse(json, null, WithComments)!.AsObject();
        Collect(_file, "$");
    }

    /// <summary>The first list of each name that is not empty.</summary>
    internal IEnumerable<string> Paths => _lists.Where(list => list.Value.Count > 0).Select(list => list.Key).DistinctBy(path => string.Concat(path.Where(char.IsAsciiLetter)));

    /// <summary>The file with so many entries in a list: its own first, then copies of one of them, with ids of their own where they have any.</summary>
    internal byte[] With(string path, int count)
    {
        var list = _lists[path];
        var own = list.Count;
        var pattern = list[0]!;
        for (var i = own; i < count; i++)
        {
            var copy = pattern.DeepClone();
            if ((copy as JsonObject)?["id"] is not null)
            {
                copy["id"] = "n" + i.ToString(CultureInfo.InvariantCulture);
            }

            list.Add(copy);
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(_file, Lines);
        while (list.Count > own)
        {
            list.RemoveAt(list.Count - 1);
        }

        return bytes;
    }

    /// <summary>The most entries of a list with which the file is still read: 4 MiB and 200,000 values, with some room.</summary>
    internal int MostRead(string path)
    {
        var entry = _lists[path][0]!;
        return Math.Min(150_000 / Values(entry), 3_000_000 / Encoding.UTF8.GetByteCount(entry.ToJsonString(Lines) + new string(' ', 16)));
    }

    private static int Values(Node? node) => node switch
    {
        JsonArray list => 1 + list.Sum(Values),
        JsonObject members => 1 + members.Sum(member => Values(member.Value)),
        _ => 1,
    };

    private void Collect(Node? node, string path)
    {
        if (node is JsonArray list)
        {
            _lists[path] = list;
            for (var i = 0; i < list.Count; i++)
            {
                Collect(list[i], $"{path}[{i}]");
            }
        }

        foreach (var (name, value) in node as JsonObject ?? [])
        {
            Collect(value, $"{path}.{name}");
        }
    }
}
