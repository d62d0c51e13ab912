using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PhanAnh;

/// <summary>Builds the tree in one pass; stops at the first <see cref="Fault"/>.</summary>
internal sealed class JsonTreeReader(JsonSource source, JsonLimits limits, string emptyCode)
{
    private readonly KnownNames _names = new();
    private JsonNode? _root;
    private JsonNode? _open;
    private int _nodes;

    public JsonFault? Fault { get; private set; }

    public JsonNode? Read()
    {
        // One level more than allowed, so that the level too many is met here and gets its own code.
        var reader = new Utf8JsonReader(
            source.Bytes[source.Start..],
            new JsonReaderOptions { CommentHandling = JsonCommentHandling.Allow, MaxDepth = limits.Depth + 1 });
        try
        {
            Document(ref reader);
        }
        catch (JsonException e)
        {
            Fault = FaultOf(e, consumed: source.Start + (int)reader.BytesConsumed);
        }

        return Fault is null ? _root : null;
    }

    private void Document(ref Utf8JsonReader reader)
    {
        if (!Next(ref reader))
        {
            Fault = Empty();
            return;
        }

        var root = Value(ref reader, JsonSlot.OfRoot(OffsetOf(ref reader)));
        if (root is { Kind: JsonValueKind.Null })
        {
            Stop(emptyCode, root.Offset, "null");
        }

        if (Fault is null)
        {
            _root = root;
            Next(ref reader);
        }
    }

    private JsonNode? Value(ref Utf8JsonReader reader, JsonSlot slot)
    {
        var offset = OffsetOf(ref reader);
        if (++_nodes > limits.Nodes)
        {
            return Stop(DefectCodes.SizeLimit, offset, JsonLimits.Values(_nodes), JsonLimits.Values(limits.Nodes));
        }

        return reader.TokenType switch
        {
            JsonTokenType.StartObject => Container(ref reader, new JsonNode(source, slot, JsonValueKind.Object, offset)),
            JsonTokenType.StartArray => Container(ref reader, new JsonNode(source, slot, JsonValueKind.Array, offset)),
            JsonTokenType.String => Text(ref reader) is { } text ? new JsonNode(source, slot, JsonValueKind.String, offset, text) : null,
            JsonTokenType.Number => Number(ref reader, slot, offset),
            JsonTokenType.True => new JsonNode(source, slot, JsonValueKind.True, offset),
            JsonTokenType.False => new JsonNode(source, slot, JsonValueKind.False, offset),
            _ => new JsonNode(source, slot, JsonValueKind.Null, offset),
        };
    }

    // Recursion is safe: the depth is limited.
    private JsonNode? Container(ref Utf8JsonReader reader, JsonNode node)
    {
        if (reader.CurrentDepth >= limits.Depth)
        {
            return Stop(DefectCodes.JsonDepth, node.Offset, found: null, limits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        var outer = _open;
        _open = node;
        while (Next(ref reader) && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            var added = node.Kind == JsonValueKind.Object ? Member(ref reader, node) : Item(ref reader, node);
            if (!added)
            {
                return null;
            }
        }

        _open = outer;
        return node;
    }

    private bool Item(ref Utf8JsonReader reader, JsonNode list)
    {
        if (Value(ref reader, new JsonSlot(list, Name: null, list.Items.Count, OffsetOf(ref reader))) is not { } value)
        {
            return false;
        }

        list.AddItem(value);
        return true;
    }

    private bool Member(ref Utf8JsonReader reader, JsonNode owner)
    {
        var nameOffset = OffsetOf(ref reader);
        if (Text(ref reader, isName: true) is not { } name)
        {
            return false;
        }

        var slot = new JsonSlot(owner, name, Index: 0, nameOffset);
        if (owner.Members.ContainsKey(name))
        {
            Fault = new JsonFault(DefectCodes.JsonDuplicateKey, nameOffset, Excerpt.Quoted(name)) { Path = slot.Path };
            return false;
        }

        Next(ref reader);
        if (Value(ref reader, slot) is not { } value)
        {
            return false;
        }

        owner.AddMember(value);
        return true;
    }

    private string? Text(ref Utf8JsonReader reader, bool isName = false)
    {
        Fault = JsonStringCheck.Check(reader.ValueSpan, OffsetOf(ref reader) + 1);
        if (Fault is null)
        {
            return isName ? _names.Of(ref reader) : reader.GetString();
        }

        Fault = Fault with { Path = PathOfOpen() };
        return null;
    }

    private JsonNode? Number(ref Utf8JsonReader reader, JsonSlot slot, int offset)
    {
        var digits = Encoding.UTF8.GetString(reader.ValueSpan);
        return JsonNumber.IsNegativeZero(digits)
            ? Stop(DefectCodes.JsonSyntax, offset, Excerpt.Of(digits), "0")
            : new JsonNode(source, slot, JsonValueKind.Number, offset, digits);
    }

    private static bool Next(ref Utf8JsonReader reader)
    {
        var moved = reader.Read();
        while (moved && reader.TokenType == JsonTokenType.Comment)
        {
            moved = reader.Read();
        }

        return moved;
    }

    private int OffsetOf(ref Utf8JsonReader reader) => source.Start + (int)reader.TokenStartIndex;

    private JsonNode? Stop(string code, int offset, string? found, params string[] allowed)
    {
        Fault = new JsonFault(code, offset, found, allowed) { Path = PathOfOpen() };
        return null;
    }

    private JsonFault FaultOf(JsonException thrown, int consumed)
    {
        if (_nodes == 0 && JsonBytes.IsBlank(source.Bytes[consumed..]))
        {
            return Empty();
        }

        var offset = source.OffsetOf(thrown.LineNumber ?? 0, thrown.BytePositionInLine ?? 0);
        var found = JsonBytes.CharacterAt(source.Bytes, offset);
        if (_root is not null)
        {
            return new JsonFault(DefectCodes.JsonTrailing, offset, found);
        }

        return JsonBytes.IsTrailingComma(source.Bytes, offset)
            ? new JsonFault(DefectCodes.JsonSyntax, offset, $", {found}", found) { Path = PathOfOpen() }
            : new JsonFault(DefectCodes.JsonSyntax, offset, found) { Path = PathOfOpen() };
    }

    private JsonFault Empty() => new(emptyCode, source.Bytes.Length, Found: null);

    private string PathOfOpen() => _open?.Path ?? JsonPath.Root;
}
