using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Small regulations made up for one construct each, of provinces that do not exist: files only, as an adopter would write them.</summary>
internal static class InventedPreset
{
    internal static Preset Of(string name) => PresetText.Of(name).Preset;

    /// <summary>The regulation with a text that stands there once reading otherwise.</summary>
    internal static Preset With(string name, string stands, string instead) => PresetText.Of(name).With(stands, instead).Preset;

    /// <summary>What the loader says of such a change.</summary>
    internal static PresetLoad Load(string name, string stands, string instead) => PresetText.Of(name).With(stands, instead).Load();
}
