using System.Text.Json;
using System.Text.Json.Serialization;

namespace PhanAnh.Core;

/// <summary>What an event says happened: a fact where it is written, a place in the document where it is read, since only the type says which fact it is.</summary>
[JsonConverter(typeof(Converter))]
internal readonly record struct EventData
{
    internal EventData(CaseFact fact) => Fact = fact;

    private EventData(Range place) => Place = place;

    internal CaseFact? Fact { get; }

    /// <summary>Where it stands in the bytes of the event; nothing where it is missing.</summary>
    internal Range Place { get; }

    internal sealed class Converter : JsonConverter<EventData>
    {
        public override EventData Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            return new(start..(int)reader.BytesConsumed);
        }

        public override void Write(Utf8JsonWriter writer, EventData value, JsonSerializerOptions options)
        {
            var name = value.Fact!.GetType().Name;
            JsonSerializer.Serialize(writer, value.Fact, FactJson.InfoOf(name) ?? throw new NotSupportedException($"The fact {name} has no JSON form."));
        }
    }
}
