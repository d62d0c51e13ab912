namespace PhanAnh.Calendar;

/// <summary>A deadline that a revised calendar would move, and why.</summary>
public sealed class DeadlineChange
{
    internal DeadlineChange(Deadline before, Deadline? after, CalendarRefusal refusal, IReadOnlyList<DayChange> causes)
    {
        Before = before;
        After = after;
        Refusal = refusal;
        Causes = causes;
    }

    /// <summary>As it was promised.</summary>
    public Deadline Before { get; }

    /// <summary>As the revised calendar counts it; <see langword="null"/> when it gives no answer.</summary>
    public Deadline? After { get; }

    /// <summary>Why it gives none; <see langword="default"/> when it does.</summary>
    public CalendarRefusal Refusal { get; }

    /// <summary>The days between start and end that are counted differently, in order.</summary>
    public IReadOnlyList<DayChange> Causes { get; }

    /// <summary>What holds: the promise or the new date, as the rules of the deadline choose (<see cref="RevisedCalendar"/>).</summary>
    public Deadline InForce => After is { } after && Before.Rules.RevisedCalendar == RevisedCalendar.Recompute ? after : Before;
}
