using System.CommandLine;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh between</c>: the working days and the working time between two moments.</summary>
internal sealed class BetweenVerb(Terminal terminal)
{
    private readonly Option<string> _from = Options.Text(terminal, "--from", "MOMENT");
    private readonly Option<string> _to = Options.Text(terminal, "--to", "MOMENT");
    private readonly Option<string> _preset = Options.Preset(terminal);
    private readonly Option<string> _calendar = Options.Text(terminal, CountingCalendar.Option, "NAME");
    private readonly Option<string[]> _hours = Options.Texts(terminal, HoursOption.Option, "HOURS");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("between", terminal.Say("VERB_BETWEEN")) { _from, _to, _preset, _calendar, _hours, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var calendar = CountingCalendar.Of(parsed.GetValue(_preset), parsed.GetValue(_calendar), parsed.GetValue(_hours) ?? [], complaints)?.Calendar;
        var from = Options.Moment(parsed, _from, complaints);
        var to = Options.Moment(parsed, _to, complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        int days;
        Duration? worked;
        try
        {
            days = calendar!.WorkingDaysBetween(VietnamTime.DateOf(from), VietnamTime.DateOf(to));
            worked = calendar.Schedule is null ? null : calendar.WorkingTimeBetween(from, to);
        }
        catch (CalendarException e)
        {
            complaints.Add(e.Refusal, MomentText.IsRefused(from, e.Refusal) ? "--from" : "--to");
            return complaints.Print(terminal);
        }

        Answer(from, to, days, worked, IsProvisional(calendar.Holidays, from, to), parsed.GetValue(_json));
        return ExitCodes.Done;
    }

    /// <summary>Whether a later decision on days off may change the answer.</summary>
    private static bool IsProvisional(HolidayCalendar holidays, Instant from, Instant to)
    {
        var (one, other) = (VietnamTime.DateOf(from).Year, VietnamTime.DateOf(to).Year);
        return Enumerable.Range(Math.Min(one, other), Math.Abs(other - one) + 1).Any(year => holidays.StatusOf(year) != YearStatus.Official);
    }

    private void Answer(Instant from, Instant to, int days, Duration? worked, bool isProvisional, bool asJson)
    {
        if (!asJson)
        {
            var time = worked is { } known ? terminal.Say("BETWEEN_TIME", TimeTexts.Hours(known, terminal.Language)) : terminal.Say("BETWEEN_NO_HOURS");
            terminal.Output.WriteLine(terminal.Say("BETWEEN_DAYS", TimeTexts.Text(days)));
            terminal.Output.WriteLine(time);
            if (isProvisional)
            {
                terminal.Output.WriteLine(terminal.Say("BETWEEN_PROVISIONAL"));
            }

            return;
        }

        using var json = new JsonLines(terminal.OutputBytes);
        json.Write((from, to, days, worked, isProvisional), (writer, answer) =>
        {
            writer.WriteStartObject();
            writer.WriteString("from", OffsetText.Format(answer.from));
            writer.WriteString("to", OffsetText.Format(answer.to));
            writer.WriteNumber("workingDays", answer.days);
            if (answer.worked is { } minutes)
            {
                writer.WriteNumber("workingMinutes", (long)minutes.TotalMinutes);
            }

            writer.WriteBoolean("isProvisional", answer.isProvisional);

            writer.WriteEndObject();
        });
    }
}
