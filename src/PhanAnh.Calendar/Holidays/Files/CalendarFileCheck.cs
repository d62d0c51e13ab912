using System.Globalization;

namespace PhanAnh.Calendar;

/// <summary>What must hold of a decision beyond its form: Tết around the new moon, swaps in balance, nothing twice.</summary>
internal sealed class CalendarFileCheck
{
    private const int MostDaysBeforeTet = 3;

    private readonly HolidayCalendar _calendar;
    private readonly List<DataDefect> _defects;

    private CalendarFileCheck(HolidayCalendar calendar, List<DataDefect> defects)
    {
        _calendar = calendar;
        _defects = defects;
    }

    internal static void Run(CalendarFileContent content, HolidayCalendar calendar, List<DataDefect> defects)
    {
        var check = new CalendarFileCheck(calendar, defects);
        var years = new HashSet<int>();
        foreach (var (decision, path) in content.Decisions)
        {
            if (!years.Add(decision.Year))
            {
                check.Add(CalendarCodes.FileOverlap, path + ".year", Text(decision.Year));
            }
            else if (!calendar.Covers(decision.Year))
            {
                check.Add(CalendarCodes.FileYear, path + ".year", Text(decision.Year));
            }
            else
            {
                check.Check(decision, path);
            }
        }

        check.CheckSwaps(content);
        foreach (var (closure, path) in content.Closures)
        {
            check.Check(closure, path);
        }
    }

    private void Check(YearDecision decision, string path)
    {
        var newYear = LunarTable.FirstDayOf(decision.Year);
        var days = Period.DaysBetween(decision.TetFirstDay, newYear);
        if (days is < 0 or > MostDaysBeforeTet)
        {
            Add(CalendarCodes.FileTet, path + ".tetFirstDay", VietnameseDate.Iso(decision.TetFirstDay));
        }

        var national = new LocalDate(decision.Year, 9, 2);
        var isTwoDays = StatutoryLaw.On(DayNumber.Of(national)).NationalDays == 2;
        if (isTwoDays != decision.SecondNationalDay.HasValue
            || (decision.SecondNationalDay is { } second && second != national.PlusDays(-1) && second != national.PlusDays(1)))
        {
            Add(CalendarCodes.FileNationalDay, path + ".secondNationalDay", decision.SecondNationalDay is { } found ? VietnameseDate.Iso(found) : string.Empty);
        }
    }

    private void CheckSwaps(CalendarFileContent content)
    {
        var replaced = content.Decisions.Select(decision => decision.Value.Year).ToHashSet();
        var taken = _calendar.Decisions.Where(decision => !replaced.Contains(decision.Year))
            .SelectMany(decision => decision.Swaps)
            .SelectMany(swap => new[] { swap.Off, swap.Worked })
            .ToHashSet();
        foreach (var (decision, path) in content.Decisions)
        {
            var holidays = _calendar.Covers(decision.Year) ? HolidaysAround(decision) : [];
            for (var i = 0; i < decision.Swaps.Count; i++)
            {
                var at = string.Create(CultureInfo.InvariantCulture, $"{path}.swaps[{i}]");
                CheckSwap(decision, decision.Swaps[i], at);
                CheckOverlap(decision.Swaps[i].Off, at + ".off", taken, holidays);
                CheckOverlap(decision.Swaps[i].Worked, at + ".worked", taken, holidays);
            }
        }
    }

    private void CheckSwap(YearDecision decision, DaySwap swap, string path)
    {
        if (swap.Worked.DayOfWeek != IsoDayOfWeek.Saturday)
        {
            Add(CalendarCodes.FileNotSaturday, path + ".worked", VietnameseDate.Iso(swap.Worked));
        }

        if (DayNumber.IsWeekend(DayNumber.Of(swap.Off)))
        {
            Add(CalendarCodes.FileNotWeekday, path + ".off", VietnameseDate.Iso(swap.Off));
        }

        if (swap.Off.Year != decision.Year && swap.Worked.Year != decision.Year)
        {
            Add(CalendarCodes.FileYear, path, VietnameseDate.Iso(swap.Off));
        }
    }

    private void CheckOverlap(LocalDate date, string path, HashSet<LocalDate> taken, HashSet<LocalDate> holidays)
    {
        if (!taken.Add(date) || holidays.Contains(date))
        {
            Add(CalendarCodes.FileOverlap, path, VietnameseDate.Iso(date));
        }
    }

    // The days off that the decision itself gives, made up ones included, and those of the neighbouring years: a swap may touch none of them.
    private HashSet<LocalDate> HolidaysAround(YearDecision decision)
    {
        var own = HolidayYear.Build(decision.Year, decision, _calendar.Projection, [], []).Select(entry => DayNumber.ToDate(entry.Day));
        var neighbours = new[] { decision.Year - 1, decision.Year + 1 }
            .Where(_calendar.Covers)
            .SelectMany(_calendar.In)
            .Where(holiday => holiday.Kind is HolidayKind.Statutory or HolidayKind.Substitute)
            .Select(holiday => holiday.Date);
        return [.. own, .. neighbours];
    }

    private void Check(Closure closure, string path)
    {
        if (closure.To < closure.From)
        {
            Add(CalendarCodes.FileOrder, path + ".to", VietnameseDate.Iso(closure.To));
        }

        if (!_calendar.Covers(closure.From.Year) || !_calendar.Covers(closure.To.Year))
        {
            Add(CalendarCodes.FileYear, path, VietnameseDate.Iso(closure.From));
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(string code, string path, string found) => _defects.Add(new DataDefect(code, path, found));
}
