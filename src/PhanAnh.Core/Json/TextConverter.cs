using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhanAnh.Core;

/// <summary>Writes a value as one JSON string. A text that is no such value is a <see cref="JsonException"/>, which readers turn into a defect.</summary>
internal class TextConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException("A text is expected.");
        try
        {
            return read(text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException)
        {
            throw new JsonException("The text has another form.", e);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}
