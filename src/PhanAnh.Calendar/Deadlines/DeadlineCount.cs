namespace PhanAnh.Calendar;

/// <summary>One count: a start, a limit and the rules against the tables. Lives on the stack.</summary>
internal ref struct DeadlineCount
{
    // A century: beyond every calendar.
    private const int MostMonths = 1200;

    private readonly Snapshot _snapshot;
    private readonly DayTable _days;
    private readonly CountingRules _rules;
    private readonly ReadOnlySpan<Suspension> _suspensions;

    internal DeadlineCount(Snapshot snapshot, CountingRules rules, ReadOnlySpan<Suspension> suspensions)
    {
        _snapshot = snapshot;
        _days = snapshot.Days;
        _rules = rules;
        _suspensions = suspensions;
    }

    /// <summary>The day the event counts for, after cut-off and opening rules.</summary>
    internal int EventDay { get; private set; }

    /// <summary>The time of day the event counts for.</summary>
    internal long EventNano { get; private set; }

    /// <summary>The last day of the limit; for wall-clock limits the day of the end.</summary>
    internal int LastDay { get; private set; }

    /// <summary>The last day before it rolled; for a stated date that date.</summary>
    internal int NominalDay { get; private set; }

    /// <summary>The day it rolled to, before suspensions move a stated date on; the nominal day when it did not roll.</summary>
    internal int RolledDay { get; private set; }

    /// <summary>The end.</summary>
    internal Instant Due { get; private set; }

    internal DeadlineFailure Begin(Instant start)
    {
        EventDay = _days.IndexOf(start, out var nano);
        EventNano = nano;
        if (EventDay < 0)
        {
            return DeadlineFailure.Missing;
        }

        var works = _days.IsWorking(EventDay);
        if (_rules.CutOff is { } cutOff && (!works || nano > cutOff.NanosecondOfDay))
        {
            return MoveToOpening(_days.Before(EventDay + 1));
        }

        if (_rules is { OutsideHours: OutsideHours.AtOnce, CutOff: null })
        {
            return DeadlineFailure.None;
        }

        if (!works)
        {
            return MoveToOpening(_days.Before(EventDay));
        }

        return _snapshot.Worked is { } table ? MoveIntoHours(table) : DeadlineFailure.None;
    }

    internal DeadlineFailure CountDays(int amount)
    {
        var last = EventDay + amount - (_rules.FirstDay == FirstDay.Included ? 1L : 0L);
        var touched = FirstTouchable() - 1;
        foreach (var suspension in _suspensions)
        {
            var (from, to) = Clip(suspension, touched);
            if (to < from)
            {
                continue;
            }

            if (from > last)
            {
                break;
            }

            last += to - from + 1;
            touched = to;
        }

        return last < _days.Count ? EndOn((int)last) : DeadlineFailure.Missing;
    }

    internal DeadlineFailure CountWallClock(long minutes)
    {
        var start = _days.At(EventDay, EventNano);
        Due = WallClock(start, Duration.FromMinutes(minutes), _suspensions);
        LastDay = EventDay;
        return Due > VietnamTime.Latest ? DeadlineFailure.Range : DeadlineFailure.None;
    }

    internal static Instant WallClock(Instant start, Duration amount, ReadOnlySpan<Suspension> suspensions)
    {
        var due = start + amount;
        foreach (var suspension in suspensions)
        {
            var from = Instant.Max(suspension.From, start);
            if (from >= due)
            {
                break;
            }

            due += Duration.Max(suspension.To - from, Duration.Zero);
        }

        return due;
    }

    /// <summary>Months and years: the same day of a later month, or its last day (art. 148(3)–(4)).</summary>
    internal DeadlineFailure CountMonths(long months)
    {
        if (months > MostMonths)
        {
            return DeadlineFailure.Missing;
        }

        var day = _days.IndexOf(_days.DateOf(EventDay).PlusMonths((int)months));
        return day < 0 ? DeadlineFailure.Missing : CountDays(day - EventDay);
    }

    internal DeadlineFailure CountWorkingDays(int amount)
    {
        var first = _rules.FirstDay == FirstDay.Included ? EventDay : EventDay + 1;
        return CountWorkingDays(_days.Before(first) + (long)amount - 1);
    }

    internal DeadlineFailure CountSameWorkingDay()
    {
        var touched = EventDay - 1;
        return EndOnWorkingDay(_days.Before(EventDay), touched);
    }

    internal DeadlineFailure CountStated(LocalDate stated, RollPolicy roll)
    {
        var day = _days.IndexOf(stated);
        NominalDay = day;
        if (day < 0 || !TryRoll(ref day, roll))
        {
            return DeadlineFailure.Missing;
        }

        (LastDay, RolledDay) = (day, day);
        if (!IsTouchedBy(day))
        {
            return DeadlineFailure.None;
        }

        var nominal = NominalDay;
        var failure = EndOnWorkingDay(_days.Before(day + 1) - 1, FirstTouchable() - 1);
        (LastDay, NominalDay, RolledDay) = (Math.Max(LastDay, day), nominal, day);
        return failure;
    }

    internal DeadlineFailure CountWorkingTime(long amount)
    {
        if (_snapshot.Worked is not { } table)
        {
            return DeadlineFailure.NoHours;
        }

        var begin = table.Work(EventDay, EventNano);
        var end = begin + amount;
        foreach (var suspension in _suspensions)
        {
            var from = Math.Max(WorkAt(table, suspension.From), begin);
            if (from >= end)
            {
                break;
            }

            end += Math.Max(WorkAt(table, suspension.To) - from, 0);
        }

        var later = _rules.WorkingTimeEnd == WorkingTimeEnd.NextOpening;
        if (end > table.Total || (later && end == table.Total))
        {
            return DeadlineFailure.Missing;
        }

        LastDay = table.MomentOf(end, later ? end : end - 1, out var nano);
        Due = _days.At(LastDay, nano);
        return DeadlineFailure.None;
    }

    /// <summary>Rolls the last day of calendar-day limits, past suspended days too.</summary>
    internal DeadlineFailure Roll(RollPolicy roll)
    {
        var day = LastDay;
        if (!TryRoll(ref day, roll))
        {
            return DeadlineFailure.Missing;
        }

        while (day > LastDay && IsTouched(day))
        {
            day++;
            if (!TryRoll(ref day, RollPolicy.Forward))
            {
                return DeadlineFailure.Missing;
            }
        }

        (LastDay, RolledDay) = (day, day);
        return DeadlineFailure.None;
    }

    /// <summary>Turns the last day into an instant; answers whether that instant is itself in time.</summary>
    internal DeadlineFailure Close(out bool includesDue)
    {
        includesDue = false;
        Due = _days.StartOf(LastDay + 1);
        if (_rules.DayEnd == DayEnd.Midnight)
        {
            return DeadlineFailure.None;
        }

        if (_rules.DayEnd == DayEnd.SameTimeOfDay)
        {
            includesDue = true;
            Due = _days.At(LastDay, EventNano);
            return DeadlineFailure.None;
        }

        if (_snapshot.Worked is not { } table)
        {
            return DeadlineFailure.NoHours;
        }

        var shape = table.ShapeOf(LastDay);
        if (shape.Length > 0 && !shape.ClosesAtMidnight)
        {
            includesDue = true;
            Due = _days.At(LastDay, shape.End);
        }

        return DeadlineFailure.None;
    }

    private DeadlineFailure MoveToOpening(int k)
    {
        if (k >= _days.WorkingDays)
        {
            return DeadlineFailure.Missing;
        }

        EventDay = _days.Day(k);
        EventNano = _snapshot.Worked is { } table ? table.ShapeOf(EventDay).Start : 0;
        return DeadlineFailure.None;
    }

    private DeadlineFailure MoveIntoHours(TimeTable table)
    {
        var work = table.Work(EventDay, EventNano);
        if (work >= table.Total)
        {
            return DeadlineFailure.Missing;
        }

        EventDay = table.MomentOf(work, work, out var nano);
        EventNano = nano;
        return DeadlineFailure.None;
    }

    private DeadlineFailure CountWorkingDays(long k) => EndOnWorkingDay(k, FirstTouchable() - 1);

    private DeadlineFailure EndOnWorkingDay(long k, int touched)
    {
        if (k >= _days.WorkingDays)
        {
            return DeadlineFailure.Missing;
        }

        foreach (var suspension in _suspensions)
        {
            var (from, to) = Clip(suspension, touched);
            if (to < from)
            {
                continue;
            }

            if (from > _days.Day((int)k))
            {
                break;
            }

            k += _days.Before(to + 1) - _days.Before(from);
            touched = to;
            if (k >= _days.WorkingDays)
            {
                return DeadlineFailure.Missing;
            }
        }

        return EndOn(_days.Day((int)k));
    }

    private DeadlineFailure EndOn(int day)
    {
        (LastDay, NominalDay, RolledDay) = (day, day, day);
        return DeadlineFailure.None;
    }

    private readonly int FirstTouchable() => _rules.FirstDay == FirstDay.Included ? EventDay : EventDay + 1;

    private readonly bool TryRoll(ref int day, RollPolicy roll)
    {
        if (roll == RollPolicy.None || (day < _days.Count && _days.IsWorking(day)))
        {
            return day < _days.Count;
        }

        // Nothing is due before it happened: without a working day from the event on, a limit that rolls back rolls forward, as the law has it otherwise.
        var before = roll == RollPolicy.Backward ? _days.Before(day) - 1 : -1;
        var k = before >= 0 && _days.Day(before) >= EventDay ? before : _days.Before(Math.Min(day, _days.Count));
        if (k >= _days.WorkingDays)
        {
            return false;
        }

        day = _days.Day(k);
        return true;
    }

    private readonly bool IsTouchedBy(int day)
    {
        var touched = FirstTouchable() - 1;
        foreach (var suspension in _suspensions)
        {
            var (from, to) = Clip(suspension, touched);
            if (from <= to && from <= day)
            {
                return true;
            }
        }

        return false;
    }

    internal readonly bool IsTouched(int day)
    {
        foreach (var suspension in _suspensions)
        {
            var (from, to) = Clip(suspension, day - 1);
            if (from <= day && day <= to)
            {
                return true;
            }
        }

        return false;
    }

    // The days a suspension removes, those after the last one that an earlier suspension removed.
    private readonly (int From, int To) Clip(Suspension suspension, int after)
    {
        var whole = _rules.SuspendedDay == SuspendedDay.WholeDay;
        var from = FloorDay(whole ? suspension.From + Duration.FromDays(1) - Duration.Epsilon : suspension.From);
        var to = FloorDay(suspension.To - (whole ? Duration.FromDays(1) : Duration.Epsilon));
        return (Math.Max(from, after + 1), Math.Min(to, _days.Count - 1));
    }

    private readonly int FloorDay(Instant instant)
    {
        var since = instant - _days.Origin;
        return since < Duration.Zero ? -1 : since.Days;
    }

    private readonly long WorkAt(TimeTable table, Instant instant)
    {
        var day = _days.IndexOf(instant, out var nano);
        return day >= 0 ? table.Work(day, nano) : instant < _days.Origin ? 0 : table.Total;
    }
}
