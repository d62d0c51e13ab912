using System.CommandLine;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset schema</c>: the JSON Schema of a regulation's file, for editors.</summary>
internal sealed class PresetSchemaVerb(Terminal terminal)
{
    private readonly Option<bool> _amendment = Options.Flag(terminal, "--amendment");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        // It is JSON either way; whoever adds --json to every call is not refused.
        var command = new Command("schema", terminal.Say("VERB_PRESET_SCHEMA")) { _amendment, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        terminal.Output.Write(parsed.GetValue(_amendment) ? PresetSchema.AmendmentJson : PresetSchema.Json);
        return ExitCodes.Done;
    }
}
