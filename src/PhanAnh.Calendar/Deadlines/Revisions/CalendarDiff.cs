namespace PhanAnh.Calendar;

/// <summary>Compares two calendars: which days differ, and which deadlines would move and why.</summary>
public static class CalendarDiff
{
    /// <summary>The days that the two calendars count or explain differently, in order, over the years both cover.</summary>
    /// <param name="before">The older calendar.</param>
    /// <param name="after">The newer one.</param>
    public static IReadOnlyList<DayChange> Between(WorkingCalendar before, WorkingCalendar after)
    {
        var first = Math.Max(before.Holidays.FirstYear, after.Holidays.FirstYear);
        var last = Math.Min(before.Holidays.LastYear, after.Holidays.LastYear);
        return first > last ? [] : Between(before, after, new LocalDate(first, 1, 1), new LocalDate(last, 12, 31));
    }

    /// <summary>The deadlines whose end moves under the newer calendar, in the order given; those that stay are left out.</summary>
    /// <param name="before">The calendar that answered them.</param>
    /// <param name="after">The newer one.</param>
    /// <param name="deadlines">The deadlines; what their rules say of revised calendars does not matter here.</param>
    /// <exception cref="ArgumentException">A deadline was counted by another calendar than <paramref name="before"/>.</exception>
    public static IReadOnlyList<DeadlineChange> Between(WorkingCalendar before, WorkingCalendar after, IEnumerable<Deadline> deadlines)
    {
        var changes = new List<DeadlineChange>();
        foreach (var deadline in deadlines)
        {
            if (!string.Equals(deadline.CalendarVersion, before.Version, StringComparison.Ordinal))
            {
                throw new ArgumentException($"A deadline was counted by calendar '{deadline.CalendarVersion}'.", nameof(deadlines));
            }

            var isAnswered = after.TryRecompute(deadline, out var recomputed, out var refusal);
            if (!isAnswered || recomputed.Due != deadline.Due || recomputed.IncludesDue != deadline.IncludesDue)
            {
                changes.Add(new DeadlineChange(deadline, isAnswered ? recomputed : null, refusal, CausesOf(before, after, deadline, recomputed)));
            }
        }

        return changes;
    }

    private static List<DayChange> CausesOf(WorkingCalendar before, WorkingCalendar after, Deadline old, Deadline recomputed)
    {
        if (old.LastDay is not { } last)
        {
            return [];
        }

        var end = recomputed.LastDay is { } moved && moved > last ? moved : last;
        return Between(before, after, VietnamTime.DateOf(old.Start), end);
    }

    private static List<DayChange> Between(WorkingCalendar before, WorkingCalendar after, LocalDate first, LocalDate last)
    {
        var changes = new List<DayChange>();
        for (var date = first; date <= last && before.Holidays.Covers(date.Year) && after.Holidays.Covers(date.Year); date = date.PlusDays(1))
        {
            var change = new DayChange(
                date, before.Holidays.On(date), after.Holidays.On(date), before.IsWorkingDay(date), after.IsWorkingDay(date));
            if (change.WorkedBefore != change.WorksAfter || IsOtherDay(change.Before, change.After) || before.MinutesOn(date) != after.MinutesOn(date))
            {
                changes.Add(change);
            }
        }

        return changes;
    }

    private static bool IsOtherDay(Holiday? before, Holiday? after) =>
        before?.Kind != after?.Kind || before?.Partner != after?.Partner || !string.Equals(before?.Vietnamese, after?.Vietnamese, StringComparison.Ordinal);
}
