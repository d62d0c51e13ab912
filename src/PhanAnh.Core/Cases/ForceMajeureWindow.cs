using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>An incident of force majeure on a case, half-open: <paramref name="From"/> belongs to it, <paramref name="To"/> does not.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end; none while it lasts.</param>
public sealed record ForceMajeureWindow(Instant From, Instant? To)
{
    /// <summary>The units whose assignments it suspends; empty where it suspends the whole case.</summary>
    public ImmutableArray<UnitCode> Units { get; init; } = [];

    /// <summary>The area that was declared to be struck; none where none was named.</summary>
    public PlaceCode? Area { get; init; }

    /// <summary>Whether it lasts at an instant.</summary>
    public bool Holds(Instant at) => From <= at && (To is not { } to || at < to);

    /// <summary>Whether it suspends a clock: every clock where it struck the whole case, else those of its units' assignments.</summary>
    internal bool Suspends(Case subject, ClockRun run) =>
        Units.IsEmpty || (run.Assignment is { } id && subject.Find(id) is { } assignment && Units.Contains(assignment.Unit));

    /// <summary>Whether what units do stands still in it: all of them are struck.</summary>
    internal bool HoldsUp(TimeHolder holder, ImmutableArray<UnitCode> units) =>
        Units.IsEmpty || (holder == TimeHolder.Units && units.All(unit => Units.Contains(unit)));
}
