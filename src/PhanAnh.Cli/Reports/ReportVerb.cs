using System.CommandLine;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Reporting;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh report</c>: the figures of one period out of a store.</summary>
internal sealed class ReportVerb(Terminal terminal)
{
    private readonly Argument<string> _store = Options.Argument(terminal, "STORE", "STORE");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string[]> _also = Options.Also(terminal);
    private readonly Option<string> _kind = Options.Choice(terminal, "--kind", [.. PeriodKindText.All]);
    private readonly Option<string> _period = Options.Text(terminal, "--period", "PERIOD");
    private readonly Option<string> _form = Options.Text(terminal, "--form", "FORM");
    private readonly Option<string> _role = Options.Text(terminal, "--disclose-to", "ROLE");
    private readonly Option<bool> _noFacts = Options.Flag(terminal, "--no-facts");
    private readonly Option<string> _format = Options.Choice(terminal, "--format", [.. ReportFormats.All]);
    private readonly Option<string> _units = Options.Text(terminal, "--units", "FILE");
    private readonly PlacesOption _places = new(terminal);
    private readonly Option<string> _cut = Options.Text(terminal, "--cut", "MOMENT");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("report", terminal.Say("VERB_REPORT")) { _store, _preset, _also, _kind, _period, _form, _role, _format, _units, _cut, _hours, _noFacts, _json };
        foreach (var option in _places.All)
        {
            command.Add(option);
        }

        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _store, complaints);
        InputFile.CheckOnce(complaints, [path, parsed.GetValue(_preset), parsed.GetValue(_units), _places.FileOf(parsed), .. parsed.GetValue(_also) ?? []]);
        var choice = PresetChoice.Required(parsed.GetValue(_preset), parsed.GetValue(_also) ?? [], complaints);
        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) ?? [], choice.Library.Presets, complaints);
        var request = choice is null
            ? null
            : FormOption.Read(parsed.GetValue(_form), parsed.GetValue(_role), parsed.GetValue(_kind), parsed.GetValue(_period), choice.Preset, complaints);
        var cut = Cut(parsed.GetValue(_cut), request?.Period, complaints);
        var (units, unitBytes) = UnitsOption.ReadWithBytes(parsed.GetValue(_units), choice, terminal, complaints);
        var places = _places.Read(parsed, complaints);
        if (parsed.GetValue(_json) && parsed.GetValue(_format) is { } format and not "json")
        {
            complaints.Add("FORMAT_OR_JSON", "--format", format);
        }

        var render = ReportFormats.Read(parsed.GetValue(_json) ? "json" : parsed.GetValue(_format), complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        Regulation[] regulations = [.. choice!.Library.Presets.Select(preset => new Regulation(preset, PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam, hours)))];
        var stamp = RegulationStamp.Of(regulations, unitBytes, places?.Bytes);
        request = request! with { Units = units, Threads = Environment.ProcessorCount };
        request = places?.In(request) ?? request;
        var keeps = !parsed.GetValue(_noFacts) && path != InputFile.StandardInput;
        if (keeps && request.Form is null && await StoredFacts.StandingAsync(path!, stamp, cut, cancellation).ConfigureAwait(false) is { } standing)
        {
            return Answer(Report.Build(request, standing), render!, complaints);
        }

        var store = await StoreFile.ReadAsync(path!, complaints, cancellation).ConfigureAwait(false);
        if (store is null)
        {
            return complaints.Print(terminal);
        }

        await using (store.ConfigureAwait(false))
        {
            // Without the texts no case would have a place, and the figures would say so of every one.
            var texts = places is null ? null : await SealedTexts.OpenAsync(path!, complaints, cancellation).ConfigureAwait(false);
            if (places is not null && texts is null)
            {
                return complaints.Print(terminal);
            }

            try
            {
                var named = new NamedPlaces(texts is null ? null : new(
                    new(store, texts.Texts, texts.Keys, new InMemoryUnitDirectory(units)) { Places = new InMemoryPlaceDirectory(places!.Register) },
                    new(choice.Library, choice.Preset.Province, null, hours)));
                var stored = new StoredFacts(new(regulations) { Units = units, PlaceOf = named.Of }, named, stamp, Note);
                var built = await BuildAsync(store, path!, request, stored, cut, keeps, complaints, cancellation).ConfigureAwait(false);
                return Answer(store.Report.Defects.IsEmpty ? built : built with { Status = ReportStatus.Contradictory }, render!, complaints);
            }
            finally
            {
                if (texts is not null)
                {
                    await texts.DisposeAsync().ConfigureAwait(false);
                }
            }
        }
    }

    private int Answer(Report report, Action<Report, Terminal> render, Complaints complaints)
    {
        complaints.Print(terminal);
        render(report, terminal);
        return report.Status == ReportStatus.Contradictory || complaints.Any ? ExitCodes.Findings : ExitCodes.Done;
    }

    private static async ValueTask<Report> BuildAsync(
        JsonLinesCaseStore store, string path, ReportRequest request, StoredFacts stored, Instant cut, bool keeps, Complaints complaints, CancellationToken cancellation)
    {
        if (request.Form is null)
        {
            return Report.Build(request, await stored.ReadAsync(store, path, cut, keeps, cancellation).ConfigureAwait(false));
        }

        // What a list may show is told by the events, not by facts.
        var events = await StoredFacts.EventsAsync(store, cancellation).ConfigureAwait(false);
        request = request with { Listing = CaseListing.Fold(events, cut) };
        request = request with { Texts = await StoredTexts.ReadAsync(path, request.TextsWanted(), complaints, cancellation).ConfigureAwait(false) };
        return Report.Build(request, await stored.FoldAsync(events, cut, cancellation).ConfigureAwait(false));
    }

    /// <summary>What is told of the file of facts is no finding: the report is right in any case.</summary>
    private void Note(string code, string file) => terminal.Error.WriteLine(new Complaint(code, file, ToolTexts.Both(code)).In(terminal.Language));

    /// <summary>Facts from behind the end of the period belong to the next; those to come are not there yet.</summary>
    private static Instant Cut(string? text, ReportPeriod? period, Complaints complaints)
    {
        var cut = text is null ? SystemClock.Instance.GetCurrentInstant() : MomentText.Read(text, "--cut", complaints);
        return period is null ? cut : Instant.Min(cut, period.End);
    }
}
