using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Events inside a document, in the form in which they are stored.</summary>
internal sealed class EventDocuments
{
    private readonly ArrayBufferWriter<byte> _event = new(4_096);

    public void Write(Utf8JsonWriter json, ImmutableArray<CaseEvent> events)
    {
        json.WriteStartArray("events");
        foreach (var e in events)
        {
            _event.ResetWrittenCount();
            EventJson.Write(e, _event);
            json.WriteRawValue(_event.WrittenSpan, skipInputValidation: true);
        }

        json.WriteEndArray();
    }
}
