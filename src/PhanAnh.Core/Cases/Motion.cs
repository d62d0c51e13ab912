using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// A request for a decision inside a case (đề nghị quyết định): an objection to a result, a proposed routing, a dispute over competence, a call that verifies a result.
/// What kinds there are, and how each can be decided, the preset declares.
/// </summary>
/// <param name="Code">What kind of request, a term of the preset's <c>motions</c>.</param>
/// <param name="RaisedAt">When it was raised.</param>
/// <param name="Assignment">The assignment it is about; none for the case.</param>
/// <param name="Units">The units that it proposes; empty for none.</param>
public sealed record Motion(TermCode Code, Instant RaisedAt, AssignmentId? Assignment, ImmutableArray<UnitCode> Units)
{
    /// <summary>Never <see langword="default"/>, also where a snapshot lacks the list.</summary>
    public ImmutableArray<UnitCode> Units { get; } = Units.IsDefault ? [] : Units;

    /// <summary>How it was decided, a term of the preset's <c>rulings</c>; none while it is open.</summary>
    public TermCode? Ruling { get; init; }

    /// <summary>When it was decided; none while it is open.</summary>
    public Instant? RuledAt { get; init; }

    /// <summary>Whether nobody has decided it yet.</summary>
    public bool IsOpen => Ruling is null;
}
