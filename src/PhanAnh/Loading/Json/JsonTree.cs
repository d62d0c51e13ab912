using System.Diagnostics.CodeAnalysis;

namespace PhanAnh;

/// <summary>A document read once into memory, or the one reason why it cannot be read.</summary>
internal sealed class JsonTree
{
    private JsonTree(JsonNode? root, FileDefect? defect)
    {
        Root = root;
        Defect = defect;
    }

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
        JsonNode? root = null;
        if (fault is null)
        {
            var reading = new JsonTreeReader(source, limits, emptyCode);
            fault = reading.Read();
            root = fault is null ? new(reading.Table, row: 0) : null;
        }

        return fault is null ? new JsonTree(root, defect: null) : new JsonTree(root: null, fault.At(source));
    }
}
