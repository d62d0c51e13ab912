using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The text of a preset file, of which a test makes changed copies the way an adopter would: with an editor.</summary>
internal sealed class PresetText
{
    private static readonly FrozenDictionary<string, PresetText> Texts = new[]
    {
        "tay-ninh-58-2024", "dong-nai-1022-2017", "binh-phuoc-2016", "binh-phuoc-2016-v2", "thai-nguyen-2020",
    }.ToFrozenDictionary(name => name, name => new PresetText(name, Read(name)), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PresetText> InventedTexts = Directory.EnumerateFiles(Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", "Invented"), "*.json")
        .Select(path => new PresetText(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)))
        .ToFrozenDictionary(text => text.Name, StringComparer.Ordinal);

    private static readonly Lazy<PresetSources> AllSources = new(() =>
        InventedTexts.Values.Aggregate(PresetSources.Shipped, (sources, text) => sources.With(Encoding.UTF8.GetBytes(text.Json))));

    private static readonly AsyncLocal<PresetText?> StandIn = new();

    private readonly Lazy<Preset> _preset;

    private PresetText(string name, string json)
    {
        Name = name;
        Json = json;
        _preset = new(() => Loaded(json));
    }

    /// <summary>The names of the files that ship.</summary>
    internal static IEnumerable<string> Names => Texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>The names of the regulations that nobody issued, each there for what it shows.</summary>
    internal static IEnumerable<string> Invented => InventedTexts.Keys.Order(StringComparer.Ordinal);

    /// <summary>All files, shipped and invented, on which others may build.</summary>
    internal static PresetSources Sources => AllSources.Value;

    internal static PresetText TayNinh => Of("tay-ninh-58-2024");

    internal static PresetText DongNai => Of("dong-nai-1022-2017");

    /// <summary>The name of the file that it is, or is a copy of.</summary>
    internal string Name { get; }

    internal string Json { get; }

    internal Preset Preset => _preset.Value;

    /// <summary>The file of a name as shipped, or the copy that stands in for it here and now.</summary>
    internal static PresetText Of(string name) => StandIn.Value is { } copy && copy.Name == name ? copy : Texts.GetValueOrDefault(name) ?? InventedTexts[name];

    /// <summary>Runs something for which this copy stands in for the file that it was made from, whoever asks for that; other threads keep theirs.</summary>
    internal T StandingIn<T>(Func<T> run)
    {
        var before = StandIn.Value;
        StandIn.Value = this;
        try
        {
            return run();
        }
        finally
        {
            StandIn.Value = before;
        }
    }

    internal PresetLoad Load() => Load(Json);

    /// <summary>A copy in which a text that stands there exactly once reads otherwise.</summary>
    internal PresetText With(string old, string @new)
    {
        var first = Json.IndexOf(old, StringComparison.Ordinal);
        if (first < 0 || first != Json.LastIndexOf(old, StringComparison.Ordinal))
        {
            throw new CannotCopy(old);
        }

        return new(Name, Json.Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>A copy in which a text reads otherwise wherever it stands.</summary>
    internal PresetText WithEvery(string old, string @new) => new(Name, Json.Replace(old, @new, StringComparison.Ordinal));

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
        return new(Name, string.Join('\n', lines));
    }

    /// <summary>A copy in which the line of an index reads otherwise.</summary>
    internal PresetText WithLine(int index, string changed)
    {
        var lines = Json.Split('\n');
        if (lines[index] == changed)
        {
            throw new CannotCopy(changed);
        }

        lines[index] = changed;
        return new(Name, string.Join('\n', lines));
    }

    /// <summary>A copy with another text altogether.</summary>
    internal PresetText Rewritten(string json) => new(Name, json);

    internal PresetText WithLine(string id, string old, string @new) =>
        WithLine(id, line => line.Replace(old, @new, StringComparison.Ordinal));

    /// <summary>The text to be changed does not stand there once, or what came out is no sound preset.</summary>
    [SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "Thrown and caught by these tests alone.")]
    internal sealed class CannotCopy(string why) : Exception($"No such copy of the preset: {why}");

    private static PresetLoad Load(string json) => PresetLoad.From(Encoding.UTF8.GetBytes(json), sources: Sources);

    private static Preset Loaded(string json)
    {
        var load = Load(json);
        return load.Preset ?? throw new CannotCopy(string.Join('\n', load.Defects));
    }

    private static string Read(string id)
    {
        using var stream = typeof(PresetLibrary).Assembly.GetManifestResourceStream($"PhanAnh.Presets.{id}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
