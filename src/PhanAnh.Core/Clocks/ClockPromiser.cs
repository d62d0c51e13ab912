using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>Works out what a clock promises when it starts or is extended: the limit that wins, and its due instant.</summary>
internal static class ClockPromiser
{
    private static readonly ImmutableArray<string> RowNames = [.. Enumerable.Range(0, 16).Select(RowName)];

    internal static ClockPromise? Promise(
        ClockDefinition clock, Case subject, UnitCode? unit, Instant start, LocalDate? stated, DecisionContext context, List<RefusalReason> reasons)
    {
        var (limit, winner) = LimitOf(clock, subject, unit, context);
        if (context.Calendars.Find(clock.Calendar) is not { } counted)
        {
            return Measured(limit, winner, "", context);
        }

        if (limit.Kind == TimeLimitKind.StatedDate && stated is null)
        {
            return Measured(limit, winner, counted.Calendar.Version, context);
        }

        return Of(counted, clock, start, limit, winner, stated, context, reasons);
    }

    internal static ClockPromise? Extension(
        ClockDefinition clock, Instant start, LocalDate stated, DecisionContext context, List<RefusalReason> reasons) =>
        context.Calendars.Find(clock.Calendar) is { } counted
            ? Of(counted, clock, start, TimeLimit.StatedDate, "act", stated, context, reasons)
            : null;

    private static ClockPromise? Of(
        CountedCalendar counted, ClockDefinition clock, Instant start, TimeLimit limit, string winner, LocalDate? stated,
        DecisionContext context, List<RefusalReason> reasons)
    {
        var date = limit.Kind == TimeLimitKind.StatedDate ? stated : null;
        if (counted.TryCount(start, limit, date, Suspensions.None, out var deadline, out var refusal))
        {
            return new(
                context.Procedure.Limits.Of(limit), winner, deadline.Due, deadline.IncludesDue, date, deadline.CalendarVersion, deadline.IsProvisional);
        }

        reasons.Add(new(refusal.Code, [refusal.Subject, clock.Code.Value], "", clock.Cites));
        return null;
    }

    private static ClockPromise Measured(TimeLimit limit, string winner, string version, DecisionContext context) =>
        new(context.Procedure.Limits.Of(limit), winner, null, false, null, version, false);

    private static string RowName(int index) => $"limits[{index}]";

    private static (TimeLimit Limit, string Winner) LimitOf(ClockDefinition clock, Case subject, UnitCode? unit, DecisionContext context)
    {
        for (var i = 0; i < clock.Limits.Length; i++)
        {
            var row = clock.Limits[i];
            if (!row.AppliesTo(subject, unit))
            {
                continue;
            }

            if (row.UnitMayShorten && unit is { } code && context.Units.Find(code)?.OwnLimitFor(subject.Field) is { } own
                && own.TryCompareTo(row.Limit, out var order) && order < 0)
            {
                return (own, "unit");
            }

            return (row.Limit, i < RowNames.Length ? RowNames[i] : RowName(i));
        }

        return (TimeLimit.None, "none");
    }
}
