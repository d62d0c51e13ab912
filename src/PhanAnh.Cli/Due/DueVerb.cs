using System.CommandLine;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh due</c>: when a limit ends, for one question or a table of them.</summary>
internal sealed class DueVerb(Terminal terminal)
{
    private readonly Option<string> _from = Options.Text(terminal, "--from", "MOMENT");
    private readonly Option<string> _limit = Options.Text(terminal, "--limit", "LIMIT");
    private readonly Option<string> _batch = Options.Text(terminal, "--batch", "FILE");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string> _calendar = Options.Text(terminal, CountingCalendar.Option, "NAME");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _explain = Options.Flag(terminal, "--explain");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        _limit.Description = terminal.Say("OPTION_LIMIT", string.Join(", ", TimeLimit.Forms.Select(form => $"\"{form}\"")));
        var command = new Command("due", terminal.Say("VERB_DUE")) { _from, _limit, _batch, _preset, _calendar, _hours, _explain, _json };
        var batch = Options.Interruptible((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        command.SetAction((parsed, cancellation) => parsed.GetValue(_batch) is null ? Task.FromResult(Run(parsed, cancellation)) : batch(parsed, cancellation));
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var complaints = new Complaints();
        var batch = parsed.GetValue(_batch);
        InputFile.CheckOnce(complaints, batch, parsed.GetValue(_preset));
        var counted = CountingCalendar.Of(parsed.GetValue(_preset), parsed.GetValue(_calendar), parsed.GetValue(_hours) ?? [], complaints);
        if (batch is not null)
        {
            if (parsed.GetValue(_from) is not null || parsed.GetValue(_limit) is not null || parsed.GetValue(_explain))
            {
                complaints.Add("BATCH_ALONE", "--batch");
            }

            return complaints.Any
                ? complaints.Print(terminal)
                : new DueBatch(terminal, counted!, parsed.GetValue(_json)).Run(batch, cancellation);
        }

        var from = Options.Moment(parsed, _from, complaints);
        var limit = Limit(parsed.GetValue(_limit), complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        if (!counted!.Calendar.TryDue(from, limit, counted.Rules, null, out var deadline, out var refusal))
        {
            if (refusal.Code == CalendarCodes.NoHours)
            {
                complaints.Add(refusal.Code, "--limit");    // here the asker can do something about it
            }
            else
            {
                complaints.Add(refusal, MomentText.IsRefused(from, refusal) ? "--from" : "--limit");
            }

            return complaints.Print(terminal);
        }

        Answer(deadline, parsed.GetValue(_explain) ? counted.Calendar.Explain(deadline) : null, parsed.GetValue(_json));
        return ExitCodes.Done;
    }

    private void Answer(Deadline deadline, DeadlineExplanation? explanation, bool asJson)
    {
        if (asJson)
        {
            WriteJson(deadline, explanation);
            return;
        }

        terminal.Output.WriteLine(DueAnswer.Sentence(deadline, terminal.Language));
        if (explanation is not null)
        {
            terminal.Output.WriteLine(terminal.Language == Language.English ? explanation.ToEnglish() : explanation.ToVietnamese());
        }
        else if (deadline.IsProvisional)
        {
            terminal.Output.WriteLine(terminal.Say("DUE_PROVISIONAL"));
        }
    }

    // By itself: whoever asks for a sentence does not wait until JSON is loaded.
    private void WriteJson(Deadline deadline, DeadlineExplanation? explanation)
    {
        using var json = new JsonLines(terminal.OutputBytes);
        json.Write((deadline, explanation), (writer, answer) => DueAnswer.Write(writer, answer.deadline, answer.explanation, terminal.Language));
    }

    private static TimeLimit Limit(string? text, Complaints complaints)
    {
        if (text is null)
        {
            complaints.Add("OPTION_REQUIRED", "--limit");
            return default;
        }

        if (!LimitAnswer.TryParse(text, out var limit, out var defect))
        {
            complaints.Add(defect.Code, "--limit", LimitAnswer.Sentence(defect));
        }

        return limit;
    }
}
