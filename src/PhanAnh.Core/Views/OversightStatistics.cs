using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// What those who run and supervise the system watch (giao diện tổng hợp, giám sát, thống kê, TN58-A2.3d): all units and the coordinating unit at one instant. Numbers only;
/// figures of a period are reports.
/// </summary>
public sealed record OversightStatistics
{
    private OversightStatistics(Instant at, IReadOnlyCollection<Case> cases, int coordinatingOverdue, IEnumerable<UnitTask> tasks)
    {
        At = at;
        Cases = cases.Count;
        Open = cases.Count(subject => subject.State.Phase is Phase.Intake or Phase.Handling);
        NotDispatched = cases.Count(subject => subject.State.Phase == Phase.Intake);
        Answered = cases.Count(subject => subject.State is { Phase: Phase.Answered } or { Outcome: Outcome.Answered });
        Rejected = cases.Count(subject => subject.State.Outcome == Outcome.Rejected);
        CoordinatingUnitOverdue = coordinatingOverdue;
        Units =
        [
            .. tasks.GroupBy(task => task.Unit)
                .OrderBy(unit => unit.Key.Value, StringComparer.Ordinal)
                .Select(unit => new UnitFigures(unit.Key, [.. unit])),
        ];
    }

    /// <summary>The instant at which it stands so.</summary>
    public Instant At { get; }

    /// <summary>All cases.</summary>
    public int Cases { get; }

    /// <summary>Cases neither answered nor over: those not dispatched included.</summary>
    public int Open { get; }

    /// <summary>Open cases that no unit has yet.</summary>
    public int NotDispatched { get; }

    /// <summary>Answered cases, closed or not.</summary>
    public int Answered { get; }

    /// <summary>Cases that were not accepted.</summary>
    public int Rejected { get; }

    /// <summary>Cases in which a limit of the coordinating unit runs and has ended.</summary>
    public int CoordinatingUnitOverdue { get; }

    /// <summary>Each unit that ever had an assignment, by code in ordinal order.</summary>
    public ImmutableArray<UnitFigures> Units { get; }

    /// <summary>Counts over all cases, in one pass. Pure.</summary>
    /// <param name="cases">All cases.</param>
    /// <param name="clocksOf">The clocks of a case at <paramref name="now"/>, such as the desk's <c>ClocksOf</c>.</param>
    /// <param name="now">The instant.</param>
    /// <param name="soon">How long before its due instant an assignment counts as due soon, inclusive, on the wall clock.</param>
    public static OversightStatistics Of(IEnumerable<Case> cases, Func<Case, ImmutableArray<ClockAnswer>> clocksOf, Instant now, Duration soon)
    {
        var counted = new List<Case>();
        var tasks = new List<UnitTask>();
        var overdue = 0;
        foreach (var subject in cases)
        {
            var clocks = clocksOf(subject);
            counted.Add(subject);
            tasks.AddRange(UnitTask.Of(subject, clocks, now, soon));
            overdue += clocks.Any(clock => clock is { Clock.OwedByUnit: false, StoppedAt: null, IsLate: true }) ? 1 : 0;
        }

        return new(now, counted, overdue, tasks);
    }
}
