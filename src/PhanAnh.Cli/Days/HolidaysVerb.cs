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
        var isEnglish = terminal.Language == Language.English;
        foreach (var documented in calendar.In(year).GroupBy(holiday => holiday.Document))
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine(terminal.Painter.Paint(isEnglish ? documented.Key.English : documented.Key.Vietnamese, Tone.Faint));
            foreach (var holiday in documented)
            {
                var name = isEnglish ? holiday.English : holiday.Vietnamese;
                var day = TimeTexts.Day(holiday.Date, terminal.Language);
                terminal.Output.WriteLine($"  {day.PadRight(21)}  {terminal.Painter.Paint(name, holiday.IsOff ? Tone.Plain : Tone.Warning)}");
            }
        }
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
