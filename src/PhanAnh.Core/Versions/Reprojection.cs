using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>Tells what another calendar or another version of a regulation would move, before anything is moved (dự báo ảnh hưởng). Pure; holds one case at a time.</summary>
public static class Reprojection
{
    /// <summary>
    /// Exactly the running limits whose due instant, limit or verdict would change, case by case in the order given. With the same regulation in both it is the question of
    /// <see cref="AdoptCalendarAct"/>; with another one that of <see cref="MigrateAct"/>, whatever would still have to be mapped.
    /// </summary>
    /// <param name="cases">The cases; those that are not pinned to the regulation of <paramref name="before"/> are passed over.</param>
    /// <param name="before">The rules so far.</param>
    /// <param name="after">The rules to compare with.</param>
    /// <param name="units">The units, whose own shorter limits hold.</param>
    /// <param name="now">The instant of the verdicts.</param>
    public static IEnumerable<MovedDeadline> Of(IEnumerable<Case> cases, Regulation before, Regulation after, UnitRegister units, Instant now)
    {
        ArgumentNullException.ThrowIfNull(cases);
        return cases.SelectMany(subject => Of(subject, before, after, units, now));
    }

    /// <summary>The same of one case.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="before">The rules so far.</param>
    /// <param name="after">The rules to compare with.</param>
    /// <param name="units">The units, whose own shorter limits hold.</param>
    /// <param name="now">The instant of the verdicts.</param>
    public static ImmutableArray<MovedDeadline> Of(Case subject, Regulation before, Regulation after, UnitRegister units, Instant now)
    {
        ArgumentNullException.ThrowIfNull(subject);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (subject.Preset.Id != before.Preset.Stamp.Id || subject.Preset.Version != before.Preset.Stamp.Version || before.Preset.Procedure(subject.Procedure) is not { } old)
        {
            return [];
        }

        var isCalendar = before.Preset.Stamp == after.Preset.Stamp;
        var next = isCalendar ? old : after.Preset.ProcedureFor(subject.Kind) ?? after.Preset.Procedure(subject.Procedure);
        if (next is null)
        {
            return [];
        }

        var marks = isCalendar
            ? AdoptCalendarAct.MarksOf(subject, next, after.Calendars, [])
            : MarksOf(subject, Context(before, old, units), Context(after, next, units));
        var retired = isCalendar ? [] : subject.Clocks.Select(run => old.ClockOf(subject, run.Clock)).OfType<ClockDefinition>()
            .Where(clock => next.Clock(clock.Code) is null).Select(RetiredClock.From).Distinct().ToImmutableArray();
        var moved = subject with { Clocks = ClockRun.Apply(subject.Clocks, marks, now), RetiredClocks = [.. subject.RetiredClocks, .. retired] };
        return MovedDeadline.Between(subject, moved, (old, before.Calendars), (next, after.Calendars), now);
    }

    private static ImmutableArray<ClockMark> MarksOf(Case subject, DecisionContext before, DecisionContext after)
    {
        var marks = ImmutableArray.CreateBuilder<ClockMark>();
        foreach (var run in subject.Clocks)
        {
            if (run.IsRunning && before.Procedure.Clock(run.Clock) is { } old && after.Procedure.Clock(run.Clock) is { } next && next.Of == old.Of
                && ClockRecount.UnderAnother(run, (old, subject, before), (next, subject, after), []) is { } promise)
            {
                marks.Add(new(ClockMarkKind.Recounted, run.Clock, run.Assignment, promise));
            }
        }

        return marks.ToImmutable();
    }

    /// <summary>Nothing is sealed, so the key plays no part.</summary>
    private static DecisionContext Context(Regulation regulation, Procedure procedure, UnitRegister units) =>
        new(regulation.Preset, procedure, regulation.Calendars, units, new(new(new byte[CaseKey.Length])));
}
