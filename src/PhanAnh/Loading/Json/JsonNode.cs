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
    public int Count => Kind is not (JsonValueKind.Array or JsonValueKind.Object) ? 0 : _children?.Count ?? _table[_row].Length;

    /// <summary>For instance <c>$.procedures[0].case[3].to</c>; written anew at each call.</summary>
    public string Path => _table.PathOf(_row);

    /// <summary>The first byte of the value in the file.</summary>
    public int Offset => _table[_row].Offset;

    /// <summary>The first byte of <see cref="Name"/>, or of the value where it has none.</summary>
    public int NameOffset => _table[_row].NameOffset;

    public JsonPlace Place => Source.PlaceOf(Offset);

    public JsonPlace NamePlace => Source.PlaceOf(NameOffset);

    private List<JsonNode> Children => _children ?? Interlocked.CompareExchange(ref _children, [.. Each()], null) ?? _children;

    /// <summary>The items or members one by one, without keeping them.</summary>
    public Walk Each() => new(this);

    /// <summary>The member of a name, without keeping any; none where this is no object.</summary>
    public JsonNode? Find(string name)
    {
        if (_children is not null)
        {
            return Members.Find(name);
        }

        for (var (row, left) = (_row + 1, Kind == JsonValueKind.Object ? Count : 0); left > 0; (row, left) = (_table[row].Next, left - 1))
        {
            if (_table.IsNamed(row, name))
            {
                return new(_table, row);
            }
        }

        return null;
    }

    /// <summary>The members whose names are not among those, in the order of the file.</summary>
    public IEnumerable<JsonNode> Besides(List<string> names)
    {
        if (_children is not null)
        {
            return Members.Listed.Where(member => !names.Contains(member.Name!));
        }

        List<JsonNode>? besides = null;
        for (var (row, left) = (_row + 1, Kind == JsonValueKind.Object ? Count : 0); left > 0; (row, left) = (_table[row].Next, left - 1))
        {
            if (!IsAnyOf(names, row))
            {
                (besides ??= []).Add(new(_table, row));
            }
        }

        return besides ?? None;
    }

    /// <summary>An object at this place with other members, each of which keeps the place that it came from.</summary>
    public JsonNode WithMembers(IEnumerable<JsonNode> members) => new(_table, _row, JsonValueKind.Object) { _children = [.. members] };

    /// <summary>A list at this place with other items, each of which keeps the place that it came from.</summary>
    public JsonNode WithItems(IEnumerable<JsonNode> items) => new(_table, _row, JsonValueKind.Array) { _children = [.. items] };

    private bool IsAnyOf(List<string> names, int row)
    {
        foreach (var name in names)
        {
            if (_table.IsNamed(row, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A way along the items or members of a node.</summary>
    internal struct Walk
    {
        private readonly JsonNode _node;
        private int _walked;
        private int _next;

        internal Walk(JsonNode node) => (_node, Current, _next) = (node, node, node._row + 1);

        public JsonNode Current { get; private set; }

        public readonly Walk GetEnumerator() => this;

        public bool MoveNext()
        {
            if (_walked == _node.Count)
            {
                return false;
            }

            if (_node._children is { } kept)
            {
                Current = kept[_walked++];
                return true;
            }

            Current = new(_node._table, _next);
            _next = _node._table[_next].Next;
            _walked++;
            return true;
        }
    }
}
