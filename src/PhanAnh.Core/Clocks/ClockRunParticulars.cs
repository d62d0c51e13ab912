using System.Collections.Immutable;

namespace PhanAnh.Core;

/// <summary>What few runs have; an ordinary <see cref="ClockRun"/> shares <see cref="None"/>.</summary>
internal sealed record ClockRunParticulars
{
    internal static ClockRunParticulars None { get; } = new();

    /// <summary>Nothing that time causes takes effect before: the event that last set the run's due instant. None where that is the start.</summary>
    internal PackedInstant NotBefore { get; init; } = PackedInstant.None;

    internal PackedInstant RemindedAt { get; init; } = PackedInstant.None;

    internal PackedInstant RepeatedAt { get; init; } = PackedInstant.None;

    /// <summary>When the stated date that holds now was stated; none where the limit is counted from the start.</summary>
    internal PackedInstant StatedAt { get; init; } = PackedInstant.None;

    internal int Repetitions { get; init; }

    internal ImmutableArray<ClockPause> Pauses { get; init; } = [];

    internal ClockPromise? Extension { get; init; }

    internal ClockPromise? Asked { get; init; }

    internal int Extensions { get; init; }

    internal AssignmentId? TakenOverFrom { get; init; }
}
