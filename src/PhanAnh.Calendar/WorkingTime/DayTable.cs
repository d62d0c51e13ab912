namespace PhanAnh.Calendar;

/// <summary>Rank and select over the working days of a span of years: every question about days is two or three array reads.</summary>
internal sealed class DayTable
{
    private readonly int _firstYear;
    private readonly int _years;
    private readonly int[] _monthStarts;
    private readonly ushort[] _before;
    private readonly ushort[] _days;
    private readonly LocalDate[] _dates;
    private readonly ulong[] _bits;

    internal DayTable(int firstYear, int lastYear, ReadOnlySpan<bool> works)
    {
        _firstYear = firstYear;
        _years = lastYear - firstYear + 1;
        FirstDate = new LocalDate(firstYear, 1, 1);
        Origin = VietnamTime.StartOf(FirstDate);
        Count = works.Length;
        _monthStarts = MonthStarts(firstYear, _years);
        _before = new ushort[works.Length + 1];
        _bits = new ulong[(works.Length + 63) / 64];
        for (var day = 0; day < works.Length; day++)
        {
            _before[day + 1] = (ushort)(_before[day] + (works[day] ? 1 : 0));
            _bits[day >> 6] |= works[day] ? 1UL << (day & 63) : 0;
        }

        _days = new ushort[_before[^1]];
        _dates = new LocalDate[_days.Length];
        Fill(works);
    }

    internal LocalDate FirstDate { get; }

    /// <summary>00:00 local of the first day.</summary>
    internal Instant Origin { get; }

    /// <summary>How many days the table covers.</summary>
    internal int Count { get; }

    internal int WorkingDays => _days.Length;

    /// <summary>The place of a date, or -1 outside the years.</summary>
    internal int IndexOf(LocalDate date)
    {
        var iso = date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);
        var year = iso.Year - _firstYear;
        return (uint)year < (uint)_years ? _monthStarts[(year * 12) + iso.Month - 1] + iso.Day - 1 : -1;
    }

    /// <summary>The place of an instant's local day and its time of day, or -1 outside the years.</summary>
    internal int IndexOf(Instant instant, out long nanoOfDay)
    {
        var since = instant - Origin;
        nanoOfDay = since.NanosecondOfDay;
        return since >= Duration.Zero && since.Days < Count ? since.Days : -1;
    }

    internal LocalDate DateOf(int day) => FirstDate.PlusDays(day);

    internal Instant StartOf(int day) => Origin + Duration.FromDays(day);

    internal bool IsWorking(int day) => (_bits[day >> 6] >> (day & 63) & 1) != 0;

    /// <summary>Working days before a day, itself excluded; <see cref="Count"/> is a valid day here.</summary>
    internal int Before(int day) => _before[day];

    /// <summary>The k-th working day, from 0.</summary>
    internal int Day(int k) => _days[k];

    internal LocalDate Date(int k) => _dates[k];

    private void Fill(ReadOnlySpan<bool> works)
    {
        var date = FirstDate;
        for (var day = 0; day < works.Length; day++)
        {
            if (works[day])
            {
                _days[_before[day]] = (ushort)day;
                _dates[_before[day]] = date;
            }

            date = date.PlusDays(1);
        }
    }

    private static int[] MonthStarts(int firstYear, int years)
    {
        var starts = new int[years * 12];
        var day = 0;
        for (var month = 0; month < starts.Length; month++)
        {
            starts[month] = day;
            day += CalendarSystem.Iso.GetDaysInMonth(firstYear + (month / 12), (month % 12) + 1);
        }

        return starts;
    }
}
