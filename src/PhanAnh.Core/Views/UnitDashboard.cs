using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// What the leaders of one unit watch (giao diện giám sát, tổng hợp của lãnh đạo đơn vị, TN58-A2.3c): what is open, due soon, overdue and answered. Of other units, and of
/// submitters, it holds nothing.
/// </summary>
public sealed record UnitDashboard
{
    private UnitDashboard(UnitCode unit, Instant at, ImmutableArray<UnitTask> tasks)
    {
        Unit = unit;
        At = at;
        Tasks = [.. tasks.Where(task => !task.IsWithheld)];
        Figures = new(unit, tasks);
    }

    /// <summary>Whose assignments it shows.</summary>
    public UnitCode Unit { get; }

    /// <summary>The instant at which it stands so.</summary>
    public Instant At { get; }

    /// <summary>The numbers.</summary>
    public UnitFigures Figures { get; }

    /// <summary>
    /// Its assignments: overdue ones first, then those due soon, open, answered, given up; within each by due instant, dispatch, case and ordinal. What a unit gave back and
    /// became a state secret is counted in <see cref="Figures"/> and not shown.
    /// </summary>
    public ImmutableArray<UnitTask> Tasks { get; }

    /// <summary>Watches one unit over cases, in one pass. Pure.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="cases">Any cases; those in which the unit has no assignment are passed over.</param>
    /// <param name="clocksOf">The clocks of a case at <paramref name="now"/>, such as the desk's <c>ClocksOf</c>; asked only for cases of the unit.</param>
    /// <param name="now">The instant.</param>
    /// <param name="soon">How long before its due instant an assignment counts as due soon, inclusive, on the wall clock.</param>
    public static UnitDashboard Of(
        UnitCode unit, IEnumerable<Case> cases, Func<Case, ImmutableArray<ClockAnswer>> clocksOf, Instant now, Duration soon) =>
        new(unit, now,
        [
            .. cases.Where(subject => subject.Assignments.Any(assignment => assignment.Unit == unit))
                .SelectMany(subject => UnitTask.Of(subject, clocksOf(subject), now, soon))
                .Where(task => task.Unit == unit)
                .OrderBy(task => task.Standing)
                .ThenBy(task => task.Due ?? Instant.MaxValue)
                .ThenBy(task => task.DispatchedAt)
                .ThenBy(task => task.Case.Value, StringComparer.Ordinal)
                .ThenBy(task => task.Assignment.Value),
        ]);
}
