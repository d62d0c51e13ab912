using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What few events have; an ordinary <see cref="CaseEvent"/> shares <see cref="None"/>.</summary>
internal sealed record EventParticulars
{
    internal static EventParticulars None { get; } = new();

    internal StateMark? AssignmentsTo { get; init; }

    internal TermCode? Closes { get; init; }

    internal TextRef? BackdatingReason { get; init; }

    internal ImmutableArray<string> Warnings { get; init; } = [];
}
