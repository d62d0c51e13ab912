namespace PhanAnh.Calendar;

/// <summary>Lays out one year: the law's holidays, what the decision or the projection fixes, and the make-up days that follow.</summary>
internal sealed class HolidayYear
{
    private readonly SortedDictionary<LocalDate, Holiday> _days = [];
    private readonly int _year;
    private readonly YearStatus _status;

    private HolidayYear(int year, YearStatus status)
    {
        _year = year;
        _status = status;
    }

    internal static Holiday[] Build(
        int year, YearDecision? decision, ProjectionRules projection, IEnumerable<DaySwap> swaps, IEnumerable<Closure> closures)
    {
        var status = decision is null ? YearStatus.Projected : decision.IsComplete ? YearStatus.Official : YearStatus.OfficialPartial;
        var days = new HolidayYear(year, status);
        days.AddStatutory(decision, projection);
        days.AddSubstitutes(decision, projection);
        days.AddSwaps(swaps);
        days.AddClosures(closures);
        return [.. days._days.Values];
    }

    private void AddStatutory(YearDecision? decision, ProjectionRules projection)
    {
        AddByLaw(new LocalDate(_year, 1, 1), "Tết Dương lịch", "New Year's Day");
        var newYear = LunarTable.FirstDayOf(_year);
        var first = decision?.TetFirstDay ?? newYear.PlusDays(-projection.TetDaysBefore);
        var law = StatutoryLaw.On(first);
        for (var i = 0; i < law.TetDays; i++)
        {
            Add(first.PlusDays(i), HolidayKind.Statutory, "Tết Nguyên đán", "Tết (Lunar New Year)", decision?.Document ?? law.Document);
        }

        AddByLaw(HungKingsDay(_year), "Giỗ Tổ Hùng Vương", "Hùng Kings' Commemoration Day");
        AddByLaw(new LocalDate(_year, 4, 30), "Ngày Chiến thắng 30/4", "Reunification Day");
        AddByLaw(new LocalDate(_year, 5, 1), "Ngày Quốc tế Lao động 1/5", "International Labour Day");
        AddNationalDays(decision);
        var culture = new LocalDate(_year, 11, 24);
        if (culture >= StatutoryLaw.CultureDayFrom)
        {
            Add(culture, HolidayKind.Statutory, "Ngày Văn hóa Việt Nam", "Vietnam Culture Day", Documents.CultureDay);
        }
    }

    private static LocalDate HungKingsDay(int year)
    {
        var date = LunarTable.FirstDayOf(year).PlusDays(9);
        for (var place = 0; place < LunarTable.PlaceOf(year, 3, isLeap: false); place++)
        {
            date = date.PlusDays(LunarTable.DaysIn(year, place));
        }

        return date;
    }

    private void AddNationalDays(YearDecision? decision)
    {
        var day = new LocalDate(_year, 9, 2);
        AddByLaw(day, "Quốc khánh 2/9", "National Day");
        var law = StatutoryLaw.On(day);
        if (law.NationalDays == 2)
        {
            var second = decision?.SecondNationalDay ?? ProjectedSecondDay(day);
            Add(second, HolidayKind.Statutory, "Quốc khánh 2/9", "National Day", decision?.Document ?? law.Document);
        }
    }

    // The law leaves the choice between 1 and 3 September. The projection joins the days to the weekend, as every decision since 2021 did
    // where one of the two choices did so.
    private static LocalDate ProjectedSecondDay(LocalDate day) =>
        day.PlusDays(day.DayOfWeek is IsoDayOfWeek.Sunday or IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday ? 1 : -1);

    private void AddSubstitutes(YearDecision? decision, ProjectionRules projection)
    {
        foreach (var holiday in _days.Values.Where(IsMadeUp).ToArray())
        {
            var substitute = holiday.Date;
            do
            {
                substitute = substitute.PlusDays(1);
            }
            while (IsRestDay(substitute) || _days.ContainsKey(substitute));

            var document = ReferenceEquals(holiday.Document, decision?.Document) ? holiday.Document : StatutoryLaw.On(holiday.Date).MakeUp;
            Add(substitute, HolidayKind.Substitute, $"Nghỉ bù {holiday.Vietnamese}", $"{holiday.English} (in lieu)", document, holiday.Date);
        }

        bool IsMadeUp(Holiday holiday) =>
            IsRestDay(holiday.Date) && (projection.CultureDayIsMadeUp || !ReferenceEquals(holiday.Document, Documents.CultureDay));
    }

    private void AddSwaps(IEnumerable<DaySwap> swaps)
    {
        foreach (var swap in swaps)
        {
            Add(swap.Off, HolidayKind.SwapOff, "Nghỉ hoán đổi", "Day off by swap", swap.Document, swap.Worked);
            Add(swap.Worked, HolidayKind.SwapWork, "Làm bù (hoán đổi)", "Worked Saturday by swap", swap.Document, swap.Off);
        }
    }

    private void AddClosures(IEnumerable<Closure> closures)
    {
        foreach (var closure in closures)
        {
            for (var date = closure.From; date <= closure.To; date = date.PlusDays(1))
            {
                if (_days.TryGetValue(date, out var day) && !day.IsOff)
                {
                    _days.Remove(date);
                }

                Add(date, HolidayKind.Closure, closure.Vietnamese, closure.English, closure.Document);
            }
        }
    }

    private void AddByLaw(LocalDate date, string vietnamese, string english) =>
        Add(date, HolidayKind.Statutory, vietnamese, english, StatutoryLaw.On(date).Document);

    private void Add(LocalDate date, HolidayKind kind, string vietnamese, string english, LegalDocument document, LocalDate? partner = null)
    {
        if (date.Year == _year)
        {
            _days.TryAdd(date, new Holiday(date, kind, vietnamese, english, document, partner, _status));
        }
    }

    private static bool IsRestDay(LocalDate date) => date.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;
}
