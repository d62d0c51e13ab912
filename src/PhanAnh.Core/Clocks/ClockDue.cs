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

    /// <summary>The first instant that is too late.</summary>
    internal Instant LateFrom => DueIsInTime ? Due + Duration.Epsilon : Due;

    internal bool IsInTime(Instant at) => DueIsInTime ? at <= Due : at < Due;

    /// <summary>
    /// The due instant of a run, no later than a cap over the whole case, nor before its start where the cap had passed by then; none where nothing is due. A cap hurries those who owe an answer: what the
    /// submitter has time for is not cut by it.
    /// </summary>
    internal static ClockDue? Of(Procedure procedure, Case subject, ClockRun run, CalendarSet calendars, Instant now)
    {
        var own = Own(procedure, subject, run, calendars, now);
        if (!procedure.HasCaps || own is null || procedure.ClockOf(subject, run.Clock) is { OwedBySubmitter: true })
        {
            return own;
        }

        foreach (var cap in subject.Clocks)
        {
            if (cap != run && procedure.Clock(cap.Clock) is { Caps: true } && Own(procedure, subject, cap, calendars, now) is { } limit && limit.Due < own.Value.Due)
            {
                own = limit.Due < run.StartedAt ? new(run.StartedAt, true) : limit;
            }
        }

        return own;
    }

    private static ClockDue? Own(Procedure procedure, Case subject, ClockRun run, CalendarSet calendars, Instant now)
    {
        var promise = run.Standing;
        if (promise.Due is not { } due)
        {
            return null;
        }

        if (subject.ForceMajeure.IsEmpty || run.IsPaused || procedure.ClockOf(subject, run.Clock) is not { SuspendedByForceMajeure: true } definition || !IsStruck(subject, run))
        {
            return new(due, promise.DueIsInTime);
        }

        return calendars.Of(definition, promise) is { } counted
            ? new KeptPromise(counted, run, procedure.Limits.Of(promise.Limit), ClockPauses.Of(run, now)).After(SuspensionsOf(subject, run, now))
            : new(due, promise.DueIsInTime);
    }

    /// <summary>Whether a pause, a request that waits for its decision, or an incident that still lasts keeps the clock from ever becoming due.</summary>
    internal bool IsHeldUp(ClockDefinition definition, Case subject, ClockRun run)
    {
        if (run.IsPaused || (run.AskedExtension is not null && definition.Extension is { WaitsForDecision: true }))
        {
            return true;
        }

        if (!definition.SuspendedByForceMajeure)
        {
            return false;
        }

        foreach (var incident in subject.ForceMajeure)
        {
            if (incident.To is null && incident.From < Due && incident.Suspends(subject, run))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsStruck(Case subject, ClockRun run) => subject.ForceMajeure.Any(incident => incident.Suspends(subject, run));

    /// <summary>The due instant as promised at the start, extensions and suspensions apart.</summary>
    internal static ClockDue? Promised(ClockRun run) => run.Promise.Due is { } due ? new(due, run.Promise.DueIsInTime) : null;

    /// <summary>The deadline of a run, counted anew on the calendar that promised it, or else on the present one, for suspensions and explanations.</summary>
    internal static Deadline? Deadline(ClockQuestion asked, ClockDefinition definition, ClockRun run) =>
        Deadline(asked.Procedure, definition, asked.Case, run, asked.Calendars, asked.Now);

    private static Deadline? Deadline(Procedure procedure, ClockDefinition definition, Case subject, ClockRun run, CalendarSet calendars, Instant now)
    {
        var promise = run.Standing;
        if (calendars.Of(definition, promise) is not { } counted)
        {
            return null;
        }

        var suspensions = definition.SuspendedByForceMajeure ? SuspensionsOf(subject, run, now) : ClockPauses.Of(run, now);
        return counted.TryCount(run.CountedFrom, procedure.Limits.Of(promise.Limit), promise.StatedOn, suspensions, out var deadline, out _)
            ? deadline
            : null;
    }

    /// <summary>
    /// Incidents while the limit was counted, and its own pauses. One that still lasts suspends up to <paramref name="now"/>, or up to the stop of a clock that no longer runs.
    /// </summary>
    private static Suspensions SuspensionsOf(Case subject, ClockRun run, Instant now) => Suspensions.Of(
        subject.ForceMajeure
            .Where(incident => incident.Suspends(subject, run))
            .Select(incident => (From: run.CountedFrom > run.StartedAt ? Instant.Max(incident.From, run.CountedFrom) : incident.From, To: incident.To ?? run.StoppedAt ?? now))
            .Where(incident => incident.To > incident.From && incident.To > run.StartedAt && (run.StoppedAt is not { } stopped || incident.From < stopped))
            .Select(incident => new Suspension(incident.From, incident.To))
            .Concat(ClockPauses.Of(run, now)));
}
