using System.CommandLine;
using PhanAnh.Calendar;
using PhanAnh.Core;
using PhanAnh.Rules;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh check</c>: what the checks at intake find about submissions. It advises; nothing is kept.</summary>
internal sealed class CheckVerb(Terminal terminal)
{
    private readonly Argument<string> _file = Options.Argument(terminal, "FILE", "SUBMISSIONS");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("check", terminal.Say("VERB_CHECK")) { _file, _preset, _json };
        command.SetAction(Options.Interruptible(RunAsync));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var path = Options.Required(parsed, _file, complaints);
        InputFile.CheckOnce(complaints, path, parsed.GetValue(_preset));
        var choice = PresetChoice.Required(parsed.GetValue(_preset), complaints);
        using var input = complaints.Any ? null : InputFile.Open(path!, complaints);
        if (input is null)
        {
            return complaints.Print(terminal);
        }

        var review = new IntakeReview();
        using var progress = new Progress(terminal, "PROGRESS_COMMANDS");
        using var report = new CheckReport(terminal, parsed.GetValue(_json));
        var (submissions, noted, defective) = (0, 0, 0);
        await foreach (var line in new CommandReader(choice!.Preset).ReadAsync(input, cancellation).ConfigureAwait(false))
        {
            progress.Report(line.Number);
            if ((line.Number & 255) == 0 && !OutputPipe.HasReader)
            {
                break;
            }

            if (line.Command is { Act: RegisterAct register } command)
            {
                var received = VietnamTime.DateOf(command.EffectiveAt);
                var (rules, refusal) = choice.Library.InForce(choice.Preset.Province, received);
                if (refusal is not null)
                {
                    // Reviewed by the regulation that was named, for what it is worth: a run would refuse it.
                    complaints.Add(refusal, FormattableString.Invariant($"{InputFile.NameOf(path!)}({line.Number},1)"));
                }

                var result = review.Review(register, (rules ?? choice.Preset).Intake, received);
                report.Write(command.Case, result);
                submissions++;
                noted += result.Findings.IsEmpty ? 0 : 1;
            }

            defective += line.IsSound ? 0 : 1;
            foreach (var defect in line.Defects)
            {
                complaints.Add(defect, InputFile.NameOf(path!));
            }
        }

        report.Sum(submissions, noted, defective);
        complaints.Print(terminal);
        return noted == 0 && !complaints.Any ? ExitCodes.Done : ExitCodes.Findings;
    }
}
