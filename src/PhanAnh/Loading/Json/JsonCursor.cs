using System.Text.Json;

namespace PhanAnh;

/// <summary>
/// One value on the way through a document, or none: two numbers in place of a <see cref="JsonNode"/>, of which a file of ten thousand rules would have a hundred thousand.
/// </summary>
internal readonly struct JsonCursor
{
    /// <summary>The table that it is a row of, the node that was put together, or nothing.</summary>
    private readonly object? _of;
    private readonly int _row;

    internal JsonCursor(JsonTable table, int row) => (_of, _row) = (table, row);

    internal JsonCursor(JsonNode node) => _of = node;

    public bool IsMissing => _of is null;

    public JsonValueKind Kind => _of switch
    {
        JsonTable table => table[_row].Kind,
        JsonNode node => node.Kind,
        _ => JsonValueKind.Undefined,
    };

    /// <summary>The value of a string, the digits of a number as they stand in the file; otherwise empty. Looked up at each call.</summary>
    public string Text => _of switch
    {
        JsonTable table => table.TextOf(_row),
        JsonNode node => node.Text,
        _ => "",
    };

    /// <summary>How many items or members it has.</summary>
    public int Count => _of switch
    {
        JsonTable table => table.CountOf(_row),
        JsonNode node => node.Count,
        _ => 0,
    };

    /// <summary>The JSON path; the root's where there is no value.</summary>
    public string Path => _of switch
    {
        JsonTable table => table.PathOf(_row),
        JsonNode node => node.Path,
        _ => JsonPath.Root,
    };

    /// <summary>Where it stands; the first place of a file where there is no value.</summary>
    public JsonPlace Place => _of switch
    {
        JsonTable table => table.Source.PlaceOf(table[_row].Offset),
        JsonNode node => node.Place,
        _ => new(1, 1),
    };

    /// <summary>The value as something to keep and to speak of, made at each call where it is a row; none where there is none.</summary>
    public JsonNode? Node => _of is JsonTable table ? new(table, _row) : _of as JsonNode;

    /// <summary>The items or members one by one.</summary>
    public JsonWalk Each() => _of switch
    {
        JsonTable table => new(table, _row),
        JsonNode node => new(node),
        _ => default,
    };

    /// <summary>The member of a name; none where this is no object.</summary>
    public JsonCursor Find(string name)
    {
        if (_of is not JsonTable table)
        {
            return (_of as JsonNode)?.Members.Find(name) is { } member ? member.Cursor : default;
        }

        for (var (row, left) = (_row + 1, Kind == JsonValueKind.Object ? Count : 0); left > 0; (row, left) = (table[row].Next, left - 1))
        {
            if (table.IsNamed(row, name))
            {
                return new(table, row);
            }
        }

        return default;
    }

    /// <summary>The members whose names are not among those, in the order of the file.</summary>
    public IEnumerable<JsonNode> Besides(List<string> names)
    {
        if (_of is not JsonTable table)
        {
            return (_of as JsonNode)?.Members.Listed.Where(member => !names.Contains(member.Name!)) ?? [];
        }

        List<JsonNode>? besides = null;
        for (var (row, left) = (_row + 1, Kind == JsonValueKind.Object ? Count : 0); left > 0; (row, left) = (table[row].Next, left - 1))
        {
            if (!table.IsNamedAnyOf(row, names))
            {
                (besides ??= []).Add(new(table, row));
            }
        }

        return besides ?? [];
    }
}
