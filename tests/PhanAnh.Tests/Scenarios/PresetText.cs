using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The text of a preset file, of which a test makes changed copies the way an adopter would: with an editor.</summary>
internal sealed class PresetText(string json)
{
    private readonly Lazy<Preset> _preset = new(() => Loaded(json));

    internal static PresetText TayNinh { get; } = new(Shipped("tay-ninh-58-2024"));

    internal string Json { get; } = json;

    internal Preset Preset => _preset.Value;

    internal PresetLoad Load() => PresetLoad.From(Encoding.UTF8.GetBytes(Json));

    /// <summary>A copy in which a text that stands there exactly once reads otherwise.</summary>
    internal PresetText With(string old, string @new)
    {
        var first = Json.IndexOf(old, StringComparison.Ordinal);
        Assert.True(first >= 0, $"The preset has no {old}");
        Assert.Equal(first, Json.LastIndexOf(old, StringComparison.Ordinal));
        return new(Json.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>A copy in which one line, found by the id it begins with, reads otherwise.</summary>
    internal PresetText WithLine(string id, Func<string, string> change)
    {
        var lines = Json.Split('\n');
        var at = Array.FindIndex(lines, line => line.TrimStart().StartsWith($$"""{"id": "{{id}}",""", StringComparison.Ordinal));
        Assert.True(at >= 0, $"The preset has no line {id}");
        var changed = change(lines[at]);
        Assert.NotEqual(lines[at], changed);
        lines[at] = changed;
        return new(string.Join('\n', lines));
    }

    internal PresetText WithLine(string id, string old, string @new) =>
        WithLine(id, line => line.Replace(old, @new, StringComparison.Ordinal));

    private static Preset Loaded(string json)
    {
        var load = PresetLoad.From(Encoding.UTF8.GetBytes(json));
        Assert.True(load.IsSound, string.Join('\n', load.Defects));
        return load.Preset!;
    }

    private static string Shipped(string id)
    {
        using var stream = typeof(PresetLibrary).Assembly.GetManifestResourceStream($"PhanAnh.Presets.{id}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
