using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Core;

/// <summary>How one run of a clock stands at an instant: computed, never stored.</summary>
/// <param name="Clock">What is measured, as the preset defines it.</param>
/// <param name="Assignment">The assignment whose clock it is; none for the case.</param>
/// <param name="OwedBy">The role that answers for it.</param>
/// <param name="Unit">
/// The unit that answers for it; none where it is the coordinating unit. A clock of the case that a role of a unit owes is charged to one unit: of several the one that had not answered when it was due,
/// the leading one first.
/// </param>
/// <param name="StartedAt">When it started.</param>
/// <param name="Limit">Its limit as text.</param>
/// <param name="Due">When it is due, suspensions included; none where nothing is due.</param>
/// <param name="DueIsInTime">Whether the due instant itself is still in time.</param>
/// <param name="StoppedAt">When it stopped; none while it runs.</param>
/// <param name="Verdict">How it stands.</param>
/// <param name="Overdue">By how much it is, or was, too late on the wall clock; zero where it is not.</param>
/// <param name="IsProvisional">Whether a year without an official decision was counted.</param>
/// <param name="Preset">The preset under which it was started.</param>
public sealed record ClockAnswer(
    ClockDefinition Clock,
    AssignmentId? Assignment,
    RoleCode OwedBy,
    UnitCode? Unit,
    Instant StartedAt,
    TimeLimit Limit,
    Instant? Due,
    bool DueIsInTime,
    Instant? StoppedAt,
    ClockVerdict Verdict,
    Duration Overdue,
    bool IsProvisional,
    string Preset)
{
    /// <summary>Whether it is overdue or was met too late.</summary>
    public bool IsLate => Verdict is ClockVerdict.Late or ClockVerdict.MetLate or ClockVerdict.NotHandled;

    /// <summary>The name of the calendar on which it counts.</summary>
    public string Calendar => Run?.Standing.Calendar ?? Clock.Calendar;

    /// <summary>The row of the clock's table of limits that won: its id, or its place such as <c>limits[0]</c>; <c>unit</c> for a unit's own limit, <c>act</c> for a stated date.</summary>
    public string Winner => Run?.Standing.Winner ?? "none";

    /// <summary>Its pauses, oldest first, force majeure apart; while the last one has no end the clock stands.</summary>
    public ImmutableArray<ClockPause> Pauses => Run?.Pauses ?? [];

    /// <summary>The last day that an extension asks for which waits for a decision; none where none waits.</summary>
    public LocalDate? AskedUntil => Run?.AskedExtension?.StatedOn;

    /// <summary>How many extensions were granted that had been asked for.</summary>
    public int Extensions => Run?.Extensions ?? 0;

    /// <summary>How often the duty that recurs while it is overdue has come since its due instant was last set.</summary>
    public int Repetitions => Run?.Repetitions ?? 0;

    /// <summary>How the due date came about, day by day; made when asked for. None where nothing is due.</summary>
    public DeadlineExplanation? Explain() =>
        Due is not null && Asked is { } asked && asked.Calendars.Of(Clock, Run!.Standing) is { } counted && ClockDue.Deadline(asked, Clock, Run) is { } deadline
            ? counted.Calendar.Explain(deadline)
            : null;

    internal ClockQuestion? Asked { get; init; }

    internal ClockRun? Run { get; init; }

    internal static ImmutableArray<ClockAnswer> Of(ClockQuestion asked)
    {
        var runs = asked.Case.Clocks;
        var answers = ImmutableArray.CreateBuilder<ClockAnswer>(runs.Length);
        foreach (var run in runs)
        {
            answers.Add(Of(asked, run));
        }

        return answers.MoveToImmutable();
    }

    private static ClockAnswer Of(ClockQuestion asked, ClockRun run)
    {
        var (procedure, subject) = (asked.Procedure, asked.Case);
        var clock = procedure.ClockOf(subject, run.Clock) ?? throw new ArgumentException($"Procedure {procedure.Id} has no clock {run.Clock}.", nameof(run));
        var due = ClockDue.Of(procedure, subject, run, asked.Calendars, asked.Now);
        var verdict = VerdictOf(clock, subject, run, due, asked.Now);
        var late = verdict is ClockVerdict.Late or ClockVerdict.MetLate or ClockVerdict.NotHandled;
        return new(
            clock, run.Assignment, clock.OwedBy, ChargedUnit.Of(clock, subject, run, due), run.StartedAt, procedure.Limits.Of(run.Standing.Limit),
            due?.Due, due?.DueIsInTime ?? false, run.StoppedAt, verdict,
            late ? (run.StoppedAt ?? asked.Now) - due!.Value.Due : Duration.Zero, run.Standing.IsProvisional, subject.Preset.Id)
        {
            Asked = asked,
            Run = run,
        };
    }

    private static ClockVerdict VerdictOf(ClockDefinition clock, Case subject, ClockRun run, ClockDue? due, Instant now)
    {
        if (due is not { } limit)
        {
            return ClockVerdict.MeasuredOnly;
        }

        if (run.HasLapsed && IsPassedOn(subject, run))
        {
            return ClockVerdict.Lapsed;
        }

        var at = run.StoppedAt ?? (run.IsPaused ? Instant.Min(now, run.Pauses[^1].From) : IsWaiting(clock, run) ? Instant.Min(now, limit.LateFrom - Duration.Epsilon) : now);
        if (!limit.IsInTime(at))
        {
            return run is { IsRunning: false, HasLapsed: false } ? ClockVerdict.MetLate
                : clock.OverdueIsNotHandled && run.FirstStoppedAt is null ? ClockVerdict.NotHandled
                : run.HasLapsed ? ClockVerdict.MetLate
                : ClockVerdict.Late;
        }

        if (run.HasLapsed)
        {
            return ClockVerdict.Lapsed;
        }

        if (run.Extension is not null && ClockDue.Promised(run) is { } original && !original.IsInTime(at))
        {
            return ClockVerdict.LawfullyExtended;
        }

        return !run.IsRunning ? ClockVerdict.Met
            : run.IsPaused || (clock.SuspendedByForceMajeure && IsUnderIncident(subject, run, now)) ? ClockVerdict.Suspended
            : ClockVerdict.Running;
    }

    /// <summary>What a successor goes on with is its own from then on, late or not: one promise is broken once.</summary>
    private static bool IsPassedOn(Case subject, ClockRun run) =>
        run.Assignment is not null && subject.Clocks.Any(next => next.TakenOverFrom == run.Assignment && next.Clock == run.Clock);

    /// <summary>What was asked for in time cannot become late while nobody has decided, where the preset says so.</summary>
    private static bool IsWaiting(ClockDefinition clock, ClockRun run) => run.AskedExtension is not null && clock.Extension is { WaitsForDecision: true };

    private static bool IsUnderIncident(Case subject, ClockRun run, Instant now) =>
        !subject.ForceMajeure.IsEmpty && subject.ForceMajeure.Any(incident => incident.Holds(now) && incident.Suspends(subject, run));
}
