using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// A case on the screen of an official (giao diện nghiệp vụ, TN58-A2.3b): what this official may see of it, how its clocks stand and what this official can do with it now.
/// One type for the coordinating unit, processing units, leaders and those who supervise; what differs is <see cref="Sees"/>. Made by <see cref="Of"/> alone.
/// </summary>
public sealed record OfficerView
{
    private OfficerView(Case subject, Visibility sees, ImmutableArray<ClockAnswer> clocks, ImmutableArray<PermittedTrigger> permitted)
    {
        Code = subject.Code;
        Sees = sees;
        Permitted = permitted;
        if (sees.Status)
        {
            Kind = subject.Kind;
            Field = subject.Field;
            UrgencyClass = subject.UrgencyClass;
            State = subject.State.Code;
            ReceivedAt = subject.ReceivedAt;
            Assignments = [.. subject.Assignments.Where(assignment => IsShown(assignment.Unit)).Select(assignment => new AssignmentView(assignment, sees.Results))];
            Clocks = [.. clocks.Where(clock => IsShown(clock, subject))];
        }

        Matter = sees.Content ? new(subject) : null;
        Directions = sees.Content ? [.. subject.Directions.Where(direction => direction.Unit is not { } unit || IsShown(unit))] : [];
        Submitter = sees.Submitter ? new(subject) : null;
    }

    /// <summary>The number of the case, which is all that is shown where <see cref="Visibility.Status"/> is false.</summary>
    public CaseCode Code { get; }

    /// <summary>What of the case the official may see.</summary>
    public Visibility Sees { get; }

    /// <summary>Reflection, recommendation or another kind that the preset declares.</summary>
    public TermCode? Kind { get; }

    /// <summary>Its field; none before it is classified.</summary>
    public TermCode? Field { get; }

    /// <summary>Its urgency class; none for the ordinary one.</summary>
    public TermCode? UrgencyClass { get; }

    /// <summary>The state of the case; its name stands in the preset.</summary>
    public StateCode? State { get; }

    /// <summary>When it was received.</summary>
    public Instant? ReceivedAt { get; }

    /// <summary>What was sent; none where the official may not read it.</summary>
    public SubmittedMatter? Matter { get; }

    /// <summary>Who sent it; none where the official may not know.</summary>
    public SubmitterIdentity? Submitter { get; }

    /// <summary>The directions given about it, in order; for an official of a unit those to that unit or to all.</summary>
    public ImmutableArray<Direction> Directions { get; } = [];

    /// <summary>The assignments in order of dispatch; for an official of a unit those of that unit only.</summary>
    public ImmutableArray<AssignmentView> Assignments { get; } = [];

    /// <summary>The clocks in order of start; for an official of a unit those that this unit answers for.</summary>
    public ImmutableArray<ClockAnswer> Clocks { get; } = [];

    /// <summary>What the official can do now, in the order of the procedure's rows; empty where the personal text is destroyed, since nothing can be done any more.</summary>
    public ImmutableArray<PermittedTrigger> Permitted { get; }

    /// <summary>The earliest instant at which one of the running clocks shown is or was due; none where none is.</summary>
    public Instant? Due => Clocks.Where(clock => clock.StoppedAt is null && clock.Due is not null).Min(clock => clock.Due);

    /// <summary>Whether one of the clocks shown runs and is overdue.</summary>
    public bool IsOverdue => Clocks.Any(clock => clock is { StoppedAt: null, IsLate: true });

    /// <summary>The case as an official sees it at an instant; none where the official may see nothing of it. Pure.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="actor">The official, in one role; a submitter gets none here.</param>
    /// <param name="context">What was resolved for the case: its preset and procedure, the calendars, the units.</param>
    /// <param name="now">The instant.</param>
    /// <exception cref="ArgumentException">The case runs a clock that the procedure does not have: it is pinned to another one.</exception>
    public static OfficerView? Of(Case subject, Actor actor, DecisionContext context, Instant now) =>
        Visibility.Of(subject, actor, context.Preset) is { } sees
            ? new(
                subject,
                sees,
                context.Procedure.ClocksOf(subject, context.Calendars, now),
                Visibility.IsErased(subject, context.Preset) ? [] : context.Procedure.PermittedTriggers(subject, actor, context, now))
            : null;

    private bool IsShown(UnitCode unit) => Sees.OnlyUnit is not { } only || unit == only;

    /// <summary>A clock of the case that units owe, such as one of a direction, concerns every unit at work on it.</summary>
    private bool IsShown(ClockAnswer clock, Case subject) =>
        Sees.OnlyUnit is not { } only
        || (clock.Assignment is { } id ? clock.Unit == only && subject.Find(id)?.Unit == only : clock.Clock.OwedByUnit && Sees.Content);
}
