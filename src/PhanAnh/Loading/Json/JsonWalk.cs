namespace PhanAnh;

/// <summary>A way along the items or members of a value, without keeping them.</summary>
internal struct JsonWalk
{
    private readonly JsonTable? _table;
    private readonly JsonNode? _node;
    private readonly int _count;
    private int _walked;
    private int _next;

    internal JsonWalk(JsonTable table, int row) => (_table, _count, _next) = (table, table.CountOf(row), row + 1);

    internal JsonWalk(JsonNode node) => (_node, _count) = (node, node.Count);

    public JsonCursor Current { get; private set; }

    public readonly JsonWalk GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_walked == _count)
        {
            return false;
        }

        if (_table is null)
        {
            Current = _node!.Children[_walked++].Cursor;
            return true;
        }

        Current = new(_table, _next);
        _next = _table[_next].Next;
        _walked++;
        return true;
    }
}
