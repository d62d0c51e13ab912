using System.CommandLine;
using System.Text.Json;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset validate</c>: everything that is wrong with a file of a regulation, at once.</summary>
internal sealed class PresetValidateVerb(Terminal terminal)
{
    private readonly Argument<string> _file = Options.Argument(terminal, "FILE", "PRESET_FILE");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("validate", terminal.Say("VERB_PRESET_VALIDATE")) { _file, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _file, complaints);
        if (path is null || InputFile.ReadAll(path, complaints) is not { } bytes)
        {
            return complaints.Print(terminal);
        }

        var load = PresetLoad.From(bytes);
        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write(load, Write);
        }
        else
        {
            Tell(load, InputFile.NameOf(path));
        }

        return load.IsSound ? ExitCodes.Done : ExitCodes.Findings;
    }

    private void Tell(PresetLoad load, string file)
    {
        foreach (var defect in load.Defects)
        {
            terminal.Error.WriteLine(Complaints.Of(defect, file).In(terminal.Language));
        }

        terminal.Output.WriteLine(load.Preset is { } preset
            ? terminal.Say("PRESET_SOUND", preset.Name.In(terminal.Language))
            : terminal.Say("PRESET_DEFECTS", TimeTexts.Text(load.Defects.Length)));
    }

    private void Write(Utf8JsonWriter json, PresetLoad load)
    {
        json.WriteStartObject();
        json.WriteBoolean("isSound", load.IsSound);
        if (load.Preset is { } preset)
        {
            json.WriteString("id", preset.Stamp.Id);
        }

        json.WriteStartArray("defects");
        foreach (var defect in load.Defects)
        {
            json.WriteStartObject();
            json.WriteString("code", defect.Code);
            json.WriteString("path", defect.Path);
            json.WriteNumber("line", defect.Line);
            json.WriteNumber("column", defect.Column);
            json.WriteString("message", terminal.Language == Language.English ? defect.English : defect.Vietnamese);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
