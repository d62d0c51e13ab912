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
    private readonly Argument<string> _store = new("STORE") { HelpName = terminal.Say("VALUE_STORE"), Description = terminal.Say("ARGUMENT_STORE"), Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string> _kind = Options.Choice(terminal, "--kind", [.. PeriodKindText.All]);
    private readonly Option<string> _period = Options.Text(terminal, "--period", "PERIOD");
    private readonly Option<string> _format = Options.Choice(terminal, "--format", [.. ReportFormats.All]);
    private readonly Option<string> _units = Options.Text(terminal, "--units", "FILE");
    private readonly Option<string> _cut = Options.Text(terminal, "--cut", "MOMENT");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("report", terminal.Say("VERB_REPORT")) { _store, _preset, _kind, _period, _format, _units, _cut, _hours, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Path(parsed, complaints);
        var choice = PresetChoice.Required(parsed.GetValue(_preset), complaints);
        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) ?? [], choice.Preset, complaints);
        var period = choice is null ? null : PeriodOption.Read(parsed.GetValue(_kind), parsed.GetValue(_period), choice.Preset, complaints);
        var cut = Cut(parsed.GetValue(_cut), period, complaints);
        var units = UnitsOption.Read(parsed.GetValue(_units), complaints);
        var render = ReportFormats.Read(parsed.GetValue(_json) ? "json" : parsed.GetValue(_format), complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var regulations = choice!.Library.Presets.Select(preset => new Regulation(preset, PresetCalendars.Resolve(preset, HolidayCalendar.Vietnam, hours)));
        var facts = await StoredFacts.ReadAsync(path!, new(regulations), cut, complaints, cancellation).ConfigureAwait(false);
        complaints.Print(terminal);
        if (facts is null)
        {
            return ExitCodes.BadInput;
        }

        var report = Report.Build(new(choice.Preset, period!) { Units = units }, facts);
        render!(report, terminal);
        return report.Status == ReportStatus.Contradictory || complaints.Any ? ExitCodes.Findings : ExitCodes.Done;
    }

    private string? Path(ParseResult parsed, Complaints complaints)
    {
        var path = parsed.GetValue(_store);
        if (path is null)
        {
            complaints.Add("ARGUMENT_REQUIRED", "", terminal.Say("VALUE_STORE"));
        }

        return path;
    }

    /// <summary>Facts from behind the end of the period belong to the next; those to come are not there yet.</summary>
    private static Instant Cut(string? text, ReportPeriod? period, Complaints complaints)
    {
        var cut = text is null ? SystemClock.Instance.GetCurrentInstant() : MomentText.Read(text, "--cut", complaints);
        return period is null ? cut : Instant.Min(cut, period.End);
    }
}
