namespace PhanAnh.Calendar;

/// <summary>Walks the days of a deadline that is already known and notes what became of each.</summary>
internal sealed class DeadlineTrace
{
    private readonly WorkingCalendar _calendar;
    private readonly Snapshot _snapshot;
    private readonly Deadline _deadline;
    private readonly List<ExplainedDay> _days = [];
    private int _number;

    private DeadlineTrace(WorkingCalendar calendar, Snapshot snapshot, Deadline deadline)
    {
        _calendar = calendar;
        _snapshot = snapshot;
        _deadline = deadline;
    }

    internal static DeadlineExplanation Of(WorkingCalendar calendar, Snapshot snapshot, Deadline deadline) =>
        new DeadlineTrace(calendar, snapshot, deadline).Explain();

    private DeadlineExplanation Explain()
    {
        var rules = _deadline.Rules;
        var kind = _deadline.Limit.Kind;
        var isWallClock = kind is TimeLimitKind.Minutes or TimeLimitKind.Hours;
        if (!_deadline.HasDue || (isWallClock && rules is { OutsideHours: OutsideHours.AtOnce, CutOff: null }))
        {
            return new DeadlineExplanation(_deadline, _deadline.Start, []);
        }

        var count = new DeadlineCount(_snapshot, rules, _deadline.Suspensions.Span);
        _ = count.Begin(_deadline.Start);
        _ = WorkingCalendar.Count(ref count, _deadline.Limit, _deadline.StatedOn, rules, out _);
        var from = _snapshot.Days.At(count.EventDay, count.EventNano);
        if (!isWallClock)
        {
            Walk(ref count, from);
        }

        return new DeadlineExplanation(_deadline, from, [.. _days]);
    }

    private void Walk(ref DeadlineCount count, Instant from)
    {
        var kind = _deadline.Limit.Kind;
        var last = kind == TimeLimitKind.WorkingHours ? count.LastDay : Math.Max(count.LastDay, count.NominalDay);
        for (var day = count.EventDay; day <= last; day++)
        {
            var role = kind switch
            {
                TimeLimitKind.WorkingHours => AddHours(day, from),
                TimeLimitKind.StatedDate => RoleAroundStated(ref count, day),
                TimeLimitKind.WorkingDays or TimeLimitKind.SameWorkingDay => RoleOfWorkingDay(ref count, day),
                _ => RoleOfDay(ref count, day),
            };
            if (role is { } known)
            {
                _number += known == DayRole.RolledTo && IsCountedOnTheWay(ref count, day) ? 1 : 0;
                Add(day, known, known == DayRole.Counted ? ++_number : 0, Duration.Zero);
            }
        }
    }

    private DayRole RoleOfWorkingDay(ref DeadlineCount count, int day)
    {
        var countsEvent = _deadline.Rules.FirstDay == FirstDay.Included || _deadline.Limit.Kind == TimeLimitKind.SameWorkingDay;
        return day == count.EventDay && !countsEvent ? DayRole.Event
            : !_snapshot.Days.IsWorking(day) ? RestOf(day)
            : count.IsTouched(day) ? DayRole.Suspended
            : DayRole.Counted;
    }

    /// <summary>A day to which a limit rolls back was one of its days before.</summary>
    private bool IsCountedOnTheWay(ref DeadlineCount count, int day) =>
        day < count.NominalDay && !count.IsTouched(day) && (day > count.EventDay || _deadline.Rules.FirstDay == FirstDay.Included);

    private DayRole RoleOfDay(ref DeadlineCount count, int day) =>
        day == count.RolledDay && day != count.NominalDay ? DayRole.RolledTo
        : day == count.EventDay && _deadline.Rules.FirstDay == FirstDay.Excluded ? DayRole.Event
        : day > count.NominalDay && !_snapshot.Days.IsWorking(day) ? RestOf(day)
        : count.IsTouched(day) ? DayRole.Suspended
        : DayRole.Counted;

    // Before the stated date only the suspended working days matter; behind it those that made up for them are counted.
    private DayRole? RoleAroundStated(ref DeadlineCount count, int day)
    {
        var isTouched = _snapshot.Days.IsWorking(day) && count.IsTouched(day)
            && (day > count.EventDay || _deadline.Rules.FirstDay == FirstDay.Included);
        if (day < count.NominalDay && day != count.RolledDay)
        {
            return isTouched ? DayRole.Suspended : null;
        }

        return day == count.NominalDay ? DayRole.Stated
            : day == count.RolledDay ? DayRole.RolledTo
            : !_snapshot.Days.IsWorking(day) ? RestOf(day)
            : isTouched ? DayRole.Suspended
            : DayRole.Counted;
    }

    private DayRole? AddHours(int day, Instant from)
    {
        var start = Instant.Max(_snapshot.Days.StartOf(day), from);
        var end = Instant.Min(_snapshot.Days.StartOf(day + 1), _deadline.Due.GetValueOrDefault());
        var inHours = Work(start, end);
        var worked = inHours;
        foreach (var suspension in _deadline.Suspensions)
        {
            var (lower, upper) = (Instant.Max(suspension.From, start), Instant.Min(suspension.To, end));
            worked -= lower < upper ? Work(lower, upper) : Duration.Zero;
        }

        var role = worked > Duration.Zero ? DayRole.Counted
            : inHours > Duration.Zero ? DayRole.Suspended
            : _snapshot.Days.IsWorking(day) ? DayRole.OutsideHours
            : RestOf(day);
        Add(day, role, 0, worked);
        return null;
    }

    private void Add(int day, DayRole role, int number, Duration worked) =>
        _days.Add(new ExplainedDay(_snapshot.Days.DateOf(day), role, number, worked, HolidayOn(day)));

    private DayRole RestOf(int day) => HolidayOn(day) is { IsOff: true } ? DayRole.Holiday : DayRole.RestDay;

    private Holiday? HolidayOn(int day) => _calendar.Holidays.On(_snapshot.Days.DateOf(day));

    private Duration Work(Instant from, Instant to) => from >= to
        ? Duration.Zero
        : Duration.FromNanoseconds(WorkAt(_snapshot.Worked!, to) - WorkAt(_snapshot.Worked!, from));

    private long WorkAt(TimeTable table, Instant instant)
    {
        var day = _snapshot.Days.IndexOf(instant, out var nanoOfDay);
        return day < 0 ? table.Total : table.Work(day, nanoOfDay);
    }
}
