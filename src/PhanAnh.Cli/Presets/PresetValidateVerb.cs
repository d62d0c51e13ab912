using System.Collections.Immutable;
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
        var conflicts = ConflictsOf(load);
        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write(load, (writer, read) => Write(writer, read, conflicts));
        }
        else
        {
            Tell(load, conflicts, InputFile.NameOf(path));
        }

        return load.IsSound && conflicts.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    private void Tell(PresetLoad load, ImmutableArray<RefusalReason> conflicts, string file)
    {
        foreach (var conflict in conflicts)
        {
            terminal.Error.WriteLine(Complaints.Of(conflict, file).In(terminal.Language));
        }

        foreach (var defect in load.Defects)
        {
            terminal.Error.WriteLine(Complaints.Of(defect, file).In(terminal.Language));
        }

        terminal.Output.WriteLine(load.Preset is { } preset
            ? terminal.Say("PRESET_SOUND", preset.Name.In(terminal.Language))
            : terminal.Say("PRESET_DEFECTS", TimeTexts.Text(load.Defects.Length)));
    }

    /// <summary>A file that is sound in itself may still claim the days of a regulation that ships.</summary>
    private static ImmutableArray<RefusalReason> ConflictsOf(PresetLoad load) => load.Preset is { } preset
        ? [.. PresetLibrary.Shipped.With(preset).Conflicts.Select(conflict => conflict.Reason)]
        : [];

    private void Write(Utf8JsonWriter json, PresetLoad load, ImmutableArray<RefusalReason> conflicts)
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
        json.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            json.WriteStartObject();
            json.WriteString("code", conflict.Code);
            json.WriteString("message", conflict.In(terminal.Language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
