using System.Buffers;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>Each as one JSON document. Events stand in the form in which they are stored.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It writes to memory alone.")]
internal sealed class JsonWords(CaseNames names) : RunWords
{
    private readonly ArrayBufferWriter<byte> _event = new(4_096);
    private Utf8JsonWriter? _writer;

    public override void Outcome(int line, Command command, CommandOutcome outcome, IBufferWriter<byte> room)
    {
        var json = Begin("outcome", room);
        Head(json, line, command, !outcome.IsAccepted ? "refused" : outcome.WasRepeated ? "repeated" : "accepted");
        if (outcome.Refusal is { } refusal)
        {
            Write(json, refusal, outcome.Case);
        }
        else
        {
            Write(json, outcome.Events);
        }

        End(json, room);
    }

    public override void Advanced(Case subject, ImmutableArray<CaseEvent> events, IBufferWriter<byte> room)
    {
        var json = Begin("advance", room);
        json.WriteString("case", subject.Code.Value);
        Write(json, events);
        End(json, room);
    }

    public override void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now, IBufferWriter<byte> room)
    {
        var json = Begin("case", room);
        CaseJson.Members(json, subject, now);
        json.WriteStartArray("clocks");
        foreach (var clock in clocks)
        {
            CaseJson.Write(json, clock);
        }

        json.WriteEndArray();
        End(json, room);
    }

    private Utf8JsonWriter Begin(string type, IBufferWriter<byte> room)
    {
        var json = _writer ??= new(room, JsonLines.Form);
        json.Reset(room);
        json.WriteStartObject();
        json.WriteString("type", type);
        return json;
    }

    private static void End(Utf8JsonWriter json, IBufferWriter<byte> room)
    {
        json.WriteEndObject();
        json.Flush();
        room.Write("\n"u8);
    }

    private void Write(Utf8JsonWriter json, ImmutableArray<CaseEvent> events)
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

    private static void Head(Utf8JsonWriter json, int line, Command command, string outcome)
    {
        json.WriteNumber("line", line);
        json.WriteString("command", command.Id.Value);
        json.WriteString("case", command.Case.Value);
        json.WriteString("do", command.Trigger.Value);
        json.WriteString("at", OffsetText.Format(command.EffectiveAt));
        json.WriteString("outcome", outcome);
    }

    private void Write(Utf8JsonWriter json, Refusal refusal, Case? subject)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in refusal.Reasons)
        {
            json.WriteStartObject();
            json.WriteString("code", reason.Code);
            json.WriteString("place", reason.Place);
            Texts(json, "clauses", reason.Clauses.Select(clause => clause.Value));
            Texts(json, "arguments", reason.Arguments);
            json.WriteString("message", names.Reason(subject, reason));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Texts(json, "permitted", refusal.Permitted.Select(trigger => trigger.Value));
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
