using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What an event says happened: past tense, immutable, free of personal text. The catalogue is closed.</summary>
public abstract record CaseFact
{
    private protected CaseFact()
    {
    }

    /// <summary>The assignments that it brings into being; null for a fact of a kind that brings none.</summary>
    internal virtual ImmutableArray<AssignmentId>? Creates => null;

    /// <summary>The returned assignments whose part waits no longer.</summary>
    internal virtual ImmutableArray<AssignmentId> Settles => [];

    /// <summary>Whether it is about every assignment of the case at once: what it ends of a clock of assignments, it ends for all.</summary>
    internal virtual bool ConcernsEveryAssignment => false;

    /// <summary>The effect on the case, before it enters the states that the event names.</summary>
    internal abstract Case Apply(Case subject, EventFrame e);
}

/// <summary>A fact about one assignment.</summary>
public abstract record AssignmentFact : CaseFact
{
    private protected AssignmentFact()
    {
    }

    /// <summary>The effect on the assignment, before it enters the state that the event names.</summary>
    internal abstract Assignment Apply(Assignment assignment, EventFrame e);

    /// <summary>None beyond the assignment, which the case changes together with its state.</summary>
    internal override Case Apply(Case subject, EventFrame e) => subject;
}
