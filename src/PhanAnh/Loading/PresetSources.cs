using System.Collections.Immutable;
using System.Reflection;
using PhanAnh.Core;

namespace PhanAnh;

/// <summary>
/// The files of regulations on which another file may build: by <c>amends</c> on a whole regulation, by <c>uses</c> on one of its procedures. Immutable and thread-safe.
/// </summary>
public sealed class PresetSources
{
    private const string ResourcePrefix = "PhanAnh.Presets.";

    private static readonly Lazy<PresetSources> ShippedOnce = new(ReadShipped);

    private readonly ImmutableDictionary<string, (int Version, ReadOnlyMemory<byte> Bytes)> _files;

    private PresetSources(ImmutableDictionary<string, (int Version, ReadOnlyMemory<byte> Bytes)> files) => _files = files;

    /// <summary>No file to build on.</summary>
    public static PresetSources Empty { get; } = new(ImmutableDictionary.Create<string, (int, ReadOnlyMemory<byte>)>(StringComparer.Ordinal));

    /// <summary>The regulations that ship with the package.</summary>
    public static PresetSources Shipped => ShippedOnce.Value;

    /// <summary>The bytes of the largest file that is read; a larger one is refused unread (<c>SIZE_LIMIT</c>).</summary>
    public static int MostBytes => JsonLimits.Default.Bytes;

    /// <summary>The ids of the regulations, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>
    /// The sources with one more file; of two versions of one regulation the higher one is built on, of the same version the one given last. A file that cannot be read, or has
    /// no id, is nothing to build on and left out: loading it tells why.
    /// </summary>
    /// <param name="bytes">A whole file; not to be changed afterwards.</param>
    public PresetSources With(ReadOnlyMemory<byte> bytes)
    {
        using var tree = JsonTree.Read(bytes);
        if (!tree.IsWellFormed || tree.Root.Members.Find("id") is not { } id || !CodeFormat.Matches(id.Text)
            || tree.Root.Members.Find("version") is not { } version || !JsonNumber.TryInt32(version.Text, out var number))
        {
            return this;
        }

        return _files.TryGetValue(id.Text, out var known) && known.Version > number ? this : new(_files.SetItem(id.Text, (number, bytes)));
    }

    /// <summary>Whether a file names others on which it builds; false for one that cannot be read.</summary>
    /// <param name="bytes">A whole file.</param>
    public static bool AreNeededBy(ReadOnlyMemory<byte> bytes)
    {
        using var tree = JsonTree.Read(bytes);
        return tree.IsWellFormed && PresetBuilder.BuildsOnOthers(tree.Root);
    }

    /// <summary>
    /// Reads every regulation of these sources that is sound, of each the highest version, into a library. What is not sound is left out: reading it by <see cref="PresetLoad.From"/> tells why.
    /// </summary>
    /// <param name="guards">The predicates that rows may name; the library's own where left out.</param>
    public PresetLibrary Library(GuardBook? guards = null) =>
        Ids.Select(id => PresetLoad.From(_files[id].Bytes, guards, this).Preset).OfType<Preset>().Aggregate(PresetLibrary.Empty, (library, preset) => library.With(preset));

    internal bool TryFind(string id, out ReadOnlyMemory<byte> bytes)
    {
        var isKnown = _files.TryGetValue(id, out var file);
        bytes = file.Bytes;
        return isKnown;
    }

    private static PresetSources ReadShipped() => ShippedFiles().Aggregate(Empty, (sources, file) => sources.With(file.Bytes));

    internal static IEnumerable<(string Name, byte[] Bytes)> ShippedFiles()
    {
        var assembly = typeof(PresetSources).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => (name, Bytes(assembly, name)));
    }

    private static byte[] Bytes(Assembly assembly, string resource)
    {
        using var stream = assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
