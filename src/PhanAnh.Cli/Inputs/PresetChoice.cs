using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>The regulation that <c>--preset</c> names, and the library in which new cases find theirs.</summary>
/// <param name="Preset">The regulation; of a province, its latest.</param>
/// <param name="Library">What was named and nothing else: for a province all its regulations, each in force at its time; for an id or a file this one alone; then those beside it.</param>
internal sealed record PresetChoice(Preset Preset, PresetLibrary Library)
{
    public const string Option = "--preset";

    public const string AlsoOption = "--also";

    /// <summary>The regulation that must be named, and others beside it, from which cases come or to which they go.</summary>
    public static PresetChoice? Required(string? text, IReadOnlyList<string> also, Complaints complaints)
    {
        var choice = Required(text, complaints);
        foreach (var other in also.Select(name => Read(name, complaints, AlsoOption)).OfType<PresetChoice>())
        {
            choice = choice is null ? null : choice with { Library = other.Library.Presets.Aggregate(choice.Library, (library, preset) => library.With(preset)) };
        }

        return choice;
    }

    public static PresetChoice? Required(string? text, Complaints complaints)
    {
        if (text is not null)
        {
            return Read(text, complaints);
        }

        complaints.Add("OPTION_REQUIRED", Option);
        return null;
    }

    public static PresetChoice? Read(string text, Complaints complaints, string option = Option)
    {
        if (IsFile(text))
        {
            return FromFile(text, complaints);
        }

        var shipped = PresetLibrary.Shipped;
        if (shipped.Find(text) is not { } preset)
        {
            complaints.Add("PRESET_UNKNOWN", option, text, string.Join(", ", shipped.Presets.Select(known => known.Stamp.Id).Distinct().Order(StringComparer.Ordinal)));
            return null;
        }

        var named = preset.Stamp.Id == text ? [preset] : shipped.Presets.Where(known => known.Province == text);
        return new(preset, named.Aggregate(PresetLibrary.Empty, (library, known) => library.With(known)));
    }

    private static PresetChoice? FromFile(string path, Complaints complaints)
    {
        if (InputFile.ReadAll(path, complaints) is not { } bytes)
        {
            return null;
        }

        var sources = PresetFolder.Beside(path, bytes);
        var load = PresetLoad.From(bytes, sources: sources);
        foreach (var defect in load.Defects)
        {
            complaints.Add(defect, InputFile.NameOf(path));
        }

        return load.Preset is { } preset ? new(preset, PresetLibrary.Empty.With(preset)) : null;
    }

    /// <summary>Whether a regulation is named by its file.</summary>
    public static bool IsFile(string text) =>
        text == InputFile.StandardInput || text.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || text.AsSpan().ContainsAny('/', '\\') || File.Exists(text);
}
