using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>A running limit that another calendar or another version of the regulation moves.</summary>
/// <param name="Case">In which it runs.</param>
/// <param name="Clock">The clock, by its code so far.</param>
/// <param name="Assignment">The assignment; none for a clock of the case.</param>
/// <param name="Before">How it stands.</param>
/// <param name="After">How it would stand; none where it would be owed no longer.</param>
public sealed record MovedDeadline(CaseCode Case, ClockCode Clock, AssignmentId? Assignment, ClockStanding Before, ClockStanding? After)
{
    /// <summary>The runs, of those that run, which differ.</summary>
    internal static ImmutableArray<MovedDeadline> Between(Case before, Case after, DecisionContext old, DecisionContext next, Instant now) =>
        Between(before, after, (old.Procedure, old.Calendars), (next.Procedure, next.Calendars), now);

    internal static ImmutableArray<MovedDeadline> Between(
        Case before, Case after, (Procedure Procedure, CalendarSet Calendars) old, (Procedure Procedure, CalendarSet Calendars) next, Instant now)
    {
        var was = ClockAnswer.Of(new(old.Procedure, before, old.Calendars, now));
        var becomes = ClockAnswer.Of(new(next.Procedure, after, next.Calendars, now));
        var moved = ImmutableArray.CreateBuilder<MovedDeadline>();
        for (var i = 0; i < was.Length; i++)
        {
            if (!before.Clocks[i].IsRunning)
            {
                continue;
            }

            var stands = ClockStanding.Of(was[i]);
            var then = next.Procedure.Clock(after.Clocks[i].Clock) is null ? null : ClockStanding.Of(becomes[i]);
            if (stands != then)
            {
                moved.Add(new(before.Code, before.Clocks[i].Clock, before.Clocks[i].Assignment, stands, then));
            }
        }

        return moved.ToImmutable();
    }
}

/// <summary>How a limit stands.</summary>
/// <param name="Limit">The limit as text, such as <c>6 working days</c>.</param>
/// <param name="Due">When it is due; none where nothing is.</param>
/// <param name="DueIsInTime">Whether the due instant itself is still in time.</param>
/// <param name="Verdict">The verdict at the instant asked for.</param>
public sealed record ClockStanding(string Limit, Instant? Due, bool DueIsInTime, ClockVerdict Verdict)
{
    internal static ClockStanding Of(ClockAnswer answer) => new(answer.Limit.ToString(), answer.Due, answer.DueIsInTime, answer.Verdict);
}
