using System.Buffers;
using System.CommandLine;
using System.Globalization;
using NodaTime;
using PhanAnh.Calendar;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh holidays</c>: the days off and the swapped days of a year, each with the document behind it.</summary>
internal sealed class HolidaysVerb(Terminal terminal)
{
    private readonly Argument<string> _year = Options.Argument(terminal, "YEAR", "YEAR");
    private readonly Option<bool> _ics = Options.Flag(terminal, "--ics");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("holidays", terminal.Say("VERB_HOLIDAYS")) { _year, _ics, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var calendar = HolidayCalendar.Vietnam;
        var year = Year(Options.Required(parsed, _year, complaints), calendar, complaints);
        if (parsed.GetValue(_ics) && parsed.GetValue(_json))
        {
            complaints.Add("ICS_OR_JSON", "--ics");
        }

        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        if (parsed.GetValue(_ics))
        {
            // The stamp of a calendar file says when it was made.
            terminal.Output.Write(HolidayIcs.Write(calendar, year, year, SystemClock.Instance.GetCurrentInstant()));
        }
        else if (parsed.GetValue(_json))
        {
            var document = new ArrayBufferWriter<byte>();
            HolidayJson.Write(calendar, year, year, document);
            terminal.OutputBytes.Write(document.WrittenSpan);
            terminal.OutputBytes.WriteByte((byte)'\n');
        }
        else
        {
            Print(calendar, year);
        }

        return ExitCodes.Done;
    }

    private void Print(HolidayCalendar calendar, int year)
    {
        terminal.Output.WriteLine(terminal.Say("HOLIDAYS_OF", TimeTexts.Text(year), terminal.Say("YEAR_" + calendar.StatusOf(year))));
        var holidays = calendar.In(year).OrderBy(holiday => holiday.Date).ToList();
        var documents = holidays.Select(holiday => holiday.Document).Distinct().ToList();
        var isEnglish = terminal.Language == Language.English;
        var width = holidays.Max(holiday => Name(holiday).Length);
        foreach (var holiday in holidays)
        {
            var day = TimeTexts.Day(holiday.Date, terminal.Language).PadRight(21);
            var name = terminal.Painter.Paint(Name(holiday).PadRight(width), holiday.IsOff ? Tone.Plain : Tone.Warning);
            terminal.Output.WriteLine($"  {day}  {name}  [{TimeTexts.Text(documents.IndexOf(holiday.Document) + 1)}]");
        }

        terminal.Output.WriteLine();
        for (var i = 0; i < documents.Count; i++)
        {
            terminal.Output.WriteLine($"[{TimeTexts.Text(i + 1)}] {(isEnglish ? documents[i].English : documents[i].Vietnamese)}");
        }

        string Name(Holiday holiday) => isEnglish ? holiday.English : holiday.Vietnamese;
    }

    private static int Year(string? text, HolidayCalendar calendar, Complaints complaints)
    {
        var year = 0;
        if (text is not null && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && calendar.Covers(year)))
        {
            complaints.Add("YEAR_VALUE", "", text, TimeTexts.Text(calendar.FirstYear), TimeTexts.Text(calendar.LastYear));
        }

        return year;
    }
}
