using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NodaTime;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh simulate</c>: a reproducible province for training, load tests and demonstrations.</summary>
internal sealed class SimulateVerb(Terminal terminal)
{
    private const int MostCases = 100_000_000;
    private const string PlainHours = "07:30-11:30,13:00-17:00";

    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string> _cases = Options.Text(terminal, "--cases", "NUMBER");
    private readonly Option<string> _seed = Options.Text(terminal, "--seed", "NUMBER");
    private readonly Option<string> _from = Options.Text(terminal, "--from", "DATE");
    private readonly Option<string> _to = Options.Text(terminal, "--to", "DATE");
    private readonly Option<string> _commands = Options.Text(terminal, "--commands", "FILE");
    private readonly Option<string> _store = Options.Text(terminal, "--store", "FILE");
    private readonly Option<string> _units = Options.Text(terminal, "--units-to", "FILE");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        _from.Description = terminal.Say("OPTION_SIMULATE_FROM");
        _to.Description = terminal.Say("OPTION_SIMULATE_TO");
        _store.Description = terminal.Say("OPTION_SIMULATE_STORE");
        var command = new Command("simulate", terminal.Say("VERB_SIMULATE")) { _preset, _cases, _seed, _from, _to, _commands, _store, _units, _hours, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var choice = PresetChoice.Required(parsed.GetValue(_preset), complaints);
        var cases = (int)Number(parsed.GetValue(_cases) ?? "1000", "--cases", MostCases, complaints);
        var seed = (ulong)Number(parsed.GetValue(_seed) ?? "1", "--seed", int.MaxValue, complaints);
        var first = Day(parsed.GetValue(_from), "--from", choice?.Preset.From ?? default, complaints);
        var last = Day(parsed.GetValue(_to), "--to", Latest(choice?.Preset, first), complaints);
        Check(choice?.Preset, first, last, complaints);
        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) is [_, ..] given ? given : [PlainHours], choice.Library.Presets, complaints);
        if (parsed.GetValue(_commands) == InputFile.StandardInput && parsed.GetValue(_json))
        {
            complaints.Add("OUTPUT_TWICE", "--commands");
        }

        CheckTargets(parsed, complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var simulation = new Simulation(choice!.Preset, hours!, seed, first, last.PlusDays(1), cases);
        if (!simulation.IsPossible)
        {
            complaints.Add("SIMULATE_IMPOSSIBLE", PresetChoice.Option);
            return complaints.Print(terminal);
        }

        return await WriteAsync(parsed, simulation, choice, hours!, seed, cancellation).ConfigureAwait(false);
    }

    /// <summary>All files are looked at before one is opened: whoever mistypes a name loses nothing.</summary>
    private void CheckTargets(ParseResult parsed, Complaints complaints)
    {
        var (preset, commands, store, units) = (parsed.GetValue(_preset), parsed.GetValue(_commands), parsed.GetValue(_store), parsed.GetValue(_units));
        var files = new List<(string Option, string Path, bool IsRead)>();
        if (preset is not null and not InputFile.StandardInput && PresetChoice.IsFile(preset))
        {
            files.Add((PresetChoice.Option, preset, true));
        }

        if (commands is not null and not InputFile.StandardInput)
        {
            files.Add(("--commands", commands, false));
        }

        if (store is not null)
        {
            RunPorts.CheckNew(store, complaints);
            files.AddRange(store == InputFile.StandardInput ? [] : RunPorts.FilesOf(store).Select(file => ("--store", file, false)));
        }

        if (units == InputFile.StandardInput)
        {
            complaints.Add("OUTPUT_NEEDS_FILE", "--units-to");
        }
        else if (units is not null)
        {
            files.Add(("--units-to", units, false));
        }

        OutputFile.Check(complaints, files);
    }

    private async Task<int> WriteAsync(
        ParseResult parsed, Simulation simulation, PresetChoice choice, IReadOnlyDictionary<string, string> hours, ulong seed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = parsed.GetValue(_commands);
        using var file = path is null or InputFile.StandardInput ? null : OutputFile.Create(path, "--commands", complaints);
        var output = path == InputFile.StandardInput ? terminal.OutputBytes : file;
        var ports = complaints.Any || parsed.GetValue(_store) is not { } kept
            ? null
            : await RunPorts.NewAsync(kept, simulation.Units.Register, SimulatedStore.Keys(seed), complaints, cancellation).ConfigureAwait(false);
        if (!complaints.Any && parsed.GetValue(_units) is { } unitsTo)
        {
            OutputFile.Write(unitsTo, simulation.Units.File, "--units-to", complaints);
        }

        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var store = ports is null ? null : new SimulatedStore(
            new(ports.Ports, new(PresetLibrary.Empty.With(choice.Preset), choice.Preset.Province, null, hours)), new(choice.Preset));
        try
        {
            SimulationCount count;
            using (var progress = new Progress(terminal, "PROGRESS_CASES"))
            {
                count = await simulation.RunAsync(TakeAsync, done => progress.Tell(done), cancellation).ConfigureAwait(false);
            }

            if (path != InputFile.StandardInput)
            {
                Tell(parsed.GetValue(_json), simulation, count, store?.Count);
            }

            return ExitCodes.Done;
        }
        finally
        {
            if (ports is not null)
            {
                await ports.DisposeAsync().ConfigureAwait(false);
            }
        }

        // Lines that nobody reads any more are made for a store alone, which is made to its end.
        async ValueTask<bool> TakeAsync(ReadOnlyMemory<byte> lines)
        {
            if (output is not null)
            {
                await output.WriteAsync(lines, cancellation).ConfigureAwait(false);
            }

            if (store is not null)
            {
                await store.TakeAsync(lines, cancellation).ConfigureAwait(false);
            }

            return store is not null || path != InputFile.StandardInput || OutputPipe.HasReader;
        }
    }

    private void Tell(bool asJson, Simulation simulation, SimulationCount count, RunCount? stored)
    {
        var ended = count.Ended.OrderBy(state => state.Key.Code.Value, StringComparer.Ordinal).ToList();
        if (asJson)
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write((simulation, count, stored, ended), static (writer, all) => Write(writer, all.simulation, all.count, all.stored, all.ended));
            return;
        }

        terminal.Output.WriteLine(terminal.Say("SIMULATED", terminal.Count("COUNT_SUBMISSIONS", count.Cases), terminal.Count("COUNT_COMMANDS", count.Commands), Text(count.Open)));
        if (ended.Count > 0)
        {
            terminal.Output.WriteLine(terminal.Say("SIMULATED_ENDED"));
        }

        foreach (var (state, number) in ended)
        {
            terminal.Output.WriteLine($"  {state.Name.In(terminal.Language)}: {Text(number)}");
        }

        terminal.Output.WriteLine(terminal.Say("SIMULATED_ROWS", Text(count.Rows), Text(simulation.Rows)));
        if (stored is not null)
        {
            terminal.Output.WriteLine(terminal.Say("SIMULATED_STORE", terminal.Count("COUNT_COMMANDS", stored.Accepted), Text(stored.Refused)));
        }
    }

    private static void Write(Utf8JsonWriter json, Simulation simulation, SimulationCount count, RunCount? stored, IEnumerable<KeyValuePair<StateDefinition, int>> ended)
    {
        json.WriteStartObject();
        json.WriteNumber("cases", count.Cases);
        json.WriteNumber("commands", count.Commands);
        json.WriteNumber("open", count.Open);
        json.WriteStartObject("ended");
        foreach (var (state, number) in ended)
        {
            json.WriteNumber(state.Code.Value, number);
        }

        json.WriteEndObject();
        json.WriteNumber("rowsReached", count.Rows);
        json.WriteNumber("rows", simulation.Rows);
        if (stored is not null)
        {
            json.WriteNumber("accepted", stored.Accepted);
            json.WriteNumber("refused", stored.Refused);
        }

        json.WriteEndObject();
    }

    /// <summary>A year, or as long as the regulation is in force.</summary>
    private static LocalDate Latest(Preset? preset, LocalDate first) =>
        preset?.To is { } end && end < first.PlusYears(1) ? end : first.PlusYears(1).PlusDays(-1);

    private static void Check(Preset? preset, LocalDate first, LocalDate last, Complaints complaints)
    {
        if (complaints.Any)
        {
            return;
        }

        if (last < first)
        {
            complaints.Add("PERIOD_REVERSED", "--to");
        }
        else if (last > first.PlusYears(20))
        {
            complaints.Add("SIMULATE_TOO_LONG", "--to");
        }
        else if (!preset!.IsInForceOn(first) || !preset.IsInForceOn(last))
        {
            complaints.Add("SIMULATE_NOT_IN_FORCE", preset.IsInForceOn(first) ? "--to" : "--from", new LocalizedText(
                ToolTexts.Book.Say("SIMULATE_NOT_IN_FORCE", Language.Vietnamese, PresetPage.InForce(preset, Language.Vietnamese)),
                ToolTexts.Book.Say("SIMULATE_NOT_IN_FORCE", Language.English, PresetPage.InForce(preset, Language.English))));
        }
    }

    private static long Number(string text, string option, int most, Complaints complaints)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most && (number > 0 || option == "--seed"))
        {
            return number;
        }

        complaints.Add("NUMBER_FORMAT", option, text, option == "--seed" ? "0" : "1", Text(most));
        return 1;
    }

    private static LocalDate Day(string? text, string option, LocalDate otherwise, Complaints complaints)
    {
        if (text is null)
        {
            return otherwise;
        }

        if (DayText.TryParse(text) is { Year: > 1975 and < 2100 } day)
        {
            return day;
        }

        complaints.Add("DATE_FORMAT", option, text);
        return otherwise;
    }

    private static string Text(long number) => TimeTexts.Text(number);
}
