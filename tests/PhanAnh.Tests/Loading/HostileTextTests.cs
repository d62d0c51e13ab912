using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Node = System.Text.Json.Nodes.JsonNode;

namespace PhanAnh.Tests;

/// <summary>Ids, codes and other words of a regulation's file that are a million characters long, each in turn.</summary>
public sealed class HostileTextTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>Reading such a file takes some milliseconds; this is for a machine that has much else to do.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    private static readonly string Endless = new('x', 1_000_000);

    /// <summary>What people read, and what documents are called: a text may be as long as its author likes.</summary>
    private static readonly HashSet<string> Free = ["vi", "en", "number", "issuer", "replaces"];

    [Fact]
    [Trait("BadInput", "39")]
    public async Task From_AnyWordOfAMillionCharacters_IsRefusedWhereItStandsInAFewWords()
    {
        var file = Node.Parse(PresetText.Of("phuong-hoa-sen").Json, null, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        var words = Words(file).DistinctBy(word => string.Concat(word.Path.Where(char.IsAsciiLetter))).ToArray();
        Assert.InRange(words.Length, 60, 400);
        foreach (var (path, name, word) in words)
        {
            var load = await ReadAsync(file, word);

            if (Free.Contains(name))
            {
                Assert.True(load.IsSound, path);
                continue;
            }

            var refused = load.Defects.FirstOrDefault(defect => defect.Path == path);
            Assert.True(refused is { Line: > 1, Column: > 1 }, $"{path}: {string.Join(", ", load.Defects.Take(2).Select(defect => defect.Path))}");
            Assert.All(load.Defects, defect => Assert.InRange(defect.English.Length + defect.Vietnamese.Length, 1, 3_000));
        }
    }

    [Theory]
    [Trait("BadInput", "39")]
    [InlineData("$.amends", "REF_UNKNOWN")]
    [InlineData("$.procedures[0].uses", "USES_FORMAT")]
    public async Task From_ANameOfAnotherFileOfAMillionCharacters_IsRefusedWhereItStands(string path, string code)
    {
        var json = path == "$.amends"
            ? $"{{\"id\": \"over\", \"version\": 1,\n \"amends\": \"{Endless}\"}}"
            : $"{{\"id\": \"over\", \"version\": 1,\n \"procedures\": [{{\"id\": \"ordinary\", \"uses\": \"{Endless}/ordinary\"}}]}}";
        var load = await Task.Run(() => PresetLoad.From(Encoding.UTF8.GetBytes(json))).WaitAsync(Soon);

        var refused = Assert.Single(load.Defects);
        Assert.Equal((code, path, 2), (refused.Code, refused.Path, refused.Line));
        Assert.InRange(refused.English.Length, 1, 750);
    }

    /// <summary>Every text with its path and the member that it stands under, alone or in a list.</summary>
    private static IEnumerable<(string Path, string Name, JsonValue Word)> Words(Node? node, string name = "") => node switch
    {
        JsonObject members => members.SelectMany(member => Words(member.Value, member.Key)),
        JsonArray list => list.SelectMany(item => Words(item, name)),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => [(value.GetPath(), name, value)],
        _ => [],
    };

    private static async Task<PresetLoad> ReadAsync(Node file, JsonValue word)
    {
        var endless = JsonValue.Create(Endless);
        word.ReplaceWith(endless);
        var bytes = JsonSerializer.SerializeToUtf8Bytes(file, Indented);
        endless.ReplaceWith(word);
        return await Task.Run(() => PresetLoad.From(bytes)).WaitAsync(Soon);
    }
}
