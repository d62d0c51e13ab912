using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PhanAnh.Tests;

namespace PhanAnh.Cli.Tests;

/// <summary>The walk from an empty file to a regulation that runs, as both pages tell it: each step lacks what the page says, the last one nothing.</summary>
public sealed class PresetPagesTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("presets.vi.md", "## Từ tệp trống", "Còn thiếu: ")]
    [InlineData("presets.md", "## From an empty file", "Still missing: ")]
    public void Walk_OfAPage_LacksWhatItSaysAndRunsInTheEnd(string page, string heading, string missing)
    {
        var text = File.ReadAllText(Path.Combine(WorkingCopy.Root, "docs", page));
        text = text[text.IndexOf(heading, StringComparison.Ordinal)..];
        var blocks = Regex.Matches(text, "```(?<kind>json|jsonl)\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));
        var steps = blocks.Where(block => block.Groups["kind"].Value == "json").Take(5).ToList();
        var preset = new JsonObject();
        foreach (var step in steps)
        {
            foreach (var (name, value) in JsonNode.Parse(step.Groups["body"].Value)!.AsObject())
            {
                preset[name] = value?.DeepClone();
            }

            var behind = text[(step.Index + step.Length)..].TrimStart();
            var lacks = behind.StartsWith(missing, StringComparison.Ordinal)
                ? Regex.Matches(behind.Split('\n')[0], "`(?<name>[a-z]+)`", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["name"].Value)
                : [];
            var defects = PresetLoad.From(System.Text.Encoding.UTF8.GetBytes(preset.ToJsonString())).Defects;
            Assert.Equal(lacks.Order(StringComparer.Ordinal), defects.Where(defect => defect.Code == "JSON_MEMBER_MISSING").Select(defect => defect.Path[2..]).Order(StringComparer.Ordinal));
        }

        var path = _folder.Write("quy-dinh.json", preset.ToJsonString());
        Phananh.Run("preset", "validate", path).Exits(0);
        var units = _folder.Write("don-vi.json", blocks.Where(block => block.Groups["kind"].Value == "json").ElementAt(5).Groups["body"].Value);
        var commands = _folder.Write("lenh.jsonl", blocks.Single(block => block.Groups["kind"].Value == "jsonl").Groups["body"].Value);
        var documents = Phananh.Run("run", commands, "--preset", path, "--units", units, "--json").Exits(0).Documents;

        Assert.Equal(5, documents[^1].GetProperty("accepted").GetInt32());
        Assert.Equal("Answered", documents[^2].GetProperty("state").GetString());
        Assert.All(documents[^2].GetProperty("clocks").EnumerateArray(), clock => Assert.Equal("met", clock.GetProperty("verdict").GetString()));
        Assert.Equal(3, documents[^2].GetProperty("clocks").GetArrayLength());
    }

    [Theory]
    [InlineData("presets.vi.md")]
    [InlineData("presets.md")]
    public void Amendment_OfAPage_IsSoundBesideItsBase(string page)
    {
        var text = File.ReadAllText(Path.Combine(WorkingCopy.Root, "docs", page));
        var amendment = Regex.Matches(text, "```json\n(?<body>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
            .Select(block => block.Groups["body"].Value)
            .Single(body => body.Contains("\"amends\"", StringComparison.Ordinal));
        _folder.Write("minh-ha.json", File.ReadAllText(Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", "Invented", "minh-ha.json")));

        var answer = Phananh.Run("preset", "validate", _folder.Write("lu.json", amendment));

        Assert.Empty(answer.ErrorLines);
        Assert.StartsWith("Tệp hợp lệ: Quy định tạm thời mùa lũ.", answer.Lines[^1], StringComparison.Ordinal);
    }
}
