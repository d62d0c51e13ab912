using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhanAnh.Core;

/// <summary>What an event says happened: a fact where it is written, an element of JSON where it is read, since only the type says which fact it is.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct EventData
{
    internal EventData(CaseFact fact) => Fact = fact;

    private EventData(JsonElement element) => Element = element;

    internal CaseFact? Fact { get; }

    internal JsonElement Element { get; }

    internal sealed class Converter : JsonConverter<EventData>
    {
        public override EventData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(JsonElement.ParseValue(ref reader));

        public override void Write(Utf8JsonWriter writer, EventData value, JsonSerializerOptions options)
        {
            var name = value.Fact!.GetType().Name;
            JsonSerializer.Serialize(writer, value.Fact, FactJson.InfoOf(name) ?? throw new NotSupportedException($"The fact {name} has no JSON form."));
        }
    }
}
