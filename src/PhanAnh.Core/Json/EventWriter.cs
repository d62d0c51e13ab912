using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PhanAnh.Core;

/// <summary>Writes an event member by member, in the order in which every version has written them; what is none is left out.</summary>
/// <remarks>By hand, because every command waits for it: the serializer takes twice as long over the members that all events share.</remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as its thread and writes to memory alone.")]
internal sealed class EventWriter
{
    [ThreadStatic]
    private static EventWriter? ofThread;

    private readonly ArrayBufferWriter<byte> _buffer = new(2_048);
    private readonly Utf8JsonWriter _json;

    private EventWriter() => _json = new(
        _buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    internal static byte[] Write(CaseEvent e)
    {
        var writer = ofThread ??= new();
        writer._buffer.ResetWrittenCount();
        writer.WriteTo(writer._buffer, e);
        return writer._buffer.WrittenSpan.ToArray();
    }

    internal static void Write(CaseEvent e, IBufferWriter<byte> output) => (ofThread ??= new()).WriteTo(output, e);

    private void WriteTo(IBufferWriter<byte> output, CaseEvent e)
    {
        var name = e.Fact.GetType().Name;
        var info = FactJson.InfoOf(name) ?? throw new NotSupportedException($"The fact {name} has no JSON form.");
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteString("type"u8, name);
        _json.WriteNumber("schema"u8, EventUpcasters.Released.NewestOf(name));
        Text("case"u8, e.Case.Value);
        _json.WriteNumber("seq"u8, e.Sequence);
        Text("at"u8, OffsetText.Format(e.EffectiveAt));
        Text("recorded"u8, e.RecordedAt == e.EffectiveAt ? null : OffsetText.Format(e.RecordedAt));
        Write(e.By);
        Text("on"u8, e.On?.Value);
        Text("row"u8, e.Row.Value);
        Text("command"u8, e.Command?.Value);
        Text("fingerprint"u8, e.Fingerprint?.Value);
        Text("assignment"u8, e.Assignment?.ToString());
        State("to"u8, e.To);
        State("assignmentsTo"u8, e.AssignmentsTo);
        Text("closes"u8, e.Closes?.Value);
        Text("note"u8, e.Note?.Value);
        Text("backdated"u8, e.BackdatingReason?.Value);
        Texts("warnings"u8, e.Warnings, static warning => warning);
        Write(e.Clocks);
        Texts("notifies"u8, e.Notifies, static notification => notification.Value);
        _json.WritePropertyName("data"u8);
        JsonSerializer.Serialize(_json, e.Fact, info);
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Text(ReadOnlySpan<byte> member, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(member, text);
        }
    }

    private void Texts<T>(ReadOnlySpan<byte> member, ImmutableArray<T> items, Func<T, string> text)
    {
        if (!items.IsEmpty)
        {
            _json.WriteStartArray(member);
            foreach (var item in items)
            {
                _json.WriteStringValue(text(item));
            }

            _json.WriteEndArray();
        }
    }

    private void Write(EventActor by)
    {
        _json.WriteStartObject("by"u8);
        Text("role"u8, by.Role.Value);
        Text("unit"u8, by.Unit?.Value);
        Text("official"u8, by.Official);
        Text("submitter"u8, by.Submitter?.Value);
        _json.WriteEndObject();
    }

    private void State(ReadOnlySpan<byte> member, StateMark? state)
    {
        if (state is { } mark)
        {
            _json.WriteStartObject(member);
            Text("code"u8, mark.Code.Value);
            _json.WriteString("phase"u8, EnumText<Phase>.Of(mark.Phase));
            _json.WriteString("outcome"u8, EnumText<Outcome>.Of(mark.Outcome));
            _json.WriteEndObject();
        }
    }

    private void Write(ImmutableArray<ClockMark> clocks)
    {
        if (clocks.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray("clocks"u8);
        foreach (var mark in clocks)
        {
            _json.WriteStartObject();
            _json.WriteString("kind"u8, EnumText<ClockMarkKind>.Of(mark.Kind));
            Text("clock"u8, mark.Clock.Value);
            Text("assignment"u8, mark.Assignment?.ToString());
            Promise(mark.Promise);
            Text("since"u8, mark.Since is { } since ? OffsetText.Format(since) : null);
            Text("reason"u8, mark.Reason?.Value);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Promise(ClockPromise? promise)
    {
        if (promise is null)
        {
            return;
        }

        _json.WriteStartObject("promise"u8);
        Text("limit"u8, promise.Limit);
        Text("winner"u8, promise.Winner);
        Text("due"u8, promise.Due is { } due ? OffsetText.Format(due) : null);
        _json.WriteBoolean("dueIsInTime"u8, promise.DueIsInTime);
        Text("statedOn"u8, promise.StatedOn is { } stated ? NodaTime.Text.LocalDatePattern.Iso.Format(stated) : null);
        Text("calendarVersion"u8, promise.CalendarVersion);
        _json.WriteBoolean("isProvisional"u8, promise.IsProvisional);
        Text("calendar"u8, promise.Calendar);
        _json.WriteEndObject();
    }
}
