using NodaTime;

namespace PhanAnh.Core;

/// <summary>What a guard may look at. Everything in it is a value resolved beforehand, so a guard is a pure function.</summary>
public sealed class GuardScope
{
    /// <summary>What the guards of a question look at.</summary>
    /// <param name="subject">The case; none while it is being registered.</param>
    /// <param name="assignment">The assignment, for questions to the table of an assignment; none for the case's own table.</param>
    /// <param name="act">What is to be done; none to pass over the guards that read it.</param>
    /// <param name="actor">Who acts; none for the library itself.</param>
    /// <param name="at">The instant at which it happens.</param>
    /// <param name="context">Preset, procedure, calendars and units.</param>
    public GuardScope(Case? subject, Assignment? assignment, Act? act, Actor? actor, Instant at, DecisionContext context)
    {
        Case = subject;
        Assignment = assignment;
        Act = act;
        Actor = actor;
        At = at;
        Context = context;
    }

    /// <summary>The case; none while it is being registered.</summary>
    public Case? Case { get; }

    /// <summary>The assignment that the row is about; none for rows of the case.</summary>
    public Assignment? Assignment { get; }

    /// <summary>What is to be done; none where only the possibility is asked for, and guards that read it are passed over.</summary>
    public Act? Act { get; }

    /// <summary>Who acts; none for the library itself.</summary>
    public Actor? Actor { get; }

    /// <summary>The instant at which it happens.</summary>
    public Instant At { get; }

    /// <summary>Preset, procedure, calendars and units.</summary>
    public DecisionContext Context { get; }
}
