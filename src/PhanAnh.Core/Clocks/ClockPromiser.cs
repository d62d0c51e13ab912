using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Works out what a clock promises when it starts or is extended: the limit that wins, and its due instant.</summary>
internal static class ClockPromiser
{
    internal static ClockPromise? Promise(
        ClockDefinition clock, Case subject, UnitCode? unit, Instant start, LocalDate? stated, DecisionContext context, List<RefusalReason> reasons,
        Suspensions? suspensions = null)
    {
        var (limit, winner) = LimitOf(clock, subject, unit, context);
        var calendar = CalendarOf(clock, subject, unit, context);
        if (context.Calendars.Of(clock, calendar) is not { } counted)
        {
            return Measured(limit, winner, "", context);
        }

        if (limit.Kind == TimeLimitKind.StatedDate && stated is null)
        {
            return Measured(limit, winner, counted.Calendar.Version, context);
        }

        return Of(counted, clock, calendar, start, limit, winner, stated, suspensions ?? Suspensions.None, context, reasons);
    }

    /// <summary>A stated date on the calendar on which the run counts.</summary>
    internal static ClockPromise? Extension(ClockDefinition clock, ClockRun run, LocalDate stated, DecisionContext context, List<RefusalReason> reasons)
    {
        var calendar = run.Standing.Calendar ?? clock.Calendar;
        return context.Calendars.Of(clock, calendar) is { } counted
            ? Of(counted, clock, calendar, run.StartedAt, TimeLimit.StatedDate, "act", stated, Suspensions.None, context, reasons)
            : null;
    }

    /// <summary>The instant from which a clock counts that an event starts; refuses an act whose document bears no date up to then, where that is what counts.</summary>
    internal static Instant AnchorOf(ClockDefinition clock, Case subject, Assignment? handled, GuardScope scope, List<RefusalReason> reasons)
    {
        switch (clock.Anchor)
        {
            case ClockAnchor.Receipt:
                return subject.ReceivedAt;
            case ClockAnchor.Dispatch:
                return handled?.DispatchedAt ?? scope.At;
            case ClockAnchor.SignIn:
                return handled?.SignedInAt ?? scope.At;
            case ClockAnchor.Acceptance:
                return handled?.AcceptedAt ?? scope.At;
            case ClockAnchor.DocumentDate when scope.Act is { } act && scope.Actor is not null:
                if (act.DocumentDate is { } day && day <= VietnamTime.DateOf(scope.At))
                {
                    return VietnamTime.StartOf(day);
                }

                reasons.Add(new(RefusalCodes.DocumentDate, [clock.Code.Value], "act.document", clock.Cites));
                return scope.At;
            default:
                return scope.At;
        }
    }

    private static ClockPromise? Of(
        CountedCalendar counted, ClockDefinition clock, string calendar, Instant start, TimeLimit limit, string winner, LocalDate? stated,
        Suspensions suspensions, DecisionContext context, List<RefusalReason> reasons)
    {
        var date = limit.Kind == TimeLimitKind.StatedDate ? stated : null;
        if (counted.TryCount(start, limit, date, suspensions, out var deadline, out var refusal))
        {
            return new(
                context.Procedure.Limits.Of(limit), winner, deadline.Due, deadline.IncludesDue, date, deadline.CalendarVersion, deadline.IsProvisional)
            {
                Calendar = calendar == clock.Calendar ? null : calendar,
            };
        }

        reasons.Add(new(refusal.Code, [refusal.Subject, clock.Code.Value], "", clock.Cites));
        return null;
    }

    private static ClockPromise Measured(TimeLimit limit, string winner, string version, DecisionContext context) =>
        new(context.Procedure.Limits.Of(limit), winner, null, false, null, version, false);

    private static (TimeLimit Limit, string Winner) LimitOf(ClockDefinition clock, Case subject, UnitCode? unit, DecisionContext context)
    {
        foreach (var row in clock.Limits)
        {
            if (!row.If.HoldFor(subject, unit, context.Units))
            {
                continue;
            }

            return row.UnitMayShorten && unit is { } code && context.Units.Find(code)?.OwnLimitFor(subject.Field) is { } own
                && own.TryCompareTo(row.Limit, out var order) && order < 0
                    ? (own, "unit")
                    : (row.Limit, row.Id);
        }

        return (TimeLimit.None, "none");
    }

    private static string CalendarOf(ClockDefinition clock, Case subject, UnitCode? unit, DecisionContext context)
    {
        foreach (var row in clock.Calendars)
        {
            if (row.If.HoldFor(subject, unit, context.Units))
            {
                return row.Calendar;
            }
        }

        return clock.Calendar;
    }
}
