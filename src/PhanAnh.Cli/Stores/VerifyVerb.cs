using System.CommandLine;
using System.Text.Json;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh verify</c>: reads a store from end to end and tells whether anything in it was changed.</summary>
internal sealed class VerifyVerb(Terminal terminal)
{
    private readonly Argument<string> _store = Options.Argument(terminal, "STORE", "STORE");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("verify", terminal.Say("VERB_VERIFY")) { _store, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _store, complaints);
        // Opening reads and checks everything that verifying would.
        var store = path is null ? null : await StoreFile.ReadAsync(path, complaints, cancellation).ConfigureAwait(false);
        complaints.Print(terminal);
        if (store is null)
        {
            return ExitCodes.BadInput;
        }

        await using (store.ConfigureAwait(false))
        {
            Answer(store.Report, parsed.GetValue(_json));
            return complaints.Any ? ExitCodes.Findings : ExitCodes.Done;
        }
    }

    private void Answer(OpenReport report, bool asJson)
    {
        if (!asJson)
        {
            var count = report.Defects.Length + (report.TornBytes > 0 ? 1 : 0);
            var result = count == 0 ? terminal.Painter.Paint(terminal.Say("VERIFY_SOUND"), Tone.Good) : terminal.Painter.Paint(terminal.Count("COUNT_DEFECTS", count), Tone.Bad);
            terminal.Output.WriteLine(terminal.Say("VERIFY_SUM", terminal.Count("COUNT_LINES", report.Lines), terminal.Count("COUNT_CASES", report.Cases), result));
            return;
        }

        using var json = new JsonLines(terminal.OutputBytes);
        json.Write(report, Write);
    }

    private void Write(Utf8JsonWriter json, OpenReport report)
    {
        json.WriteStartObject();
        json.WriteBoolean("isSound", report.Defects.IsEmpty && report.TornBytes == 0);
        json.WriteNumber("lines", report.Lines);
        json.WriteNumber("cases", report.Cases);
        json.WriteNumber("tornBytes", report.TornBytes);
        json.WriteStartArray("defects");
        foreach (var defect in report.Defects)
        {
            json.WriteStartObject();
            json.WriteString("code", defect.Code);
            json.WriteNumber("line", defect.Line);
            if (defect.Case is { } code)
            {
                json.WriteString("case", code.Value);
            }

            json.WriteString("message", defect.In(terminal.Language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
