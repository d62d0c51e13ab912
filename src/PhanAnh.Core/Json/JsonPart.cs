using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhanAnh.Core;

/// <summary>A part of a document whose type another part tells: its bytes when it is written, and where they stand in the document when it was read.</summary>
/// <param name="Bytes">The bytes to write; empty for a part that was read.</param>
/// <param name="Place">Where it stands in the document; nothing for a part to write.</param>
internal readonly record struct JsonPart(ReadOnlyMemory<byte> Bytes, Range Place)
{
    internal sealed class Converter : JsonConverter<JsonPart>
    {
        public override JsonPart Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            return new(default, start..(int)reader.BytesConsumed);
        }

        public override void Write(Utf8JsonWriter writer, JsonPart value, JsonSerializerOptions options) =>
            writer.WriteRawValue(value.Bytes.Span, skipInputValidation: true);
    }
}
