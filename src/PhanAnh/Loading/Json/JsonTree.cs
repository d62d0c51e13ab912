using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// A document read once into memory, or the one reason why it cannot be read. Whoever has read all that is wanted of it disposes of it, so that the next document needs no memory of its own; one whose nodes are kept is
/// left to the collector.
/// </summary>
internal sealed class JsonTree : IDisposable
{
    private readonly JsonTable? _table;

    private JsonTree(JsonTable table)
    {
        _table = table;
        Root = new(table, row: 0);
    }

    private JsonTree(FileDefect defect) => Defect = defect;

    [MemberNotNullWhen(true, nameof(Root))]
    [MemberNotNullWhen(false, nameof(Defect))]
    public bool IsWellFormed => Root is not null;

    public JsonNode? Root { get; }

    public FileDefect? Defect { get; }

    /// <summary>Reads JSON in UTF-8, with or without byte-order mark; comments are accepted, trailing commas are not.</summary>
    /// <param name="bytes">Kept as long as the tree, for its places; not to be changed meanwhile.</param>
    /// <param name="limits">What is too large to be read; <see cref="JsonLimits.Default"/> when left out.</param>
    /// <param name="emptyCode">The code that a document without a value gets.</param>
    public static JsonTree Read(ReadOnlyMemory<byte> bytes, JsonLimits? limits = null, string emptyCode = DefectCodes.PresetEmpty)
    {
        var source = new JsonSource(bytes);
        limits ??= JsonLimits.Default;
        var fault = JsonEncoding.Check(source, limits);
        if (fault is not null)
        {
            return new(fault.At(source));
        }

        var reading = new JsonTreeReader(source, limits, emptyCode);
        fault = reading.Read();
        if (fault is null)
        {
            return new(reading.Table);
        }

        reading.Table.Dispose();
        return new(fault.At(source));
    }

    public void Dispose() => _table?.Dispose();

    /// <summary>The lists and objects with more items or members than that, in the order of the file.</summary>
    public IEnumerable<JsonNode> LongerThan(int most)
    {
        for (var row = 0; row < (_table?.Count ?? 0); row++)
        {
            if (_table![row] is { Kind: JsonValueKind.Array or JsonValueKind.Object } container && container.Length > most)
            {
                yield return new(_table, row);
            }
        }
    }
}
