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
        var kind = _deadline.Limit.Kind;
        if (_deadline.LastDay is not { } last || kind is TimeLimitKind.Minutes or TimeLimitKind.Hours)
        {
            return new DeadlineExplanation(_deadline, _deadline.Start, []);
        }

        var count = new DeadlineCount(_snapshot, _deadline.Rules, _deadline.Suspensions.Span);
        _ = count.Begin(_deadline.Start);
        var from = _snapshot.Days.StartOf(count.EventDay).PlusNanoseconds(count.EventNano);
        for (var day = count.EventDay; day <= _snapshot.Days.IndexOf(last); day++)
        {
            _days.Add(kind == TimeLimitKind.WorkingHours ? InHours(day, from) : InDays(day, count.EventDay, count.IsTouched(day), last));
        }

        return new DeadlineExplanation(_deadline, from, [.. _days]);
    }

    private ExplainedDay InHours(int day, Instant from)
    {
        var start = Instant.Max(_snapshot.Days.StartOf(day), from);
        var end = Instant.Min(_snapshot.Days.StartOf(day + 1), _deadline.Due.GetValueOrDefault());
        var worked = Work(start, end);
        foreach (var suspension in _deadline.Suspensions)
        {
            var (lower, upper) = (Instant.Max(suspension.From, start), Instant.Min(suspension.To, end));
            worked -= lower < upper ? Work(lower, upper) : Duration.Zero;
        }

        var role = worked > Duration.Zero ? DayRole.Counted
            : _snapshot.Days.IsWorking(day) && Work(start, end) > Duration.Zero ? DayRole.Suspended
            : RestOf(day);
        return new ExplainedDay(_snapshot.Days.DateOf(day), role, 0, worked, HolidayOn(day));
    }

    private ExplainedDay InDays(int day, int eventDay, bool isTouched, LocalDate last)
    {
        var isWorking = _snapshot.Days.IsWorking(day);
        var countsAll = _deadline.Limit.Kind is TimeLimitKind.Days or TimeLimitKind.Months or TimeLimitKind.Years;
        var includesEvent = _deadline.Rules.FirstDay == FirstDay.Included || _deadline.Limit.Kind == TimeLimitKind.SameWorkingDay;
        var date = _snapshot.Days.DateOf(day);
        var role = day == eventDay && !includesEvent ? DayRole.Event
            : isTouched && (isWorking || countsAll) ? DayRole.Suspended
            : isWorking || countsAll ? DayRole.Counted
            : RestOf(day);
        return new ExplainedDay(date, role, role == DayRole.Counted ? ++_number : 0, Duration.Zero, HolidayOn(day));
    }

    private DayRole RestOf(int day) => HolidayOn(day) is { IsOff: true } && !_snapshot.Days.IsWorking(day) ? DayRole.Holiday : DayRole.RestDay;

    private Holiday? HolidayOn(int day) => _calendar.Holidays.On(_snapshot.Days.DateOf(day));

    private Duration Work(Instant from, Instant to) => Duration.FromNanoseconds(
        WorkAt(_snapshot.Worked!, to) - WorkAt(_snapshot.Worked!, from));

    private long WorkAt(TimeTable table, Instant instant)
    {
        var day = _snapshot.Days.IndexOf(instant, out var nanoOfDay);
        return day < 0 ? table.Total : table.Work(day, nanoOfDay);
    }
}
