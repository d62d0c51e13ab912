using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PhanAnh;

/// <summary>Writes the table in one pass; stops at the first <see cref="Fault"/>.</summary>
internal sealed class JsonTreeReader(JsonSource source, JsonLimits limits, string emptyCode)
{
    private const int NoRow = -1;

    private readonly MemberNames _names = MemberNames.OfThread();
    private bool _isWhole;
    private int _open = NoRow;
    private int _nodes;

    /// <summary>The values; whole when <see cref="Read"/> has found no fault.</summary>
    public JsonTable Table { get; } = new(source, limits.Nodes);

    private JsonFault? Fault { get; set; }

    /// <summary>Reads the document, and answers why it could not be read to its end.</summary>
    public JsonFault? Read()
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

        return Fault;
    }

    private void Document(ref Utf8JsonReader reader)
    {
        if (!Next(ref reader))
        {
            Fault = Empty();
            return;
        }

        if (Value(ref reader, new JsonRow { Parent = NoRow, NameOffset = OffsetOf(ref reader), NameLength = NoRow }) && Table[0].Kind == JsonValueKind.Null)
        {
            Stop(emptyCode, Table[0].Offset, "null");
        }

        if (Fault is null)
        {
            _isWhole = true;
            Next(ref reader);
        }
    }

    /// <summary>Adds the value at which the reader stands; its row says already where it hangs.</summary>
    private bool Value(ref Utf8JsonReader reader, JsonRow row)
    {
        var offset = OffsetOf(ref reader);
        if (++_nodes > limits.Nodes)
        {
            return Stop(DefectCodes.SizeLimit, offset, JsonLimits.Values(_nodes), JsonLimits.Values(limits.Nodes));
        }

        row.Offset = offset;
        row.Length = reader.ValueSpan.Length;
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                row.Kind = JsonValueKind.Object;
                return Container(ref reader, row);
            case JsonTokenType.StartArray:
                row.Kind = JsonValueKind.Array;
                return Container(ref reader, row);
            case JsonTokenType.String when !IsSound(ref reader):
                return false;
            case JsonTokenType.Number when JsonNumber.IsNegativeZero(reader.ValueSpan):
                return Stop(DefectCodes.JsonSyntax, offset, Excerpt.Of(Encoding.UTF8.GetString(reader.ValueSpan)), "0");
            default:
                row.Kind = reader.TokenType switch
                {
                    JsonTokenType.String => JsonValueKind.String,
                    JsonTokenType.Number => JsonValueKind.Number,
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                };
                Table.Add(row);
                return true;
        }
    }

    // Recursion is safe: the depth is limited.
    private bool Container(ref Utf8JsonReader reader, JsonRow row)
    {
        if (reader.CurrentDepth >= limits.Depth)
        {
            return Stop(DefectCodes.JsonDepth, row.Offset, found: null, limits.Depth.ToString(CultureInfo.InvariantCulture));
        }

        var (outer, children) = (_open, 0);
        _open = Table.Add(row);
        var names = row.Kind == JsonValueKind.Object ? _names.Open() : 0;
        for (; Next(ref reader) && reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray); children++)
        {
            var added = row.Kind == JsonValueKind.Object ? Member(ref reader, children, names) : Item(ref reader, children);
            if (!added)
            {
                return false;
            }
        }

        Table.Close(_open, children);
        if (row.Kind == JsonValueKind.Object)
        {
            _names.Close(names);
        }

        _open = outer;
        return true;
    }

    private bool Item(ref Utf8JsonReader reader, int index) =>
        Value(ref reader, new JsonRow { Parent = _open, Index = index, NameOffset = OffsetOf(ref reader), NameLength = NoRow });

    private bool Member(ref Utf8JsonReader reader, int index, int names)
    {
        if (!IsSound(ref reader))
        {
            return false;
        }

        var row = new JsonRow
        {
            Parent = _open,
            Index = index,
            NameOffset = OffsetOf(ref reader),
            NameLength = reader.ValueSpan.Length,
            IsNamePlain = !reader.ValueIsEscaped && Ascii.IsValid(reader.ValueSpan),
        };
        var name = Table.Name(row.NameOffset, row.NameLength);
        if (!_names.Add(name, names))
        {
            Fault = new JsonFault(DefectCodes.JsonDuplicateKey, row.NameOffset, Excerpt.Quoted(name)) { Path = JsonPath.Member(PathOfOpen(), name) };
            return false;
        }

        Next(ref reader);
        return Value(ref reader, row);
    }

    /// <summary>Whether the text at which the reader stands has nothing in it that JSON lets pass and nobody means.</summary>
    private bool IsSound(ref Utf8JsonReader reader)
    {
        Fault = JsonStringCheck.Check(reader.ValueSpan, OffsetOf(ref reader) + 1);
        if (Fault is null)
        {
            return true;
        }

        Fault = Fault with { Path = PathOfOpen() };
        return false;
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

    private bool Stop(string code, int offset, string? found, params string[] allowed)
    {
        Fault = new JsonFault(code, offset, found, allowed) { Path = PathOfOpen() };
        return false;
    }

    private JsonFault FaultOf(JsonException thrown, int consumed)
    {
        if (_nodes == 0 && JsonBytes.IsBlank(source.Bytes[consumed..]))
        {
            return Empty();
        }

        var offset = source.OffsetOf(thrown.LineNumber ?? 0, thrown.BytePositionInLine ?? 0);
        var found = JsonBytes.CharacterAt(source.Bytes, offset);
        if (_isWhole)
        {
            return new JsonFault(DefectCodes.JsonTrailing, offset, found);
        }

        if (found is not null && JsonBytes.IsTrailingComma(source.Bytes, offset))
        {
            return new JsonFault(DefectCodes.JsonSyntax, offset, Excerpt.Quoted(","), found) { Path = PathOfOpen() };
        }

        var isInObject = _open != NoRow && Table[_open].Kind == JsonValueKind.Object;
        string[] missing = _open != NoRow && JsonSeparator.MissingBefore(source.Bytes, offset, isInObject) is { } separator ? [Excerpt.Quoted(separator)] : [];
        return new JsonFault(DefectCodes.JsonSyntax, offset, found, missing) { Path = PathOfOpen() };
    }

    private JsonFault Empty() => new(emptyCode, source.Bytes.Length, Found: null);

    private string PathOfOpen() => _open == NoRow ? JsonPath.Root : Table.PathOf(_open);
}
