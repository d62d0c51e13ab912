namespace PhanAnh.Calendar;

/// <summary>Walks the years once and writes the tables.</summary>
internal sealed class SnapshotBuilder
{
    private const int MaxShapes = 256;

    private readonly WorkingSchedule? _schedule;
    private readonly WorkingWeek _week;
    private readonly SnapshotKey _key;
    private readonly List<OfficeHours> _shapes = [OfficeHours.Closed];
    private readonly List<(OfficeHours Working, OfficeHours Duty, OfficeHours Union)> _unions = [];

    private SnapshotBuilder(WorkingSchedule? schedule, WorkingWeek week, SnapshotKey key)
    {
        _schedule = schedule;
        _week = week;
        _key = key;
    }

    internal static Snapshot Build(HolidayCalendar holidays, WorkingSchedule? schedule, WorkingWeek week, SnapshotKey key) =>
        new SnapshotBuilder(schedule, week, key).Build(holidays);

    private Snapshot Build(HolidayCalendar holidays)
    {
        var date = new LocalDate(holidays.FirstYear, 1, 1);
        var count = Period.DaysBetween(date, new LocalDate(holidays.LastYear, 12, 31)) + 1;
        var works = new bool[count];
        var worked = new byte[_schedule is null ? 0 : count];
        var open = new byte[worked.Length];
        var day = 0;
        for (var year = holidays.FirstYear; year <= holidays.LastYear; year++)
        {
            var special = holidays.In(year);
            var next = 0;
            for (; day < count && date.Year == year; day++, date = date.PlusDays(1))
            {
                var holiday = next < special.Count && special[next].Date == date ? special[next++] : null;
                if (_schedule is null)
                {
                    works[day] = Works(date, holiday);
                    continue;
                }

                var (working, duty) = HoursOf(_schedule, date, holiday);
                works[day] = working.Intervals.Count > 0;
                worked[day] = ShapeOf(working);
                open[day] = ShapeOf(Union(working, duty));
            }
        }

        return Lay(holidays, works, worked, open);
    }

    private Snapshot Lay(HolidayCalendar holidays, bool[] works, byte[] worked, byte[] open)
    {
        var days = new DayTable(holidays.FirstYear, holidays.LastYear, works);
        if (_schedule is null)
        {
            return new Snapshot(days, Worked: null, Open: null);
        }

        DayShape[] shapes = [.. _shapes.Select(hours => new DayShape(hours))];
        var workedTable = new TimeTable(worked, shapes);
        return new Snapshot(days, workedTable, worked.AsSpan().SequenceEqual(open) ? workedTable : new TimeTable(open, shapes));
    }

    private bool Works(LocalDate date, Holiday? holiday) => holiday is null || IsIgnored(holiday)
        ? _week.Includes(date.DayOfWeek)
        : !holiday.IsOff;

    private (OfficeHours Working, OfficeHours Duty) HoursOf(WorkingSchedule schedule, LocalDate date, Holiday? holiday)
    {
        var week = schedule.Week(_key.Version < 0 ? schedule.VersionOn(date) : _key.Version);
        var isStated = schedule.Days.TryGetValue(date, out var stated);
        var (working, duty) = isStated ? stated : (week.On(date.DayOfWeek), week.DutyOn(date.DayOfWeek));
        if (holiday is not null && !IsIgnored(holiday))
        {
            if (holiday.IsOff)
            {
                working = OfficeHours.Closed;
                duty = isStated && holiday.Kind != HolidayKind.Closure ? duty : OfficeHours.Closed;
            }
            else if (!isStated && holiday.Partner is { } partner)
            {
                working = week.On(partner.DayOfWeek);
            }
        }

        return _key.Duty == DutyHours.Counted ? (Union(working, duty), OfficeHours.Closed) : (working, duty);
    }

    private bool IsIgnored(Holiday holiday) => holiday.Kind switch
    {
        HolidayKind.SwapOff => _key.Swaps == SwapPolicy.IgnoreSwap,
        HolidayKind.SwapWork => _key.Swaps != SwapPolicy.SwapBoth,
        _ => false,
    };

    private byte ShapeOf(OfficeHours hours)
    {
        var shape = _shapes.FindIndex(known => ReferenceEquals(known, hours));
        shape = shape >= 0 ? shape : _shapes.IndexOf(hours);
        if (shape < 0)
        {
            shape = _shapes.Count;
            _shapes.Add(hours);
        }

        return shape < MaxShapes ? (byte)shape : throw new ArgumentException("A schedule may have at most 255 different days.", nameof(hours));
    }

    private OfficeHours Union(OfficeHours working, OfficeHours duty)
    {
        if (duty.Intervals.Count == 0)
        {
            return working;
        }

        foreach (var known in _unions)
        {
            if (ReferenceEquals(known.Working, working) && ReferenceEquals(known.Duty, duty))
            {
                return known.Union;
            }
        }

        var union = working.Union(duty);
        _unions.Add((working, duty, union));
        return union;
    }
}
