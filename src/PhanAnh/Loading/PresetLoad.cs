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

    /// <summary>Reads a preset from the bytes of a JSON file in UTF-8.</summary>
    /// <param name="bytes">The whole file; its SHA-256 becomes the content hash, of a file that builds on others together with theirs.</param>
    /// <param name="guards">The predicates that rows may name; the library's own where left out.</param>
    /// <param name="sources">The files that this one may amend, or use procedures of; those that ship where left out.</param>
    public static PresetLoad From(ReadOnlyMemory<byte> bytes, GuardBook? guards = null, PresetSources? sources = null) =>
        PresetReader.Read(bytes, guards ?? GuardBook.BuiltIn, sources);
}
