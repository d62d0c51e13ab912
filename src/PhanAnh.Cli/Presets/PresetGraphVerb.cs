using System.CommandLine;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh preset graph</c>: a lifecycle of a regulation as text that other tools draw.</summary>
internal sealed class PresetGraphVerb(Terminal terminal)
{
    private readonly Argument<string> _preset = Options.Argument(terminal, "PRESET", "PRESET");
    private readonly Option<string> _of = Options.Choice(terminal, "--of", "case", "assignment");
    private readonly Option<string> _procedure = Options.Text(terminal, "--procedure", "NAME");
    private readonly Option<string> _format = Options.Choice(terminal, "--format", "mermaid", "dot");

    public Command Command()
    {
        _format.Description = terminal.Say("OPTION_GRAPH_FORMAT");
        var command = new Command("graph", terminal.Say("VERB_PRESET_GRAPH")) { _preset, _of, _procedure, _format };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var of = Options.Chosen(parsed, _of, complaints, "case", "assignment");
        var format = Options.Chosen(parsed, _format, complaints, "mermaid", "dot");
        var procedure = Procedure(Options.Required(parsed, _preset, complaints), parsed.GetValue(_procedure), complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var lifecycle = of == "case" ? procedure!.CaseLifecycle : procedure!.AssignmentLifecycle;
        terminal.Output.Write(format == "dot" ? LifecycleGraph.Dot(lifecycle, terminal.Language) : LifecycleGraph.Mermaid(lifecycle, terminal.Language));
        return ExitCodes.Done;
    }

    private static Procedure? Procedure(string? preset, string? name, Complaints complaints)
    {
        if (preset is null)
        {
            return null;
        }

        var procedures = PresetChoice.Read(preset, complaints, "")?.Preset.Procedures ?? [];
        var found = procedures.FirstOrDefault(procedure => name is null || procedure.Id == name);
        if (found is null && !complaints.Any)
        {
            complaints.Add("OPTION_VALUE", "--procedure", name!, string.Join(", ", procedures.Select(procedure => procedure.Id)));
        }

        return found;
    }
}
