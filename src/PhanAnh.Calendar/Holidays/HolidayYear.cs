namespace PhanAnh.Calendar;

/// <summary>Lays out one year: the law's holidays, what the decision or the projection fixes, and the make-up days that follow.</summary>
internal sealed class HolidayYear
{
    private readonly List<HolidayEntry> _entries = new(20);
    private readonly int _year;
    private readonly YearDecision? _decision;
    private readonly ProjectionRules _projection;

    private HolidayYear(int year, YearDecision? decision, ProjectionRules projection)
    {
        _year = year;
        _decision = decision;
        _projection = projection;
    }

    internal static HolidayEntry[] Build(
        int year, YearDecision? decision, ProjectionRules projection, ReadOnlySpan<DaySwap> swaps, ReadOnlySpan<Closure> closures)
    {
        var days = new HolidayYear(year, decision, projection);
        days.AddFixedDays();
        days.AddTet();
        days.AddNationalDays();
        days.AddSubstitutes();
        days.AddSwaps(swaps);
        days.AddClosures(closures);
        return [.. days._entries];
    }

    private void AddFixedDays()
    {
        AddByLaw(Number(1, 1), HolidayName.NewYear);
        AddByLaw(DayNumber.Of(LunarTable.DateOf(_year, LunarTable.PlaceOf(_year, 3, isLeap: false), 10)), HolidayName.HungKings);
        AddByLaw(Number(4, 30), HolidayName.Reunification);
        AddByLaw(Number(5, 1), HolidayName.LabourDay);
        if (Number(11, 24) >= StatutoryLaw.CultureDayFrom)
        {
            Add(Number(11, 24), HolidayKind.Statutory, HolidayName.CultureDay, Documents.CultureDay);
        }
    }

    private void AddTet()
    {
        var first = _decision is null ? DayNumber.Of(LunarTable.FirstDayOf(_year)) - _projection.TetDaysBefore : DayNumber.Of(_decision.TetFirstDay);
        var law = StatutoryLaw.On(first);
        for (var i = 0; i < law.TetDays; i++)
        {
            Add(first + i, HolidayKind.Statutory, HolidayName.Tet, _decision?.Document ?? law.Document);
        }
    }

    private void AddNationalDays()
    {
        var day = Number(9, 2);
        AddByLaw(day, HolidayName.NationalDay);
        var law = StatutoryLaw.On(day);
        if (law.NationalDays == 2)
        {
            var second = _decision?.SecondNationalDay is { } decided ? DayNumber.Of(decided) : ProjectedSecondDay(day);
            Add(second, HolidayKind.Statutory, HolidayName.NationalDay, _decision?.Document ?? law.Document);
        }
    }

    // The law leaves the choice between 1 and 3 September. The projection joins the days to the weekend, as every decision since 2021 did
    // where one of the two choices did so.
    private static int ProjectedSecondDay(int day) =>
        DayNumber.DayOfWeek(day) is 6 or 0 or 3 ? day + 1 : day - 1;

    private void AddSubstitutes()
    {
        var statutory = _entries.ToArray();
        foreach (var holiday in statutory)
        {
            if (!DayNumber.IsWeekend(holiday.Day)
                || (ReferenceEquals(holiday.Name, HolidayName.CultureDay) && !_projection.CultureDayIsMadeUp))
            {
                continue;
            }

            var substitute = holiday.Day + 1;
            while (DayNumber.IsWeekend(substitute) || PlaceOf(substitute) >= 0)
            {
                substitute++;
            }

            var document = ReferenceEquals(holiday.Document, _decision?.Document) ? holiday.Document : StatutoryLaw.On(holiday.Day).MakeUp;
            Add(substitute, HolidayKind.Substitute, holiday.Name, document, holiday.Day);
        }
    }

    private void AddSwaps(ReadOnlySpan<DaySwap> swaps)
    {
        foreach (var swap in swaps)
        {
            if (swap.Off.Year == _year || swap.Worked.Year == _year)
            {
                var (off, worked) = (DayNumber.Of(swap.Off), DayNumber.Of(swap.Worked));
                Add(off, HolidayKind.SwapOff, HolidayName.SwapOff, swap.Document, worked);
                Add(worked, HolidayKind.SwapWork, HolidayName.SwapWork, swap.Document, off);
            }
        }
    }

    private void AddClosures(ReadOnlySpan<Closure> closures)
    {
        foreach (var closure in closures)
        {
            var name = new HolidayName(closure.Vietnamese, closure.English);
            var last = Math.Min(DayNumber.Of(closure.To), Number(12, 31));
            for (var day = Math.Max(DayNumber.Of(closure.From), Number(1, 1)); day <= last; day++)
            {
                if (PlaceOf(day) is var place and >= 0 && _entries[place].Kind == HolidayKind.SwapWork)
                {
                    _entries.RemoveAt(place);
                }

                Add(day, HolidayKind.Closure, name, closure.Document);
            }
        }
    }

    private void AddByLaw(int day, HolidayName name) => Add(day, HolidayKind.Statutory, name, StatutoryLaw.On(day).Document);

    // The first reason of a day stands: a holiday that falls on another is one day off.
    private void Add(int day, HolidayKind kind, HolidayName name, LegalDocument document, int partner = 0)
    {
        var place = PlaceOf(day);
        if (place < 0 && day >= Number(1, 1) && day <= Number(12, 31))
        {
            _entries.Insert(~place, new HolidayEntry(day, kind, name, document, partner));
        }
    }

    // The place of a day, or the complement of the place where it belongs.
    private int PlaceOf(int day)
    {
        var place = _entries.Count;
        while (place > 0 && _entries[place - 1].Day >= day)
        {
            place--;
        }

        return place < _entries.Count && _entries[place].Day == day ? place : ~place;
    }

    private int Number(int month, int day) => DayNumber.Of(_year, month, day);
}
