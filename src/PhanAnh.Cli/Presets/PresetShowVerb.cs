using System.CommandLine;
using NodaTime;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset show</c>: a regulation at a glance; of a province, the one in force on a day.</summary>
internal sealed class PresetShowVerb(Terminal terminal)
{
    private readonly Argument<string> _preset = Options.Argument(terminal, "PRESET", "PRESET");
    private readonly Option<string> _on = Options.Text(terminal, "--on", "DATE");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("show", terminal.Say("VERB_PRESET_SHOW")) { _preset, _on, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var preset = Find(Options.Required(parsed, _preset, complaints), parsed.GetValue(_on), complaints);
        if (preset is null)
        {
            return complaints.Print(terminal);
        }

        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write(preset, PresetJson.Write);
        }
        else
        {
            new PresetPage(terminal, preset).Write();
        }

        return ExitCodes.Done;
    }

    private static Preset? Find(string? name, string? on, Complaints complaints)
    {
        if (name is null)
        {
            return null;
        }

        var day = on is null ? null : DayText.TryParse(on);
        if (on is not null && day is null)
        {
            complaints.Add("DATE_FORMAT", "--on", on);
        }

        var choice = PresetChoice.Read(name, complaints, "");
        return complaints.Any || choice is null ? null : day is { } wanted ? InForce(choice, wanted, complaints) : choice.Preset;
    }

    private static Preset? InForce(PresetChoice choice, LocalDate day, Complaints complaints)
    {
        var found = choice.Library.InForce(choice.Preset.Province, day);
        if (found.Refusal is { } refusal)
        {
            complaints.Add(refusal, "--on");
        }

        return found.Preset;
    }
}
