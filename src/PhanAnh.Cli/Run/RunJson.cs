using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Cli;

/// <summary>A run as programs read it: one document a line, told apart by <c>type</c>.</summary>
internal sealed class RunJson(Terminal terminal, CaseNames names, string file) : RunReport(terminal)
{
    private readonly JsonLines _lines = new(terminal.OutputBytes);

    public override void Defective(CommandLine line)
    {
        Complain(Terminal, line, file);
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
                json.WriteString("message", Terminal.Language == Language.English ? defect.English : defect.Vietnamese);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    public override RunWords Words() => new JsonWords(names);

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
}
