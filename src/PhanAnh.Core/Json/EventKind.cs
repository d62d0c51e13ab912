using System.Text;
using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>The two members of an event that every version, past and future, writes alike.</summary>
internal sealed record EventKind
{
    public required string Type { get; init; }

    public required int Schema { get; init; }

    /// <summary>Looks no further than the first two members, where every version of this library puts them; reads all the others' order too.</summary>
    /// <exception cref="JsonException">The bytes are no such document.</exception>
    internal static EventKind? Of(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject
            && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("type"u8) && reader.Read() && reader.TokenType == JsonTokenType.String && Ascii.IsValid(reader.ValueSpan) && reader.GetString() is { } type
            && reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("schema"u8)
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var schema)
                ? new() { Type = type, Schema = schema }
                : JsonSerializer.Deserialize(bytes, FactJson.Kind);
    }
}
