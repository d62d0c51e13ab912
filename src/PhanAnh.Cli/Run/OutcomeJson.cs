using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>What became of a command as one JSON document.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "It writes to memory alone.")]
internal sealed class OutcomeJson(CaseNames names) : OutcomeWords
{
    private readonly EventDocuments _events = new();
    private Utf8JsonWriter? _writer;

    public override void Write(int line, Command command, CommandOutcome outcome, IBufferWriter<byte> room)
    {
        var json = _writer ??= new(room, JsonLines.Form);
        json.Reset(room);
        json.WriteStartObject();
        json.WriteString("type", "outcome");
        Head(json, line, command, !outcome.IsAccepted ? "refused" : outcome.WasRepeated ? "repeated" : "accepted");
        if (outcome.Refusal is { } refusal)
        {
            Write(json, refusal, outcome.Case);
        }
        else
        {
            _events.Write(json, outcome.Events);
        }

        json.WriteEndObject();
        json.Flush();
        room.Write("\n"u8);
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
