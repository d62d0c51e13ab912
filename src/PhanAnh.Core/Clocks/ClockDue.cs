using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>When a run of a clock is due, with the incidents that suspend it taken into account.</summary>
/// <param name="Due">The due instant.</param>
/// <param name="DueIsInTime">Whether that instant itself is still in time.</param>
internal readonly record struct ClockDue(Instant Due, bool DueIsInTime)
{
    /// <summary>The last local day that is in time.</summary>
    internal LocalDate LastDay => VietnamTime.DateOf(DueIsInTime ? Due : Due - Duration.Epsilon);

    internal bool IsInTime(Instant at) => DueIsInTime ? at <= Due : at < Due;

    /// <summary>The due instant of a run; none where nothing is due.</summary>
    internal static ClockDue? Of(Procedure procedure, Case subject, ClockRun run, CalendarSet calendars)
    {
        var promise = run.Standing;
        if (promise.Due is not { } due)
        {
            return null;
        }

        if (subject.ForceMajeure.IsEmpty || procedure.Clock(run.Clock) is not { SuspendedByForceMajeure: true } definition)
        {
            return new(due, promise.DueIsInTime);
        }

        return Deadline(definition, subject, run, calendars) is { Due: { } moved } deadline
            ? new(moved, deadline.IncludesDue)
            : new(due, promise.DueIsInTime);
    }

    /// <summary>The due instant as promised at the start, extensions and suspensions apart.</summary>
    internal static ClockDue? Promised(ClockRun run) => run.Promise.Due is { } due ? new(due, run.Promise.DueIsInTime) : null;

    /// <summary>The deadline of a run, counted anew on the present calendar, for suspensions and explanations.</summary>
    internal static Deadline? Deadline(ClockDefinition definition, Case subject, ClockRun run, CalendarSet calendars)
    {
        if (calendars.Find(definition.Calendar) is not { } counted)
        {
            return null;
        }

        var suspensions = definition.SuspendedByForceMajeure ? SuspensionsOf(subject, run) : Suspensions.None;
        var promise = run.Standing;
        return counted.TryCount(run.StartedAt, TimeLimit.Parse(promise.Limit), promise.StatedOn, suspensions, out var deadline, out _)
            ? deadline
            : null;
    }

    /// <summary>An incident that still lasts suspends up to the last event known, so that the answer does not depend on the asker's clock.</summary>
    private static Suspensions SuspensionsOf(Case subject, ClockRun run) => Suspensions.Of(
        subject.ForceMajeure
            .Select(incident => (incident.From, To: incident.To ?? subject.LatestAt))
            .Where(incident => incident.To > incident.From && incident.To > run.StartedAt)
            .Select(incident => new Suspension(incident.From, incident.To)));
}
