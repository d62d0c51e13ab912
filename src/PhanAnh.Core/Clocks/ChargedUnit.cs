using NodaTime;

namespace PhanAnh.Core;

/// <summary>Which unit answers for a run of a clock that a role of a unit owes.</summary>
internal static class ChargedUnit
{
    /// <summary>
    /// Of a clock of an assignment its unit. A clock of the case is owed by the unit that was to answer: of several by one that had not answered in time, the leading one first, so that one run stays one
    /// breach. None where no unit had the case before the clock stopped: then the coordinating unit has kept it.
    /// </summary>
    internal static UnitCode? Of(ClockDefinition clock, Case subject, ClockRun run, ClockDue? due)
    {
        if (!clock.OwedByUnit)
        {
            return null;
        }

        if (run.Assignment is { } id)
        {
            return subject.Find(id)?.Unit;
        }

        Assignment? charged = null;
        foreach (var assignment in subject.Assignments)
        {
            if (assignment.IsLive && !(assignment.DispatchedAt >= run.StoppedAt) && (charged is null || Weight(assignment, due) > Weight(charged, due)))
            {
                charged = assignment;
            }
        }

        return charged?.Unit;
    }

    private static int Weight(Assignment assignment, ClockDue? due) => (HasAnswered(assignment, due) ? 0 : 2) + (assignment.IsLead ? 1 : 0);

    private static bool HasAnswered(Assignment assignment, ClockDue? due)
    {
        foreach (var answer in assignment.Answers)
        {
            if (due is not { } limit || limit.IsInTime(answer.SubmittedAt))
            {
                return true;
            }
        }

        return false;
    }
}
