namespace PhanAnh.Calendar;

public sealed partial class WorkingCalendar
{
    /// <summary>Counts a deadline of any calendar again by this one: same start, limit, stated date, rules and suspensions.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="recomputed">The new deadline, when the answer is true.</param>
    /// <param name="refusal">The reason, when the answer is false.</param>
    public bool TryRecompute(in Deadline deadline, out Deadline recomputed, out CalendarRefusal refusal) => deadline.StatedOn is { } stated
        ? TryDueOn(deadline.Start, stated, deadline.Rules, deadline.Suspensions, out recomputed, out refusal)
        : TryDue(deadline.Start, deadline.Limit, deadline.Rules, deadline.Suspensions, out recomputed, out refusal);

    /// <summary>Minutes of working time on a day; 0 without hours.</summary>
    internal int MinutesOn(LocalDate date) =>
        _worked is { } table ? (int)(table.ShapeOf(Index(date)).Length / NodaConstants.NanosecondsPerMinute) : 0;
}
