using System.CommandLine;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset list</c>: the regulations that ship with the library.</summary>
internal sealed class PresetListVerb(Terminal terminal)
{
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("list", terminal.Say("VERB_PRESET_LIST")) { _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var presets = PresetLibrary.Shipped.Presets.OrderBy(preset => preset.Stamp.Id, StringComparer.Ordinal).ThenBy(preset => preset.Stamp.Version).ToList();
        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            presets.ForEach(preset => json.Write(preset, PresetJson.Write));
            return ExitCodes.Done;
        }

        var width = presets.Max(preset => preset.Stamp.Id.Length);
        foreach (var preset in presets)
        {
            terminal.Output.WriteLine($"{preset.Stamp.Id.PadRight(width)}  v{TimeTexts.Text(preset.Stamp.Version)}  {PresetPage.InForce(preset, terminal.Language)}  {preset.Name.In(terminal.Language)}");
        }

        return ExitCodes.Done;
    }
}
