using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace PhanAnh.Core;

/// <summary>Writes an event member by member, in the order in which every version has written them; what is none is left out.</summary>
/// <remarks>By hand, because every command waits for it: the serializer takes twice as long over the members that all events share.</remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It lives as long as its thread and writes to memory alone.")]
internal sealed class EventWriter
{
    [ThreadStatic]
    private static EventWriter? ofThread;

    // A command has hardly ever more events.
    private const int MostLatest = 8;
    private const int MostBytes = 1 << 14;

    private readonly ArrayBufferWriter<byte> _buffer = new(2_048);
    private readonly List<(CaseEvent Event, int Start, int Length)> _latest = new(MostLatest);
    private readonly Utf8JsonWriter _json;

    private EventWriter() => _json = new(
        _buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });

    /// <summary>The bytes of an event in a buffer of the thread, good until the thread asks for another.</summary>
    /// <remarks>Who stores an event tells it next: it is written once.</remarks>
    internal static ReadOnlySpan<byte> Write(CaseEvent e) => (ofThread ??= new()).Written(e);

    private ReadOnlySpan<byte> Written(CaseEvent e)
    {
        foreach (var (written, start, length) in _latest)
        {
            if (ReferenceEquals(written, e))
            {
                return _buffer.WrittenSpan.Slice(start, length);
            }
        }

        if (_latest.Count == MostLatest || _buffer.WrittenCount > MostBytes)
        {
            _latest.Clear();
            _buffer.ResetWrittenCount();
        }

        var before = _buffer.WrittenCount;
        WriteTo(_buffer, e);
        _latest.Add((e, before, _buffer.WrittenCount - before));
        return _buffer.WrittenSpan[before..];
    }

    private void WriteTo(IBufferWriter<byte> output, CaseEvent e)
    {
        var name = e.Fact.GetType().Name;
        var info = FactJson.InfoOf(name) ?? throw new NotSupportedException($"The fact {name} has no JSON form.");
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteString(EventMembers.Type, name);
        _json.WriteNumber(EventMembers.Schema, EventUpcasters.Released.NewestOf(name));
        Text(EventMembers.Case, e.Case.Value);
        _json.WriteNumber(EventMembers.Seq, e.Sequence);
        Time(EventMembers.At, e.EffectiveAt);
        Time(EventMembers.Recorded, e.RecordedAt == e.EffectiveAt ? null : e.RecordedAt);
        Write(e.By);
        Text(EventMembers.On, e.On?.Value);
        Text(EventMembers.Row, e.Row.Value);
        Text(EventMembers.Command, e.Command?.Value);
        Reference(EventMembers.Fingerprint, e.Fingerprint);
        Text(EventMembers.Assignment, e.Assignment?.ToString());
        State(EventMembers.To, e.To);
        State(EventMembers.AssignmentsTo, e.AssignmentsTo);
        Text(EventMembers.Closes, e.Closes?.Value);
        Reference(EventMembers.Note, e.Note);
        Reference(EventMembers.Backdated, e.BackdatingReason);
        Texts(EventMembers.Warnings, e.Warnings, static warning => warning);
        Write(e.Clocks);
        Texts(EventMembers.Notifies, e.Notifies, static notification => notification.Value);
        _json.WritePropertyName(EventMembers.Data);
        JsonSerializer.Serialize(_json, e.Fact, info);
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Text(JsonEncodedText member, string? text)
    {
        if (text is not null)
        {
            _json.WriteString(member, text);
        }
    }

    private void Reference(JsonEncodedText member, TextRef? reference)
    {
        if (reference is { } known)
        {
            _json.WriteString(member, known.Write(stackalloc byte[TextRef.WrittenLength]));
        }
    }

    private void Time(JsonEncodedText member, Instant? instant)
    {
        if (instant is { } known)
        {
            Span<byte> digits = stackalloc byte[OffsetText.Length];
            if (OffsetText.TryFormat(known, digits))
            {
                _json.WriteString(member, digits);
            }
            else
            {
                _json.WriteString(member, OffsetText.Format(known));
            }
        }
    }

    private void Texts<T>(JsonEncodedText member, ImmutableArray<T> items, Func<T, string> text)
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
        _json.WriteStartObject(EventMembers.By);
        Text(EventMembers.Role, by.Role.Value);
        Text(EventMembers.Unit, by.Unit?.Value);
        Text(EventMembers.Official, by.Official);
        Reference(EventMembers.Submitter, by.Submitter);
        _json.WriteEndObject();
    }

    private void State(JsonEncodedText member, StateMark? state)
    {
        if (state is { } mark)
        {
            _json.WriteStartObject(member);
            Text(EventMembers.Code, mark.Code.Value);
            _json.WriteString(EventMembers.Phase, EnumText<Phase>.Of(mark.Phase));
            _json.WriteString(EventMembers.Outcome, EnumText<Outcome>.Of(mark.Outcome));
            _json.WriteEndObject();
        }
    }

    private void Write(ImmutableArray<ClockMark> clocks)
    {
        if (clocks.IsEmpty)
        {
            return;
        }

        _json.WriteStartArray(EventMembers.Clocks);
        foreach (var mark in clocks)
        {
            _json.WriteStartObject();
            _json.WriteString(EventMembers.Kind, EnumText<ClockMarkKind>.Of(mark.Kind));
            Text(EventMembers.Clock, mark.Clock.Value);
            Text(EventMembers.Assignment, mark.Assignment?.ToString());
            Promise(mark.Promise);
            Time(EventMembers.Since, mark.Since);
            Text(EventMembers.TakenOverFrom, mark.TakenOverFrom?.ToString());
            Text(EventMembers.Reason, mark.Reason?.Value);
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

        _json.WriteStartObject(EventMembers.Promise);
        Text(EventMembers.Limit, promise.Limit);
        Text(EventMembers.Winner, promise.Winner);
        Time(EventMembers.Due, promise.Due);
        _json.WriteBoolean(EventMembers.DueIsInTime, promise.DueIsInTime);
        Text(EventMembers.StatedOn, promise.StatedOn is { } stated ? LocalDatePattern.Iso.Format(stated) : null);
        Text(EventMembers.CalendarVersion, promise.CalendarVersion);
        _json.WriteBoolean(EventMembers.IsProvisional, promise.IsProvisional);
        Text(EventMembers.Calendar, promise.Calendar);
        _json.WriteEndObject();
    }
}
