using System.Collections.Immutable;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>What came of reading a preset's file: the preset, or everything that is wrong with the file.</summary>
/// <param name="Preset">The preset; none where there is a defect.</param>
/// <param name="Defects">All defects in the order of the file; empty where there is a preset.</param>
public sealed record PresetLoad(Preset? Preset, ImmutableArray<FileDefect> Defects)
{
    /// <summary>Whether the file is in order.</summary>
    public bool IsSound => Preset is not null;

    /// <summary>Where the file says from when to when it is in force.</summary>
    internal JsonNode? Days { get; init; }

    /// <summary>
    /// The regulations with which this one, sound as its file is, cannot be in force together, each as a defect <c>PRESET_CONFLICT</c> at the days of this file (<c>$.effective</c>): both ids, and the days that both
    /// claim. Empty where there is none, and for a file that is not sound. O(n) in the number of regulations.
    /// </summary>
    /// <param name="others">The regulations that will stand beside it; one of the same id and version would be replaced by it and is passed over.</param>
    public ImmutableArray<FileDefect> ConflictsWith(PresetLibrary others)
    {
        var defects = new DefectList();
        foreach (var conflict in Preset is { } preset ? others.With(preset).ConflictsOf(preset) : [])
        {
            defects.Add(Days!, DefectCodes.PresetConflict, conflict.Ids, conflict.Days);
        }

        return [.. defects.InOrder()];
    }

    /// <summary>Reads a preset from the bytes of a JSON file in UTF-8.</summary>
    /// <param name="bytes">The whole file; its SHA-256 becomes the content hash, of a file that builds on others together with theirs.</param>
    /// <param name="guards">The predicates that rows may name; the library's own where left out.</param>
    /// <param name="sources">The files that this one may amend, or use procedures of; those that ship where left out.</param>
    public static PresetLoad From(ReadOnlyMemory<byte> bytes, GuardBook? guards = null, PresetSources? sources = null) =>
        PresetReader.Read(bytes, guards ?? GuardBook.BuiltIn, sources);
}
