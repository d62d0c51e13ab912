using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// The procedure (quy trình) of one or several kinds of case inside a preset: two lifecycles and their clocks. Immutable, shared by all threads;
/// every method is pure.
/// </summary>
public sealed class Procedure
{
    internal Procedure(
        string id,
        ImmutableArray<TermCode> kinds,
        CaseLifecycle caseLifecycle,
        CaseLifecycle assignmentLifecycle,
        StateMark assignmentOpens,
        ImmutableArray<ClockDefinition> clocks,
        GuardBook guards,
        SuccessorClock successorClock)
    {
        Id = id;
        Kinds = kinds;
        CaseLifecycle = caseLifecycle;
        AssignmentLifecycle = assignmentLifecycle;
        AssignmentOpens = assignmentOpens;
        Clocks = clocks;
        Guards = guards;
        SuccessorClock = successorClock;
        HasCaps = clocks.Any(clock => clock.Caps);
        Keeper = new(clocks, guards);
        Limits = new(clocks);
    }

    /// <summary>Its id inside the preset.</summary>
    public string Id { get; }

    /// <summary>The kinds of case it takes; empty for all.</summary>
    public ImmutableArray<TermCode> Kinds { get; }

    /// <summary>The table of the case.</summary>
    public CaseLifecycle CaseLifecycle { get; }

    /// <summary>The table of an assignment.</summary>
    public CaseLifecycle AssignmentLifecycle { get; }

    /// <summary>The state in which an assignment begins.</summary>
    public StateMark AssignmentOpens { get; }

    /// <summary>What is measured, in the preset's order.</summary>
    public ImmutableArray<ClockDefinition> Clocks { get; }

    /// <summary>What becomes of the clocks of a part whose unit has ended.</summary>
    public SuccessorClock SuccessorClock { get; }

    internal GuardBook Guards { get; }

    internal bool HasCaps { get; }

    internal ClockKeeper Keeper { get; }

    internal LimitTexts Limits { get; }

    /// <summary>Whether it takes a kind of case.</summary>
    public bool Takes(TermCode kind) => Kinds.IsEmpty || Kinds.Contains(kind);

    /// <summary>The clock of a code.</summary>
    public ClockDefinition? Clock(ClockCode code) => Keeper.Find(code);

    /// <summary>The clock of a run: the procedure's, or one of an earlier version that the case still knows.</summary>
    internal ClockDefinition? ClockOf(Case subject, ClockCode code)
    {
        if (Clock(code) is { } known)
        {
            return known;
        }

        foreach (var retired in subject.RetiredClocks)
        {
            if (retired.Code == code)
            {
                return retired.ToDefinition();
            }
        }

        return null;
    }

    /// <summary>Decides a command: what time has caused by its instant comes first, then its own event, then what follows by itself.</summary>
    /// <param name="subject">The case; none for the act that registers it.</param>
    /// <param name="command">The command.</param>
    /// <param name="context">What was resolved beforehand.</param>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public Decision Decide(Case? subject, Command command, DecisionContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            return new Decider(this, context).Decide(subject, command);
        }
        finally
        {
            context.Seal.Rest();
        }
    }

    /// <summary>
    /// What time alone has caused before whatever is done at <paramref name="now"/>, each at its due instant, exactly once, at most 1,000 events a call. A limit of hours passes
    /// just after its instant, one of days with the midnight behind its last day (R-T7).
    /// </summary>
    /// <exception cref="ArgumentNullException">There is no context.</exception>
    public AdvanceResult Advance(Case subject, DecisionContext context, Instant now)
    {
        ArgumentNullException.ThrowIfNull(context);
        try
        {
            return new TimeKeeper(this, context).Advance(subject, now);
        }
        finally
        {
            context.Seal.Rest();
        }
    }

    /// <summary>The earliest instant at which time alone causes something; none where nothing is to come.</summary>
    public Instant? NextDue(Case subject, CalendarSet calendars) => TimeKeeper.NextDue(this, subject, calendars)?.Due;

    /// <summary>The first instant at which the case is overdue as it stands now; none where no running clock can become overdue. To be kept in a <see cref="DueIndex"/>.</summary>
    /// <remarks>A clock that a lasting incident of force majeure suspends is left out until the incident is over.</remarks>
    public Instant? OverdueFrom(Case subject, CalendarSet calendars)
    {
        Instant? earliest = null;
        var latest = subject.LatestAt;
        foreach (var run in subject.Clocks)
        {
            if (run.IsRunning && Clock(run.Clock) is { } clock && ClockDue.Of(this, subject, run, calendars, latest) is { } due
                && !due.IsHeldUp(clock, subject, run) && (earliest is null || due.LateFrom < earliest))
            {
                earliest = due.LateFrom;
            }
        }

        return earliest;
    }

    /// <summary>The state of all clocks of a case, in order of start.</summary>
    public ImmutableArray<ClockAnswer> ClocksOf(Case subject, CalendarSet calendars, Instant now) =>
        ClockAnswer.Of(new(this, subject, calendars, now));

    /// <summary>
    /// Whether an actor can fire a trigger now, what time has caused until then included. Conditions on the act itself (its note, its date) are passed
    /// over, since there is none yet; all others that are not met are told together.
    /// </summary>
    /// <param name="subject">The case.</param>
    /// <param name="actor">Who asks.</param>
    /// <param name="trigger">What is to be done.</param>
    /// <param name="context">What was resolved beforehand.</param>
    /// <param name="now">When.</param>
    /// <param name="assignment">The assignment concerned; none for the case, or for the only one in question.</param>
    public FireAnswer CanFire(Case subject, Actor actor, TriggerCode trigger, DecisionContext context, Instant now, AssignmentId? assignment = null) =>
        new Decider(this, context).Ask(subject, new()
        {
            Id = new("question"),
            Case = subject.Code,
            Trigger = trigger,
            Act = new ProgressAct(),
            Actor = actor,
            EffectiveAt = now,
            Assignment = assignment,
        });

    /// <summary>
    /// The triggers that an actor of a role can fire now, with the assignments they concern. Conditions on the act itself are passed over, since there is none yet.
    /// </summary>
    public ImmutableArray<PermittedTrigger> PermittedTriggers(Case subject, Actor actor, DecisionContext context, Instant now) =>
        PermittedTrigger.Of(this, subject, actor, context, now);
}
