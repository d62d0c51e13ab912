using System.CommandLine;
using System.Globalization;
using PhanAnh.Calendar;
using PhanAnh.Core;
using Command = System.CommandLine.Command;

namespace PhanAnh.Cli;

/// <summary><c>phananh lunar</c>: the lunar date of a day, or the day of a lunar date.</summary>
internal sealed class LunarVerb(Terminal terminal)
{
    private const string YearWord = " năm ";

    private readonly Argument<string> _date = Options.Argument(terminal, "DATE", "DATE");
    private readonly Option<string> _toSolar = Options.Text(terminal, "--to-solar", "LUNAR");
    private readonly Option<bool> _json = Options.Json(terminal);

    public Command Command()
    {
        var command = new Command("lunar", terminal.Say("VERB_LUNAR")) { _date, _toSolar, _json };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var complaints = new Complaints();
        var lunar = Read(parsed.GetValue(_date), parsed.GetValue(_toSolar), complaints);
        if (complaints.Any)
        {
            return complaints.Print(terminal);
        }

        var day = lunar.ToLocalDate();
        if (parsed.GetValue(_json))
        {
            using var json = new JsonLines(terminal.OutputBytes);
            json.Write(lunar, (writer, date) =>
            {
                writer.WriteStartObject();
                writer.WriteString("date", TimeTexts.Date(day, Language.English));
                writer.WriteStartObject("lunar");
                writer.WriteNumber("year", date.Year);
                writer.WriteNumber("month", date.Month);
                writer.WriteNumber("day", date.Day);
                writer.WriteBoolean("isLeapMonth", date.IsLeapMonth);
                writer.WriteString("text", date.ToVietnamese());
                writer.WriteEndObject();
                writer.WriteEndObject();
            });
        }
        else
        {
            terminal.Output.WriteLine(terminal.Say("LUNAR_IS", TimeTexts.Day(day, terminal.Language), lunar.ToString(), lunar.ToVietnamese()));
        }

        return ExitCodes.Done;
    }

    private static LunarDate Read(string? date, string? toSolar, Complaints complaints)
    {
        if (date is null == toSolar is null)
        {
            complaints.Add("LUNAR_ONE_OF", "");
            return default;
        }

        return toSolar is null ? FromSolar(date!, complaints) : FromLunar(toSolar, complaints);
    }

    private static LunarDate FromSolar(string text, Complaints complaints)
    {
        if (DayText.TryParse(text) is not { } day)
        {
            complaints.Add("DATE_FORMAT", "", text);
        }
        else if (day < LunarDate.MinValue.ToLocalDate() || day > LunarDate.MaxValue.ToLocalDate())
        {
            complaints.Add("LUNAR_RANGE", "", text);
        }
        else
        {
            return LunarDate.From(day);
        }

        return default;
    }

    /// <summary>A lunar date is asked for with its year: the day of Tết is another one every year.</summary>
    private static LunarDate FromLunar(string text, Complaints complaints)
    {
        if (LunarDate.TryParse(text, 0, out var lunar, out var defect))
        {
            return lunar;
        }

        if (defect.Code == CalendarCodes.LunarMissing && WrittenYear(text) is { } year && !IsCovered(year))
        {
            complaints.Add("LUNAR_RANGE", "--to-solar", text);
        }
        else if (defect.Code == CalendarCodes.LunarMissing && WrittenYear(text) is null && AllYears.Any(known => LunarDate.TryParse(text, known, out _, out _)))
        {
            complaints.Add("LUNAR_NO_YEAR", "--to-solar", text);
        }
        else
        {
            complaints.Add(defect, "--to-solar");
        }

        return default;
    }

    private static IEnumerable<int> AllYears => Enumerable.Range(LunarDate.MinValue.Year, LunarDate.MaxValue.Year - LunarDate.MinValue.Year + 1);

    private static bool IsCovered(int year) => year >= LunarDate.MinValue.Year && year <= LunarDate.MaxValue.Year;

    /// <summary>The year that stands there in figures; the name of a year comes again every sixty years.</summary>
    private static int? WrittenYear(string text)
    {
        var named = text.LastIndexOf(YearWord, StringComparison.OrdinalIgnoreCase);
        var behind = text.Split('/') is [_, _, var third] ? third : named < 0 ? "" : text[(named + YearWord.Length)..];
        var figures = string.Concat(behind.Trim().TakeWhile(char.IsAsciiDigit));
        return int.TryParse(figures, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }
}
