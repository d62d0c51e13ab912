using System.Runtime.CompilerServices;

namespace PhanAnh.Calendar;

/// <summary>Rank and select over the working days of a span of years: every question about days is two or three array reads.</summary>
internal sealed class DayTable
{
    private const long OffsetNanoseconds = 7 * NodaConstants.NanosecondsPerHour;

    private readonly int _firstYear;
    private readonly int _years;
    private readonly int[] _monthStarts;
    private readonly ushort[] _before;
    private readonly ushort[] _days;
    private readonly LocalDate[] _dates;
    private readonly ulong[] _bits;

    // 00:00Z of the day before the first: its 17:00Z is the first local midnight.
    private readonly Instant _utcOrigin;

    internal DayTable(int firstYear, int lastYear, ReadOnlySpan<bool> works)
    {
        _firstYear = firstYear;
        _years = lastYear - firstYear + 1;
        FirstDate = new LocalDate(firstYear, 1, 1);
        Origin = VietnamTime.StartOf(FirstDate);
        _utcOrigin = Origin - Duration.FromHours(17);
        Count = works.Length;
        _before = new ushort[works.Length + 1];
        _bits = new ulong[(works.Length + 63) / 64];
        _monthStarts = new int[_years * 12];
        Rank(works);
        _days = new ushort[_before[^1]];
        _dates = new LocalDate[_days.Length];
        Select(works);
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
        if (date.Calendar != CalendarSystem.Iso)
        {
            date = date.WithCalendar(CalendarSystem.Iso);
        }

        var year = date.Year - _firstYear;
        return unchecked((uint)year) < (uint)_years ? _monthStarts[(year * 12) + date.Month - 1] + date.Day - 1 : -1;
    }

    /// <summary>The place of an instant's local day and its time of day, or -1 outside the years.</summary>
    /// <remarks>
    /// Counted from a midnight of UTC, so that NodaTime's subtraction never borrows; the seven hours are added by a sign mask. Either jump would be
    /// mispredicted in three cases of ten.
    /// </remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int IndexOf(Instant instant, out long nanoOfDay)
    {
        unchecked
        {
            var since = instant - _utcOrigin;
            var over = since.NanosecondOfDay + OffsetNanoseconds - NodaConstants.NanosecondsPerDay;
            var isSameDay = over >> 63;
            nanoOfDay = over + (NodaConstants.NanosecondsPerDay & isSameDay);
            var day = since.Days + (int)isSameDay;

            // Before the origin NodaTime answers days and times of day that are not positive, which makes the place negative here.
            return (uint)day < (uint)Count ? day : -1;
        }
    }

    internal LocalDate DateOf(int day) => FirstDate.PlusDays(day);

    internal Instant StartOf(int day) => Origin + Duration.FromDays(day);

    /// <summary>A time of day on a day of the table.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal Instant At(int day, long nanoOfDay) => _utcOrigin + Duration.FromNanoseconds(
        unchecked((day * NodaConstants.NanosecondsPerDay) + nanoOfDay + NodaConstants.NanosecondsPerDay - OffsetNanoseconds));

    internal bool IsWorking(int day) => (_bits[day >> 6] >> (day & 63) & 1) != 0;

    /// <summary>Working days before a day, itself excluded; <see cref="Count"/> is a valid day here.</summary>
    internal int Before(int day) => _before[day];

    /// <summary>Whether there is a k-th working day.</summary>
    internal bool Has(long k) => unchecked((ulong)k) < (ulong)_days.Length;

    /// <summary>The k-th working day, from 0.</summary>
    internal int Day(int k) => _days[k];

    internal LocalDate Date(int k) => _dates[k];

    private void Rank(ReadOnlySpan<bool> works)
    {
        var before = 0;
        for (var day = 0; day < works.Length; day++)
        {
            if (works[day])
            {
                before++;
                _bits[day >> 6] |= 1UL << (day & 63);
            }

            _before[day + 1] = (ushort)before;
        }
    }

    private void Select(ReadOnlySpan<bool> works)
    {
        var (day, k) = (0, 0);
        for (var year = _firstYear; year < _firstYear + _years; year++)
        {
            for (var month = 1; month <= 12; month++)
            {
                _monthStarts[((year - _firstYear) * 12) + month - 1] = day;
                var days = DateTime.DaysInMonth(year, month);
                for (var dayOfMonth = 1; dayOfMonth <= days; dayOfMonth++, day++)
                {
                    if (works[day])
                    {
                        _days[k] = (ushort)day;
                        _dates[k++] = new LocalDate(year, month, dayOfMonth);
                    }
                }
            }
        }
    }
}
