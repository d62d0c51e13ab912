using NodaTime;

namespace PhanAnh.Core;

/// <summary>The marks that a change of class or field leaves on clocks that run and have a rule for it.</summary>
internal static class ClassChanges
{
    internal static void Add(ref MarkList marks, GuardScope before, in CaseChange after, List<RefusalReason> reasons)
    {
        if (before.Case is not { } subject || (subject.Field == after.Case.Field && subject.UrgencyClass == after.Case.UrgencyClass))
        {
            return;
        }

        var touched = marks.Count;
        foreach (var run in subject.Clocks)
        {
            if (run.IsRunning && before.Context.Procedure.ClockOf(subject, run.Clock) is { OnReclassify: not ClassChangeRule.KeepDue } clock
                && !IsTouched(in marks, touched, run) && Changed(clock, run, in after, before, reasons) is { } mark)
            {
                marks.Add(mark);
            }
        }
    }

    /// <summary>None where the same row of limits holds as before, or a limit that may only become shorter would become longer.</summary>
    private static ClockMark? Changed(ClockDefinition clock, ClockRun run, in CaseChange after, GuardScope before, List<RefusalReason> reasons)
    {
        var restarts = clock.OnReclassify == ClassChangeRule.Restart;
        var unit = run.Assignment is { } id ? after.Find(id)?.Unit : null;
        var promise = ClockPromiser.Promise(
            clock, after.Case, unit, restarts ? before.At : run.StartedAt, null, before.Context, reasons, restarts ? null : ClockPauses.All(run, before.At));
        if (promise is null || (promise.Winner == run.Promise.Winner && promise.Limit == run.Promise.Limit)
            || (clock.OnReclassify == ClassChangeRule.ShortenOnly && !IsEarlier(promise, run.Standing)))
        {
            return null;
        }

        return new(ClockMarkKind.Reclassified, run.Clock, run.Assignment, promise) { Since = restarts ? before.At : null };
    }

    private static bool IsEarlier(ClockPromise promise, ClockPromise standing) =>
        promise.Due is { } due && (standing.Due is not { } known || due < known);

    private static bool IsTouched(in MarkList marks, int count, ClockRun run)
    {
        for (var i = 0; i < count; i++)
        {
            if (marks[i].Clock == run.Clock && marks[i].Assignment == run.Assignment)
            {
                return true;
            }
        }

        return false;
    }
}
