
namespace PhanAnh.Calendar;

/// <summary>Walks the years once and writes the tables.</summary>
internal sealed class SnapshotBuilder
{
    private readonly HolidayCalendar _holidays;
    private readonly WorkingSchedule? _schedule;
    private readonly WorkingWeek _week;
    private readonly SnapshotKey _key;
    private readonly ShapeSet _shapes = new();
    private readonly bool[] _works;
    private readonly byte[] _worked;
    private readonly byte[] _open;
    private readonly int _first;

    private SnapshotBuilder(HolidayCalendar holidays, WorkingSchedule? schedule, WorkingWeek week, SnapshotKey key)
    {
        _holidays = holidays;
        _schedule = schedule;
        _week = week;
        _key = key;
        _first = DayNumber.Of(holidays.FirstYear, 1, 1);
        _works = new bool[DayNumber.Of(holidays.LastYear + 1, 1, 1) - _first];
        _worked = new byte[schedule is null ? 0 : _works.Length];
        _open = new byte[_worked.Length];
    }

    internal static Snapshot Build(HolidayCalendar holidays, WorkingSchedule? schedule, WorkingWeek week, SnapshotKey key)
    {
        var builder = new SnapshotBuilder(holidays, schedule, week, key);
        if (schedule is null)
        {
            builder.LayWeek();
        }
        else
        {
            builder.LaySchedule(schedule);
        }

        return builder.ToSnapshot();
    }

    private void LayWeek()
    {
        var bits = _week.Bits >> 1;
        var dayOfWeek = DayNumber.DayOfWeek(_first);
        for (var day = 0; day < _works.Length; day++)
        {
            _works[day] = (bits >> dayOfWeek & 1) != 0;
            dayOfWeek = dayOfWeek == 6 ? 0 : dayOfWeek + 1;
        }

        for (var year = _holidays.FirstYear; year <= _holidays.LastYear; year++)
        {
            foreach (var entry in _holidays.EntriesOf(year))
            {
                _works[entry.Day - _first] = IsIgnored(entry.Kind) ? _works[entry.Day - _first] : entry.Kind == HolidayKind.SwapWork;
            }
        }
    }

    private void LaySchedule(WorkingSchedule schedule)
    {
        var version = 0;
        var codes = new DayCode[7];
        var nextVersion = _first;
        var dayOfWeek = DayNumber.DayOfWeek(_first);
        for (var day = 0; day < _works.Length; day++)
        {
            if (_first + day == nextVersion)
            {
                version = _key.Version >= 0 ? _key.Version : schedule.VersionOn(DayNumber.ToDate(nextVersion));
                nextVersion = _key.Version < 0 && version + 1 < schedule.Versions ? DayNumber.Of(schedule.VersionFrom(version + 1)) : -1;
                FillWeek(schedule.Week(version), codes);
            }

            Write(day, codes[dayOfWeek]);
            dayOfWeek = dayOfWeek == 6 ? 0 : dayOfWeek + 1;
        }

        LayExceptions(schedule);
    }

    private void LayExceptions(WorkingSchedule schedule)
    {
        foreach (var (date, stated) in schedule.Days)
        {
            var day = DayNumber.Of(date) - _first;
            if (day >= 0 && day < _works.Length)
            {
                Write(day, CodeOf(stated.Working, stated.Duty));
            }
        }

        for (var year = _holidays.FirstYear; year <= _holidays.LastYear; year++)
        {
            foreach (var entry in _holidays.EntriesOf(year))
            {
                if (!IsIgnored(entry.Kind))
                {
                    Write(entry.Day - _first, CodeOf(schedule, entry));
                }
            }
        }
    }

    // A stated day keeps its hours on a made-up Saturday and its duty on a holiday; a closure closes everything.
    private DayCode CodeOf(WorkingSchedule schedule, HolidayEntry entry)
    {
        if (entry.Kind == HolidayKind.Closure || (entry.Kind != HolidayKind.SwapWork && schedule.Days.Count == 0))
        {
            return default;
        }

        var date = DayNumber.ToDate(entry.Day);
        var isStated = schedule.Days.TryGetValue(date, out var stated);
        if (entry.Kind != HolidayKind.SwapWork)
        {
            return isStated ? CodeOf(OfficeHours.Closed, stated.Duty) : default;
        }

        var week = schedule.Week(_key.Version < 0 ? schedule.VersionOn(date) : _key.Version);
        return isStated
            ? CodeOf(stated.Working, stated.Duty)
            : CodeOf(week.On((IsoDayOfWeek)(DayNumber.DayOfWeek(entry.Partner) + 1)), week.DutyOn(date.DayOfWeek));
    }

    private void FillWeek(WeeklyHours week, DayCode[] codes)
    {
        for (var day = IsoDayOfWeek.Monday; day <= IsoDayOfWeek.Sunday; day++)
        {
            codes[(int)day - 1] = CodeOf(week.On(day), week.DutyOn(day));
        }
    }

    private DayCode CodeOf(OfficeHours working, OfficeHours duty)
    {
        var open = working.Union(duty);
        var counted = _key.Duty == DutyHours.Counted ? open : working;
        return new DayCode(_shapes.CodeOf(counted), _shapes.CodeOf(open));
    }

    private void Write(int day, DayCode code)
    {
        _works[day] = code.Worked != 0;
        _worked[day] = code.Worked;
        _open[day] = code.Open;
    }

    private bool IsIgnored(HolidayKind kind) => kind switch
    {
        HolidayKind.SwapOff => _key.Swaps == SwapPolicy.IgnoreSwap,
        HolidayKind.SwapWork => _key.Swaps != SwapPolicy.SwapBoth,
        _ => false,
    };

    private Snapshot ToSnapshot()
    {
        var days = new DayTable(_holidays.FirstYear, _holidays.LastYear, _works);
        if (_schedule is null)
        {
            return new Snapshot(days, Worked: null, Open: null);
        }

        var shapes = _shapes.ToShapes();
        var worked = new TimeTable(_worked, shapes);
        return new Snapshot(days, worked, _worked.AsSpan().SequenceEqual(_open) ? worked : new TimeTable(_open, shapes));
    }

    /// <summary>The shapes of a day, counted and open; 0 is a day without hours.</summary>
    private readonly record struct DayCode(byte Worked, byte Open);
}
