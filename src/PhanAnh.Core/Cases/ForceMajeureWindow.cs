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

    /// <summary>Whether it struck any of these units or this very area; of nobody in particular it is anybody's.</summary>
    internal bool IsOf(ImmutableArray<UnitCode>? units, PlaceCode? area) =>
        (units is null && area is null) || IsOf(area) || (units is { IsDefault: false } named && Units.Any(named.Contains));

    /// <summary>What becomes of it when it ends for these: those whom it struck beside them stay struck.</summary>
    internal ImmutableArray<ForceMajeureWindow> EndedAt(Instant at, ImmutableArray<UnitCode>? units, PlaceCode? area)
    {
        if (!IsOf(units, area))
        {
            return [this];
        }

        ImmutableArray<UnitCode> spared = units is { } named && !IsOf(area) ? Units.RemoveAll(named.Contains) : [];
        return spared.IsEmpty ? [this with { To = at }] : [this with { To = at, Units = Units.RemoveAll(spared.Contains) }, this with { Units = spared }];
    }

    private bool IsOf(PlaceCode? area) => area is { } named && Area == named;

    /// <summary>Whether it suspends a clock: every clock where it struck the whole case, else those of its units' assignments, and those that successors took over from them.</summary>
    internal bool Suspends(Case subject, ClockRun run)
    {
        if (Units.IsEmpty)
        {
            return true;
        }

        for (ClockRun? at = run; at?.Assignment is { } id; at = Before(subject, at))
        {
            if (subject.Find(id) is { } assignment && Units.Contains(assignment.Unit))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The run that goes on in another. An assignment takes over from an earlier one, so that even a wrong snapshot leads to an end.</summary>
    private static ClockRun? Before(Case subject, ClockRun run) =>
        run.TakenOverFrom is { } from && from.Value < run.Assignment!.Value.Value ? ClockRun.Latest(subject.Clocks, run.Clock, from) : null;

    /// <summary>Whether what units do stands still in it: all of them are struck.</summary>
    internal bool HoldsUp(TimeHolder holder, ImmutableArray<UnitCode> units) =>
        Units.IsEmpty || (holder == TimeHolder.Units && units.All(unit => Units.Contains(unit)));
}
