using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Small regulations made up for one construct each, of provinces that do not exist: files only, as an adopter would write them.</summary>
internal static class InventedPreset
{
    private static string Folder { get; } = Path.Combine(WorkingCopy.Root, "tests", "PhanAnh.Tests", "Invented", "Clocks");

    /// <summary>All of them, as they are read.</summary>
    internal static IEnumerable<Preset> All => Texts.Select(Sound);

    /// <summary>The texts of all of them.</summary>
    internal static IEnumerable<string> Texts => Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal).Select(File.ReadAllText);

    internal static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name + ".json"));

    internal static Preset Of(string name) => Sound(Text(name));

    /// <summary>The regulation with a text that stands there once reading otherwise.</summary>
    internal static Preset With(string name, string stands, string instead) => Sound(Changed(name, stands, instead));

    /// <summary>What the loader says of such a change.</summary>
    internal static PresetLoad Load(string name, string stands, string instead) => PresetLoad.From(Encoding.UTF8.GetBytes(Changed(name, stands, instead)));

    private static string Changed(string name, string stands, string instead)
    {
        var text = Text(name);
        Assert.Equal(text.IndexOf(stands, StringComparison.Ordinal), text.LastIndexOf(stands, StringComparison.Ordinal));
        Assert.Contains(stands, text, StringComparison.Ordinal);
        return text.Replace(stands, instead, StringComparison.Ordinal);
    }

    private static Preset Sound(string text)
    {
        var load = PresetLoad.From(Encoding.UTF8.GetBytes(text));
        Assert.True(load.IsSound, string.Join('\n', load.Defects));
        return load.Preset!;
    }
}
