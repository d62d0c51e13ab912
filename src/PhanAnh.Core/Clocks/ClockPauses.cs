using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>The marks of pausing and running on.</summary>
internal static class ClockPauses
{
    internal static void AddPaused(ref MarkList marks, ClocksPaused fact, GuardScope before, List<RefusalReason> reasons)
    {
        var touched = marks.Count;
        foreach (var run in before.Case!.Clocks)
        {
            if (run is { IsRunning: true, IsPaused: false } && IsConcerned(run, before.Assignment)
                && before.Context.Procedure.ClockOf(before.Case, run.Clock)?.Pause is { } rule && rule.Reasons.Contains(fact.Reason)
                && (rule.Total is not { } most || run.PauseLeft(most) > Duration.Zero))
            {
                marks.Add(new(ClockMarkKind.Paused, run.Clock, run.Assignment) { Reason = fact.Reason });
            }
        }

        if (marks.Count == touched)
        {
            reasons.Add(new(RefusalCodes.NothingToPause, [fact.Reason.Value], "act.reason"));
        }
    }

    internal static void AddResumed(ref MarkList marks, GuardScope before, List<RefusalReason> reasons)
    {
        var touched = marks.Count;
        foreach (var run in before.Case!.Clocks)
        {
            if (run is { IsRunning: true, IsPaused: true } && IsConcerned(run, before.Assignment))
            {
                marks.Add(Resumed(before.Case, run, before.At, before.Context, reasons));
            }
        }

        if (marks.Count == touched)
        {
            reasons.Add(new(RefusalCodes.NothingPaused, [], ""));
        }
    }

    /// <summary>The run goes on, and is due when a count of its whole way without its pauses ends.</summary>
    internal static ClockMark Resumed(Case subject, ClockRun run, Instant at, DecisionContext context, List<RefusalReason> reasons)
    {
        var promise = run.Standing;
        var clock = context.Procedure.ClockOf(subject, run.Clock)!;
        if (promise.Due is not null && context.Calendars.Of(clock, promise) is { } counted)
        {
            if (counted.TryCount(run.CountedFrom, context.Procedure.Limits.Of(promise.Limit), promise.StatedOn, Of(run, at), out var deadline, out var refusal))
            {
                promise = promise with
                {
                    Due = deadline.Due, DueIsInTime = deadline.IncludesDue, CalendarVersion = deadline.CalendarVersion, IsProvisional = deadline.IsProvisional,
                };
            }
            else
            {
                reasons.Add(new(refusal.Code, [refusal.Subject, clock.Code.Value], "", clock.Cites));
            }
        }

        return new(ClockMarkKind.Resumed, run.Clock, run.Assignment, promise);
    }

    /// <summary>As <see cref="Of"/>, without one that still lasts: what it moves is known only when it ends.</summary>
    internal static Suspensions Ended(ClockRun run) => Of(run, Instant.MinValue);

    /// <summary>The pauses as far as they are not in the run's stated date already; one that lasts ends at <paramref name="now"/>, or where the clock stopped.</summary>
    internal static Suspensions Of(ClockRun run, Instant now) => Since(run, run.CountedFrom, now);

    /// <summary>The pauses since the start: where a limit is chosen anew that counts from there.</summary>
    internal static Suspensions All(ClockRun run, Instant now) => Since(run, run.StartedAt, now);

    private static Suspensions Since(ClockRun run, Instant countedFrom, Instant now) => run.Pauses.IsEmpty ? Suspensions.None : Suspensions.Of(
        run.Pauses
            .Select(pause => (From: Instant.Max(pause.From, countedFrom), To: pause.To ?? run.StoppedAt ?? now))
            .Where(pause => pause.To > pause.From)
            .Select(pause => new Suspension(pause.From, pause.To)));

    private static bool IsConcerned(ClockRun run, Assignment? assignment) => assignment is null || run.Assignment == assignment.Id;
}
