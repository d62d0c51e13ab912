using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Counts a promise that stands anew; none where that changes nothing.</summary>
internal static class ClockRecount
{
    /// <summary>The same limit from the same start on another calendar.</summary>
    internal static ClockPromise? OnCalendar(ClockRun run, ClockDefinition clock, CalendarSet calendars, Procedure procedure, List<RefusalReason> reasons)
    {
        var standing = run.Standing;
        if (standing.Due is null || calendars.Of(clock, standing.Calendar ?? clock.Calendar) is not { } counted)
        {
            return null;
        }

        if (!counted.TryCount(run.CountedFrom, procedure.Limits.Of(standing.Limit), standing.StatedOn, ClockPauses.Ended(run), out var deadline, out var refusal))
        {
            reasons.Add(new(refusal.Code, [refusal.Subject, clock.Code.Value], "", clock.Cites));
            return null;
        }

        var recounted = standing with
        {
            Due = deadline.Due,
            DueIsInTime = deadline.IncludesDue,
            CalendarVersion = deadline.CalendarVersion,
            IsProvisional = deadline.IsProvisional,
        };
        return recounted == standing ? null : recounted;
    }

    /// <summary>
    /// What another version of the regulation says of a run. It counts only where the two versions, asked the same of the case as it is today, differ: what became of limits
    /// since the run began for other reasons, such as a later classification, is no matter of versions.
    /// </summary>
    internal static ClockPromise? UnderAnother(
        ClockRun run, (ClockDefinition Clock, Case Case, DecisionContext Context) before, (ClockDefinition Clock, Case Case, DecisionContext Context) after, List<RefusalReason> reasons)
    {
        var old = Asked(run, before.Clock, before.Case, before.Context, []);
        var next = Asked(run, after.Clock, after.Case, after.Context, reasons);
        var isSame = old is not null && next is not null && (old.Limit, old.Due, old.DueIsInTime, old.StatedOn) == (next.Limit, next.Due, next.DueIsInTime, next.StatedOn);
        return isSame || next is null || next == run.Standing ? null : next;
    }

    private static ClockPromise? Asked(ClockRun run, ClockDefinition clock, Case subject, DecisionContext context, List<RefusalReason> reasons)
    {
        var stated = run.Standing.StatedOn;
        return run.Extension is { StatedOn: { } date }
            ? ClockPromiser.Extension(clock, run, date, context, reasons)
            : ClockPromiser.Promise(clock, subject, run.Assignment is { } id ? subject.Find(id)?.Unit : null, run.StartedAt, stated, context, reasons, ClockPauses.Ended(run));
    }
}
