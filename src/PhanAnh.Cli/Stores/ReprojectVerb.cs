using System.CommandLine;
using NodaTime;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh reproject</c>: which running limits of the cases of a store another regulation, another version or other days off would move. Nothing is moved.</summary>
internal sealed class ReprojectVerb(Terminal terminal)
{
    private const string Onto = "--onto";

    private readonly Argument<string> _store = Options.Argument(terminal, "STORE", "STORE");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string[]> _also = Options.Also(terminal);
    private readonly Option<string> _onto = Options.Text(terminal, Onto, "PRESET");
    private readonly Option<string> _daysOff = Options.Text(terminal, DaysOffOption.Option, "FILE");
    private readonly Option<string> _case = Options.Text(terminal, "--case", "CASE");
    private readonly Option<string> _at = Options.Text(terminal, "--at", "MOMENT");
    private readonly Option<string> _units = Options.Text(terminal, "--units", "FILE");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("reproject", terminal.Say("VERB_REPROJECT")) { _store, _preset, _also, _onto, _daysOff, _case, _at, _units, _hours, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _store, complaints);
        var (onto, daysOff) = (parsed.GetValue(_onto), parsed.GetValue(_daysOff));
        InputFile.CheckOnce(complaints, [path, parsed.GetValue(_preset), onto, daysOff, parsed.GetValue(_units), .. parsed.GetValue(_also) ?? []]);
        var choice = PresetChoice.Required(parsed.GetValue(_preset), parsed.GetValue(_also) ?? [], complaints);
        var next = onto is null ? null : PresetChoice.Read(onto, complaints, Onto);
        var holidays = DaysOffOption.Read(daysOff, complaints);
        if (onto is null && daysOff is null)
        {
            complaints.Add("REPROJECT_ONTO_NOTHING", Onto);
        }

        var hours = choice is null ? null : HoursOption.Of(parsed.GetValue(_hours) ?? [], [.. choice.Library.Presets, .. next?.Library.Presets ?? []], complaints);
        var units = UnitsOption.Read(parsed.GetValue(_units), choice, terminal, complaints);
        var at = parsed.GetValue(_at) is { } text ? MomentText.Read(text, "--at", complaints) : SystemClock.Instance.GetCurrentInstant();
        var cases = complaints.Any ? null : await StoredCases.ReadAsync(path!, parsed.GetValue(_case), at, complaints, cancellation).ConfigureAwait(false);
        complaints.Print(terminal);
        if (cases is null)
        {
            return ExitCodes.BadInput;
        }

        var before = new HotlineRegulations(choice!.Library, choice.Preset.Province, null, hours);
        var after = new HotlineRegulations(choice.Library, choice.Preset.Province, holidays, hours) { EarlierHolidays = [before.Holidays] };
        var passed = new Complaints();
        var moved = new MovedLimits(terminal, new(choice.Library, units, terminal.Language), parsed.GetValue(_json));
        foreach (var subject in cases)
        {
            var place = $"{InputFile.NameOf(path!)} {subject.Code}";
            if (before.Of(subject) is not var (preset, procedure))
            {
                passed.Add(StoredCases.Missing(subject), place);
            }
            else if (Takes(next?.Preset ?? preset, subject))
            {
                moved.Tell(subject, procedure, Reprojection.Of(subject, before.RegulationOf(preset), after.RegulationOf(next?.Preset ?? preset), units, at));
            }
            else
            {
                passed.Add(new RefusalReason(RefusalCodes.NoProcedure, [subject.Kind.Value]), place);
            }
        }

        moved.Sum();
        passed.Print(terminal);
        return complaints.Any || passed.Any || moved.Any ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <summary>A case that has ended has nothing to move, whatever the regulation takes.</summary>
    private static bool Takes(Preset preset, Case subject) =>
        subject.State.Phase == Phase.Ended || preset.ProcedureFor(subject.Kind) is not null || preset.Procedure(subject.Procedure) is not null;
}
