using System.CommandLine;
using NodaTime;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh run</c>: carries out commands in order and tells what became of each, then how the cases stand.</summary>
internal sealed class RunVerb(Terminal terminal)
{
    private readonly Argument<string> _commands = new("FILE") { HelpName = terminal.Say("VALUE_FILE") + "|-", Description = terminal.Say("ARGUMENT_COMMANDS"), Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string[]> _also = Options.Also(terminal);
    private readonly Option<string> _units = Options.Text(terminal, "--units", "FILE");
    private readonly Option<string> _store = Options.Text(terminal, "--store", "FILE");
    private readonly Option<string> _until = Options.Text(terminal, "--until", "MOMENT");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _noSync = Options.Flag(terminal, "--no-sync");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("run", terminal.Say("VERB_RUN")) { _commands, _preset, _also, _units, _store, _until, _hours, _noSync, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _commands, complaints);

        InputFile.CheckOnce(complaints, [path, parsed.GetValue(_preset), parsed.GetValue(_units), .. parsed.GetValue(_also) ?? []]);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var choice = PresetChoice.Required(parsed.GetValue(_preset), parsed.GetValue(_also) ?? [], complaints);
        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) ?? [], choice.Library.Presets, complaints);
        var units = UnitsOption.Read(parsed.GetValue(_units), choice, terminal, complaints);
        var until = parsed.GetValue(_until) is { } moment ? MomentText.Read(moment, "--until", complaints) : (Instant?)null;
        using var input = complaints.Any ? null : InputFile.Open(path!, complaints);
        if (input is null)
        {
            return complaints.Print(terminal);
        }

        var ports = parsed.GetValue(_store) is { } store
            ? await RunPorts.OpenAsync(store, units, !parsed.GetValue(_noSync), complaints, cancellation).ConfigureAwait(false)
            : RunPorts.InMemory(units);
        complaints.Print(terminal);
        if (ports is null)
        {
            return ExitCodes.BadInput;
        }

        await using (ports.ConfigureAwait(false))
        {
            var desk = new HotlineDesk(ports.Ports, new(choice!.Library, choice.Preset.Province, null, hours));
            using var report = RunReport.To(terminal, new(choice.Library, units, terminal.Language), InputFile.NameOf(path!), parsed.GetValue(_json));
            var run = new CommandRun(terminal, desk, ports, new(choice.Preset), report);
            var count = await run.RunAsync(input, until, cancellation).ConfigureAwait(false);
            return count.IsClean && !complaints.Any ? ExitCodes.Done : ExitCodes.Findings;
        }
    }
}
