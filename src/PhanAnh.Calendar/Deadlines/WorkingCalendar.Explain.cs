namespace PhanAnh.Calendar;

public sealed partial class WorkingCalendar
{
    /// <summary>Tells a deadline day by day. Costs one step a day, and only here.</summary>
    /// <param name="deadline">A deadline that this calendar, or one of the same version, answered.</param>
    /// <exception cref="ArgumentException">The deadline was counted by another calendar: its days are not known here.</exception>
    public DeadlineExplanation Explain(in Deadline deadline)
    {
        if (!string.Equals(deadline.CalendarVersion, Version, StringComparison.Ordinal))
        {
            throw new ArgumentException($"The deadline was counted by calendar '{deadline.CalendarVersion}', this is '{Version}'.", nameof(deadline));
        }

        return DeadlineTrace.Of(this, SnapshotFor(deadline.Rules, deadline.Start), deadline);
    }
}
