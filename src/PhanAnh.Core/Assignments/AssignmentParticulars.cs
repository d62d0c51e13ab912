using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>What few assignments have; an ordinary <see cref="Assignment"/> shares <see cref="None"/>.</summary>
internal sealed record AssignmentParticulars
{
    internal static AssignmentParticulars None { get; } = new();

    internal Instant? SignedInAt { get; init; }

    internal int Extensions { get; init; }

    internal ImmutableArray<LocalDate> Appointments { get; init; } = [];

    internal Instant? EscalatedAt { get; init; }

    internal TermCode? Rework { get; init; }

    internal ImmutableArray<TermCode> Reworks { get; init; } = [];
}
