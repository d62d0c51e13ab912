using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// One value of a document that knows where it stands; never changed. It looks into the table of its document, or has items or members that were put together from several.
/// </summary>
internal sealed class JsonNode
{
    private static readonly List<JsonNode> None = [];

    private readonly JsonTable _table;
    private readonly int _row;
    private string? _text;
    private List<JsonNode>? _children;
    private JsonMembers? _members;

    internal JsonNode(JsonTable table, int row)
        : this(table, row, table[row].Kind)
    {
    }

    private JsonNode(JsonTable table, int row, JsonValueKind kind)
    {
        _table = table;
        _row = row;
        Kind = kind;
    }

    public JsonValueKind Kind { get; }

    /// <summary>The document that it stands in.</summary>
    public JsonSource Source => _table.Source;

    /// <summary>The value of a string, the digits of a number as they stand in the file; otherwise empty.</summary>
    public string Text => _text ??= _table.TextOf(_row);

    /// <summary>The name under which an object holds this value; <see langword="null"/> for items and the root.</summary>
    public string? Name => _table.NameOf(_row);

    /// <summary>The members of an object in the order of the file, kept from the first call on; empty for other kinds.</summary>
    public JsonMembers Members => Kind != JsonValueKind.Object ? JsonMembers.None
        : _members ?? Interlocked.CompareExchange(ref _members, new(Children), null) ?? _members;

    /// <summary>The items of a list, kept from the first call on; empty for other kinds.</summary>
    public IReadOnlyList<JsonNode> Items => Kind == JsonValueKind.Array ? Children : None;

    /// <summary>How many items or members it has.</summary>
    public int Count => _children?.Count ?? _table.CountOf(_row);

    /// <summary>For instance <c>$.procedures[0].case[3].to</c>; written anew at each call.</summary>
    public string Path => _table.PathOf(_row);

    /// <summary>The first byte of the value in the file.</summary>
    public int Offset => _table[_row].Offset;

    /// <summary>The first byte of <see cref="Name"/>, or of the value where it has none.</summary>
    public int NameOffset => _table[_row].NameOffset;

    public JsonPlace Place => Source.PlaceOf(Offset);

    public JsonPlace NamePlace => Source.PlaceOf(NameOffset);

    /// <summary>The same on a way through the document: as a row of it, or as what was put together.</summary>
    public JsonCursor Cursor => _children is null ? new(_table, _row) : new(this);

    internal List<JsonNode> Children => _children ?? Interlocked.CompareExchange(ref _children, Walked(), null) ?? _children;

    /// <summary>An object at this place with other members, each of which keeps the place that it came from.</summary>
    public JsonNode WithMembers(IEnumerable<JsonNode> members) => new(_table, _row, JsonValueKind.Object) { _children = [.. members] };

    /// <summary>A list at this place with other items, each of which keeps the place that it came from.</summary>
    public JsonNode WithItems(IEnumerable<JsonNode> items) => new(_table, _row, JsonValueKind.Array) { _children = [.. items] };

    private List<JsonNode> Walked()
    {
        var children = new List<JsonNode>(Count);
        for (var row = _row + 1; children.Count < _table.CountOf(_row); row = _table[row].Next)
        {
            children.Add(new(_table, row));
        }

        return children;
    }
}
