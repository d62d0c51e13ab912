using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh advance</c>: lets time pass for the cases of a store and records what time alone caused.</summary>
internal sealed class AdvanceVerb(Terminal terminal)
{
    private readonly Argument<string> _store = Options.Argument(terminal, "STORE", "STORE_WRITTEN");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string[]> _also = Options.Also(terminal);
    private readonly Option<string> _until = Options.Text(terminal, "--until", "MOMENT");
    private readonly Option<string> _units = Options.Text(terminal, "--units", "FILE");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("advance", terminal.Say("VERB_ADVANCE")) { _store, _preset, _also, _until, _units, _hours, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _store, complaints);
        var choice = PresetChoice.Required(parsed.GetValue(_preset), parsed.GetValue(_also) ?? [], complaints);
        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) ?? [], choice.Library.Presets, complaints);
        var units = UnitsOption.Read(parsed.GetValue(_units), choice, terminal, complaints);
        var until = Options.Moment(parsed, _until, complaints);
        if (path is not null and not InputFile.StandardInput && !File.Exists(path))
        {
            // Opening a store for writing begins one where there is none.
            complaints.Add("FILE_NOT_FOUND", path);
        }

        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var ports = await RunPorts.OpenAsync(path!, units, toDisk: true, complaints, cancellation).ConfigureAwait(false);
        complaints.Print(terminal);
        if (ports is null)
        {
            return ExitCodes.BadInput;
        }

        await using (ports.ConfigureAwait(false))
        {
            var desk = new HotlineDesk(ports.Ports, new(choice!.Library, choice.Preset.Province, null, hours));
            using var report = RunReport.To(terminal, new(choice.Library, units, terminal.Language), path!, parsed.GetValue(_json));
            var events = await desk.AdvanceAsync(until, cancellation).ConfigureAwait(false);
            await ports.KeepAsync(CancellationToken.None).ConfigureAwait(false);
            foreach (var group in events.GroupBy(e => e.Case))
            {
                report.Advanced((await desk.FindAsync(group.Key, cancellation).ConfigureAwait(false))!, [.. group]);
            }

            Sum(events, parsed.GetValue(_json));
            var unread = StoredCases.Unread(await StillDueAsync(ports.Ports.Store, desk, until, cancellation).ConfigureAwait(false), desk.Regulations, path!);
            unread.Print(terminal);
            return complaints.Any || unread.Any ? ExitCodes.Findings : ExitCodes.Done;
        }
    }

    /// <summary>The cases for which time has come and that were passed over all the same, in the order of their codes.</summary>
    private static async ValueTask<IEnumerable<Case>> StillDueAsync(ICaseStore store, HotlineDesk desk, Instant until, CancellationToken cancellation)
    {
        var cases = new List<Case>();
        await foreach (var code in store.DueBeforeAsync(until, cancellation).ConfigureAwait(false))
        {
            if (await desk.FindAsync(code, cancellation).ConfigureAwait(false) is { } subject)
            {
                cases.Add(subject);
            }
        }

        return StoredCases.Ordered(cases);
    }

    private void Sum(ImmutableArray<CaseEvent> events, bool asJson)
    {
        if (!asJson)
        {
            terminal.Output.WriteLine(terminal.Say("ADVANCE_SUM", terminal.Count("COUNT_EVENTS", events.Length), terminal.Count("COUNT_CASES", events.Select(e => e.Case).Distinct().Count())));
        }
    }
}
