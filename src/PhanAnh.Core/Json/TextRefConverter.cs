using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>Writes a reference without making a text of it: every text of every event has one.</summary>
internal sealed class TextRefConverter() : TextConverter<TextRef>(static text => new(text), static reference => reference.Value)
{
    public override void Write(Utf8JsonWriter writer, TextRef value, JsonSerializerOptions options)
    {
        if (value.IsNone)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.Write(stackalloc byte[TextRef.WrittenLength]));
        }
    }
}
