using System.Diagnostics.CodeAnalysis;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The text of a preset file, of which a test makes changed copies the way an adopter would: with an editor.</summary>
internal sealed class PresetText(string json)
{
    private readonly Lazy<Preset> _preset = new(() => Loaded(json));

    internal static PresetText TayNinh { get; } = new(Shipped("tay-ninh-58-2024"));

    internal string Json { get; } = json;

    internal static PresetText DongNai { get; } = new(Shipped("dong-nai-1022-2017"));

    internal Preset Preset => _preset.Value;

    internal PresetLoad Load() => PresetLoad.From(Encoding.UTF8.GetBytes(Json));

    /// <summary>A copy in which a text that stands there exactly once reads otherwise.</summary>
    internal PresetText With(string old, string @new)
    {
        var first = Json.IndexOf(old, StringComparison.Ordinal);
        if (first < 0 || first != Json.LastIndexOf(old, StringComparison.Ordinal))
        {
            throw new CannotCopy(old);
        }

        return new(Json.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>A copy in which one line, found by the id it begins with, reads otherwise.</summary>
    internal PresetText WithLine(string id, Func<string, string> change)
    {
        var lines = Json.Split('\n');
        var at = Array.FindIndex(lines, line => line.TrimStart().StartsWith($$"""{"id": "{{id}}",""", StringComparison.Ordinal));
        var changed = at < 0 ? null : change(lines[at]);
        if (changed is null || changed == lines[at])
        {
            throw new CannotCopy(id);
        }

        lines[at] = changed;
        return new(string.Join('\n', lines));
    }

    internal PresetText WithLine(string id, string old, string @new) =>
        WithLine(id, line => line.Replace(old, @new, StringComparison.Ordinal));

    /// <summary>The text to be changed does not stand there once, or what came out is no sound preset.</summary>
    [SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught by these tests alone.")]
    internal sealed class CannotCopy(string why) : Exception($"No such copy of the preset: {why}");

    private static Preset Loaded(string json)
    {
        var load = PresetLoad.From(Encoding.UTF8.GetBytes(json));
        return load.Preset ?? throw new CannotCopy(string.Join('\n', load.Defects));
    }

    private static string Shipped(string id)
    {
        using var stream = typeof(PresetLibrary).Assembly.GetManifestResourceStream($"PhanAnh.Presets.{id}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
