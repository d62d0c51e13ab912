using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset validate</c>: everything that is wrong with a file of a regulation, at once, and then what its author should look at again.</summary>
internal sealed class PresetValidateVerb(Terminal terminal)
{
    private readonly Argument<string> _file = Options.Argument(terminal, "FILE", "PRESET_FILE");
    private readonly Option<string> _clauses = Options.Text(terminal, "--clauses", "FILE");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("validate", terminal.Say("VERB_PRESET_VALIDATE")) { _file, _clauses, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _file, complaints);
        InputFile.CheckOnce(complaints, path, parsed.GetValue(_clauses));
        var clauses = complaints.Any ? null : ClauseList.Read(parsed.GetValue(_clauses), complaints);
        if (complaints.Any || InputFile.ReadAll(path!, complaints) is not { } bytes)
        {
            return complaints.Print(terminal);
        }

        var sources = PresetFolder.Beside(path!, bytes);
        var load = PresetLoad.From(bytes, sources: sources);
        var conflicts = load.ConflictsWith(sources == PresetSources.Shipped ? PresetLibrary.Shipped : sources.Library());
        var advice = PresetAdviser.Advise(bytes, clauses: clauses, sources: sources);
        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write(load, (writer, read) => Write(writer, read, conflicts, advice));
        }
        else
        {
            Tell(load, conflicts, advice, InputFile.NameOf(path!));
        }

        return !load.IsSound ? ExitCodes.BadInput : conflicts.IsEmpty && advice.IsEmpty ? ExitCodes.Done : ExitCodes.Findings;
    }

    private void Tell(PresetLoad load, ImmutableArray<FileDefect> conflicts, ImmutableArray<PresetAdvice> advice, string file)
    {
        foreach (var conflict in conflicts)
        {
            terminal.Error.WriteLine(Complaints.Of(conflict, file).In(terminal.Language));
        }

        foreach (var defect in load.Defects)
        {
            terminal.Error.WriteLine(Complaints.Of(defect, file).In(terminal.Language));
        }

        foreach (var one in advice)
        {
            terminal.Output.WriteLine(terminal.Painter.Paint(Line(one, file), Tone.Warning));
        }

        terminal.Output.WriteLine(load.Preset is not { } preset ? terminal.Say("PRESET_DEFECTS", TimeTexts.Text(load.Defects.Length))
            : !conflicts.IsEmpty ? terminal.Say("PRESET_SOUND_CONFLICTS", preset.Name.In(terminal.Language), TimeTexts.Text(conflicts.Length))
            : advice.IsEmpty
                ? terminal.Say("PRESET_SOUND", preset.Name.In(terminal.Language))
                : terminal.Say("PRESET_SOUND_ADVICE", preset.Name.In(terminal.Language), terminal.Count("COUNT_POINTS", advice.Length)));
    }

    private string Line(PresetAdvice advice, string file) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{file}({advice.Line},{advice.Column}) {advice.Path}: {advice.Code}: {advice.In(terminal.Language)}");

    private void Write(Utf8JsonWriter json, PresetLoad load, ImmutableArray<FileDefect> conflicts, ImmutableArray<PresetAdvice> advice)
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
            Write(json, defect);
        }

        json.WriteEndArray();
        json.WriteStartArray("advice");
        foreach (var one in advice)
        {
            Write(json, one.Code, one.Path, one.Line, one.Column, one.In(terminal.Language));
        }

        json.WriteEndArray();
        json.WriteStartArray("conflicts");
        foreach (var conflict in conflicts)
        {
            Write(json, conflict);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, FileDefect defect) =>
        Write(json, defect.Code, defect.Path, defect.Line, defect.Column, terminal.Language == Language.English ? defect.English : defect.Vietnamese);

    private static void Write(Utf8JsonWriter json, string code, string path, int line, int column, string message)
    {
        json.WriteStartObject();
        json.WriteString("code", code);
        json.WriteString("path", path);
        json.WriteNumber("line", line);
        json.WriteNumber("column", column);
        json.WriteString("message", message);
        json.WriteEndObject();
    }
}
