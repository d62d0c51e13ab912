using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A run as programs read it: one document a line, told apart by <c>type</c>. Events stand in the form in which they are stored.</summary>
internal sealed class RunJson(Terminal terminal, CaseNames names, string file) : RunReport
{
    private readonly JsonLines _lines = new(terminal.OutputBytes);
    private readonly ArrayBufferWriter<byte> _event = new(4_096);

    public override void Defective(CommandLine line)
    {
        Complain(terminal, line, file);
        Document("outcome", json =>
        {
            json.WriteNumber("line", line.Number);
            json.WriteString("outcome", "defective");
            json.WriteStartArray("defects");
            foreach (var defect in line.Defects)
            {
                json.WriteStartObject();
                json.WriteString("code", defect.Code);
                json.WriteString("path", defect.Path);
                json.WriteNumber("column", defect.Column);
                json.WriteString("message", terminal.Language == Language.English ? defect.English : defect.Vietnamese);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    public override void Outcome(int line, Command command, CommandOutcome outcome) => Document("outcome", json =>
    {
        Head(json, line, command, !outcome.IsAccepted ? "refused" : outcome.WasRepeated ? "repeated" : "accepted");
        if (outcome.Refusal is { } refusal)
        {
            Write(json, refusal, outcome.Case);
        }
        else
        {
            Write(json, outcome.Events);
        }
    });

    public override void Advanced(Case subject, ImmutableArray<CaseEvent> events) => Document("advance", json =>
    {
        json.WriteString("case", subject.Code.Value);
        Write(json, events);
    });

    public override void Stands(Case subject, ImmutableArray<ClockAnswer> clocks, Instant now) => Document("case", json =>
    {
        CaseJson.Members(json, subject, now);
        json.WriteStartArray("clocks");
        foreach (var clock in clocks)
        {
            CaseJson.Write(json, clock);
        }

        json.WriteEndArray();
    });

    public override void Sum(RunCount count, int cases) => Document("summary", json =>
    {
        json.WriteNumber("commands", count.Commands);
        json.WriteNumber("accepted", count.Accepted);
        json.WriteNumber("repeated", count.Repeated);
        json.WriteNumber("refused", count.Refused);
        json.WriteNumber("defective", count.Defective);
        json.WriteNumber("cases", cases);
    });

    public override void Dispose()
    {
        _lines.Dispose();
        base.Dispose();
    }

    private void Document(string type, Action<Utf8JsonWriter> members) => _lines.Write((type, members), static (json, document) =>
    {
        json.WriteStartObject();
        json.WriteString("type", document.type);
        document.members(json);
        json.WriteEndObject();
    });

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
