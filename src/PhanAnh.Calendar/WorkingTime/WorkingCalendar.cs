using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace PhanAnh.Calendar;

/// <summary>
/// The working days and hours of one office: holidays and a schedule, or a week of days without hours. Immutable and thread-safe; every answer is
/// O(1) in the length of the span and allocates nothing.
/// </summary>
/// <remarks>
/// Without hours every question about days works and every question about hours fails with <c>CALENDAR_NO_HOURS</c>. Years outside the holiday
/// calendar fail with <c>CALENDAR_MISSING</c>. All local times are those of <see cref="VietnamTime"/>.
/// </remarks>
public sealed partial class WorkingCalendar
{
    private readonly Snapshot _main;

    // The tables of the main snapshot once more: one read less on the way of every question.
    private readonly DayTable _days;
    private readonly TimeTable? _worked;
    private readonly TimeTable? _open;

    private ConcurrentDictionary<SnapshotKey, Snapshot>? _others;
    private readonly WorkingWeek _week;
    private readonly SwapPolicy? _swaps;
    private readonly SnapshotKey _key;
    private readonly int _firstProvisionalDay;

    /// <summary>An office without stated hours.</summary>
    /// <param name="holidays">The days off.</param>
    /// <param name="week">The days of the week it works on.</param>
    /// <exception cref="ArgumentException">The week has no working day.</exception>
    public WorkingCalendar(HolidayCalendar holidays, WorkingWeek week)
        : this(
            holidays,
            schedule: null,
            week.IsEmpty ? throw new ArgumentException("A week needs a working day.", nameof(week)) : week,
            holidays.Version + "+week-" + week.Bits.ToString("x2", CultureInfo.InvariantCulture))
    {
    }

    /// <summary>An office with hours; it works on the days that have some.</summary>
    /// <param name="holidays">The days off.</param>
    /// <param name="schedule">The hours.</param>
    public WorkingCalendar(HolidayCalendar holidays, WorkingSchedule schedule)
        : this(
            holidays,
            schedule,
            default,
            holidays.Version + "+hours-" + Fingerprint.Of(schedule.Text))
    {
    }

    private WorkingCalendar(HolidayCalendar holidays, WorkingSchedule? schedule, WorkingWeek week, string version, SwapPolicy? swaps = null)
    {
        Holidays = holidays;
        Schedule = schedule;
        _week = week;
        Version = version;
        _civil = new DeadlineBasis(CountingRules.CivilCode, version);
        _swaps = swaps;
        _key = SnapshotKey.Default with { Swaps = swaps ?? SwapPolicy.SwapBoth };
        _main = SnapshotBuilder.Build(holidays, schedule, week, _key);
        (_days, _worked, _open) = _main;
        _firstProvisionalDay = FirstProvisionalDay();
    }

    /// <summary>Việt Nam's public holidays, Monday to Friday, without hours: enough for working days.</summary>
    public static WorkingCalendar Vietnam { get; } = new(HolidayCalendar.Vietnam, WorkingWeek.MondayToFriday);

    /// <summary>The days off.</summary>
    public HolidayCalendar Holidays { get; }

    /// <summary>The hours, or <see langword="null"/> for a calendar of days only.</summary>
    public WorkingSchedule? Schedule { get; }

    /// <summary>Names holidays and hours together; it stands on every deadline.</summary>
    public string Version { get; }

    /// <summary>The same office with further closures.</summary>
    /// <param name="closures">The closures.</param>
    /// <exception cref="ArgumentException">A closure ends before it starts.</exception>
    public WorkingCalendar WithClosures(params IEnumerable<Closure> closures) => WithHolidays(Holidays.WithClosures(closures));

    /// <summary>The same office under other holidays, e.g. a newer decision.</summary>
    /// <param name="holidays">The holidays.</param>
    public WorkingCalendar WithHolidays(HolidayCalendar holidays)
    {
        var office = Schedule is null ? new WorkingCalendar(holidays, _week) : new WorkingCalendar(holidays, Schedule);
        return _swaps is { } swaps ? office.WithSwaps(swaps) : office;
    }

    /// <summary>
    /// The same office with its own reading of swapped days. It holds for every question – whether it is open, which working day is the next – and for every deadline, whatever
    /// <see cref="CountingRules.Swaps"/> says there. <see cref="Version"/> stays.
    /// </summary>
    /// <param name="swaps">Whether made-up Saturdays, and the days off that they make up for, count.</param>
    public WorkingCalendar WithSwaps(SwapPolicy swaps) => _swaps == swaps ? this : new WorkingCalendar(Holidays, Schedule, _week, Version, swaps);

    /// <summary>Whether a day is worked; made-up Saturdays are, unless <see cref="WithSwaps"/> says otherwise.</summary>
    /// <param name="date">A day.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the year is not covered.</exception>
    public bool IsWorkingDay(LocalDate date) => _days.IsWorking(Index(date));

    /// <summary>
    /// The n-th working day after a day, or before it when n is negative; the day itself is never counted, and 0 answers the day itself, worked or not.
    /// </summary>
    /// <param name="date">A day, worked or not.</param>
    /// <param name="days">How many working days.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: the day or the answer lies outside the years covered.</exception>
    public LocalDate PlusWorkingDays(LocalDate date, int days)
    {
        var table = _days;
        var from = Index(date);
        if (days == 0)
        {
            return date;
        }

        var k = days > 0 ? table.Before(from + 1) + (long)days - 1 : table.Before(from) + (long)days;
        return table.Has(k) ? table.Date((int)k) : throw OutOfYears(k > 0);
    }

    /// <summary>The same time of day on the n-th working day after or before that of the instant; 0 answers the instant itself.</summary>
    /// <param name="instant">A moment.</param>
    /// <param name="days">How many working days; negative counts back.</param>
    /// <inheritdoc cref="PlusWorkingDays(LocalDate, int)" path="/exception"/>
    public Instant PlusWorkingDays(Instant instant, int days)
    {
        var table = _days;
        var from = Index(instant, out _);
        if (days == 0)
        {
            return instant;
        }

        var k = days > 0 ? table.Before(from + 1) + (long)days - 1 : table.Before(from) + (long)days;
        return table.Has(k) ? instant + Duration.FromDays(table.Day((int)k) - from) : throw OutOfYears(k > 0);
    }

    /// <summary>
    /// How many working days lie after the start up to and including the end; negative, counting the end and not the start, when the end is earlier.
    /// The inverse of <see cref="PlusWorkingDays(LocalDate, int)"/>: <c>WorkingDaysBetween(a, PlusWorkingDays(a, n)) == n</c>.
    /// </summary>
    /// <param name="start">Not counted.</param>
    /// <param name="end">Counted when it is a working day.</param>
    /// <exception cref="CalendarException"><c>CALENDAR_MISSING</c>: a year is not covered.</exception>
    public int WorkingDaysBetween(LocalDate start, LocalDate end)
    {
        var table = _days;
        var (from, to) = (Index(start), Index(end));
        return to >= from ? table.Before(to + 1) - table.Before(from + 1) : table.Before(to) - table.Before(from);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Index(LocalDate date)
    {
        var index = _days.IndexOf(date);
        if (index < 0)
        {
            ThrowMissing(date);
        }

        return index;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Index(Instant instant, out long nanoOfDay)
    {
        var index = _days.IndexOf(instant, out nanoOfDay);
        if (index < 0)
        {
            ThrowMissing(instant);
        }

        return index;
    }

    [DoesNotReturn]
    private static void ThrowMissing(Instant instant) => throw (VietnamTime.IsInRange(instant)
        ? HolidayCalendar.Missing(VietnamTime.DateOf(instant).Year)
        : new CalendarException(new CalendarRefusal(CalendarCodes.Range, VietnamTime.Format(instant))));

    [DoesNotReturn]
    private static void ThrowMissing(LocalDate date) => throw HolidayCalendar.Missing(date.WithCalendar(CalendarSystem.Iso).Year);

    private CalendarException OutOfYears(bool after) => HolidayCalendar.Missing(after ? Holidays.LastYear + 1 : Holidays.FirstYear - 1);

    private Snapshot SnapshotFor(CountingRules rules, Instant start)
    {
        var swaps = _swaps ?? rules.Swaps;
        if (swaps == _key.Swaps && rules is { Duty: DutyHours.NotCounted, Seasons: SeasonalHours.OfTheDay })
        {
            return _main;
        }

        var version = rules.Seasons == SeasonalHours.OfTheStart && Schedule is { Versions: > 1 } schedule
            ? schedule.VersionOn(VietnamTime.DateOf(start))
            : -1;
        return SnapshotFor(new SnapshotKey(swaps, rules.Duty, version));
    }

    private Snapshot SnapshotFor(SnapshotKey key)
    {
        if (key == _key)
        {
            return _main;
        }

        var others = LazyInitializer.EnsureInitialized(ref _others, static () => new ConcurrentDictionary<SnapshotKey, Snapshot>());
        return others.GetOrAdd(key, static (wanted, calendar) => SnapshotBuilder.Build(calendar.Holidays, calendar.Schedule, calendar._week, wanted), this);
    }

    private int FirstProvisionalDay()
    {
        for (var year = Holidays.FirstYear; year <= Holidays.LastYear; year++)
        {
            if (Holidays.StatusOf(year) != YearStatus.Official)
            {
                return DayNumber.Of(year, 1, 1) - DayNumber.Of(Holidays.FirstYear, 1, 1);
            }
        }

        return int.MaxValue;
    }
}
