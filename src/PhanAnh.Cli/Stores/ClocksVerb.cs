using System.Collections.Immutable;
using System.CommandLine;
using NodaTime;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh clocks</c> and <c>phananh overdue</c>: how the clocks of the cases of a store stand; all of them, or those that are owed too late.</summary>
internal sealed class ClocksVerb(Terminal terminal, bool overdueOnly)
{
    private readonly Argument<string> _store = Options.Argument(terminal, "STORE", "STORE");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string[]> _also = Options.Also(terminal);
    private readonly Option<string> _case = Options.Text(terminal, "--case", "CASE");
    private readonly Option<string> _at = Options.Text(terminal, "--at", "MOMENT");
    private readonly Option<string> _units = Options.Text(terminal, "--units", "FILE");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var name = overdueOnly ? "overdue" : "clocks";
        var command = new Command(name, terminal.Say("VERB_" + name.ToUpperInvariant())) { _store, _preset, _also, _case, _at, _units, _hours, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _store, complaints);
        InputFile.CheckOnce(complaints, [path, parsed.GetValue(_preset), parsed.GetValue(_units), .. parsed.GetValue(_also) ?? []]);
        var choice = PresetChoice.Required(parsed.GetValue(_preset), parsed.GetValue(_also) ?? [], complaints);
        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) ?? [], choice.Library.Presets, complaints);
        var units = UnitsOption.Read(parsed.GetValue(_units), choice, terminal, complaints);
        var at = parsed.GetValue(_at) is { } text ? MomentText.Read(text, "--at", complaints) : SystemClock.Instance.GetCurrentInstant();
        var cases = complaints.Any ? null : await StoredCases.ReadAsync(path!, parsed.GetValue(_case), at, complaints, cancellation).ConfigureAwait(false);
        complaints.Print(terminal);
        if (cases is null)
        {
            return ExitCodes.BadInput;
        }

        var regulations = new HotlineRegulations(choice!.Library, choice.Preset.Province, null, hours);
        var names = new CaseNames(choice.Library, units, terminal.Language);
        var unread = StoredCases.Unread(cases, regulations, path!);
        unread.Print(terminal);
        var answers = cases
            .Select(subject => (Case: subject, Clocks: Wanted(subject, regulations, at)))
            .Where(answer => !answer.Clocks.IsEmpty)
            .ToList();
        return Answer(answers, names, at, parsed.GetValue(_json)) || complaints.Any || unread.Any ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <summary>A case of a regulation that is not at hand has no clocks that could be read.</summary>
    private ImmutableArray<ClockAnswer> Wanted(Case subject, HotlineRegulations regulations, Instant at) =>
        regulations.Of(subject) is var (preset, procedure)
            ? [.. procedure.ClocksOf(subject, regulations.CalendarsOf(preset), at).Where(clock => !overdueOnly || (clock.IsLate && clock.StoppedAt is null))]
            : [];

    /// <returns>Whether anything is overdue, where that was the question.</returns>
    private bool Answer(List<(Case Case, ImmutableArray<ClockAnswer> Clocks)> answers, CaseNames names, Instant at, bool asJson)
    {
        using var report = RunReport.To(terminal, names, "", asJson);
        answers.ForEach(answer => report.Stands(answer.Case, answer.Clocks, at));
        if (!asJson)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(terminal.Say(overdueOnly ? "OVERDUE_SUM" : "CLOCKS_SUM", terminal.Count("COUNT_CLOCKS", answers.Sum(answer => answer.Clocks.Length)), terminal.Count("COUNT_CASES", answers.Count)));
        }

        return overdueOnly && answers.Count > 0;
    }
}
