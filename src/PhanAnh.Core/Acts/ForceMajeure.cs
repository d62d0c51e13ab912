using System.Collections.Immutable;
using NodaTime;

namespace PhanAnh.Core;

/// <summary>
/// Declares an incident of force majeure (sự cố bất khả kháng) that suspends clocks; the note is the reason. With neither units nor an area it is an incident of the
/// whole case. With them it suspends the whole case where its place lies in the area, else what the units named owe; a case of neither is refused with
/// <see cref="RefusalCodes.IncidentElsewhere"/>, so that one declaration can be sent to every open case.
/// </summary>
/// <param name="From">Its beginning, inclusive.</param>
/// <param name="To">Its end, exclusive; none while it lasts.</param>
public sealed record DeclareForceMajeureAct(Instant From, Instant? To = null) : Act
{
    /// <summary>The units that it struck; none for no particular ones.</summary>
    public ImmutableArray<UnitCode>? Units { get; init; }

    /// <summary>The administrative unit that it struck, with all that lies in it; none for no particular one.</summary>
    public PlaceCode? Area { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.DeclareForceMajeure;

    internal override CaseFact Record(ActScope scope)
    {
        if (To is { } to && to <= From)
        {
            scope.Refuse(RefusalCodes.IntervalEmpty, "act.to");
        }

        var isInArea = Area is { } area && scope.Context.Place.Contains(area);
        if (isInArea || (Area is null && Units is null))
        {
            return new ForceMajeureDeclared(From, To) { Area = Area };
        }

        if (!scope.Case.Assignments.Any(assignment => Units?.Contains(assignment.Unit) == true))
        {
            scope.Refuse(RefusalCodes.IncidentElsewhere, "act", string.Join(", ", Units ?? []), Area?.Value ?? "–");
        }

        return new ForceMajeureDeclared(From, To) { Units = Units, Area = Area };
    }
}

/// <summary>An incident was declared.</summary>
/// <param name="From">Its beginning, inclusive.</param>
/// <param name="To">Its end, exclusive; none while it lasts.</param>
public sealed record ForceMajeureDeclared(Instant From, Instant? To) : CaseFact
{
    /// <summary>The units whose assignments alone are suspended; none where the whole case is.</summary>
    public ImmutableArray<UnitCode>? Units { get; init; }

    /// <summary>The area that was named; none where none was.</summary>
    public PlaceCode? Area { get; init; }

    internal override Case Apply(Case subject, EventFrame e) =>
        subject with { ForceMajeure = subject.ForceMajeure.Add(new(From, To) { Units = Units ?? [], Area = Area }) };
}

/// <summary>
/// Ends incidents that are under way, also before the end that was expected of them. With neither units nor an area it ends all of them. With them it ends those declared
/// for that area, and for the units named those declared for them; other units that the same incident struck stay struck.
/// </summary>
public sealed record EndForceMajeureAct : Act
{
    /// <summary>The units for which it is over; none for no particular ones.</summary>
    public ImmutableArray<UnitCode>? Units { get; init; }

    /// <summary>The area for which it is over, as it was declared; none for no particular one.</summary>
    public PlaceCode? Area { get; init; }

    /// <inheritdoc/>
    public override ActKind Kind => ActKind.EndForceMajeure;

    internal override CaseFact Record(ActScope scope)
    {
        var at = scope.At;
        ImmutableArray<ForceMajeureWindow> lasting = [.. scope.Case.ForceMajeure.Where(incident => incident.Holds(at))];
        if (lasting.IsEmpty)
        {
            scope.Refuse(RefusalCodes.NoIncidentLasts, "");
        }
        else if (!lasting.Any(incident => incident.IsOf(Units, Area)))
        {
            scope.Refuse(RefusalCodes.IncidentOfOthers, "act", Named(Units ?? [], Area), string.Join("; ", lasting.Select(incident => Named(incident.Units, incident.Area))));
        }

        return new ForceMajeureEnded { Units = Units, Area = Area };
    }

    private static string Named(ImmutableArray<UnitCode> units, PlaceCode? area)
    {
        var named = units.Select(unit => unit.Value).Concat(area is { } place ? [place.Value] : []);
        return string.Join(", ", named.DefaultIfEmpty("–"));
    }
}

/// <summary>Incidents that were under way ended at the event's instant.</summary>
public sealed record ForceMajeureEnded : CaseFact
{
    /// <summary>The units for which they ended; none for no particular ones.</summary>
    public ImmutableArray<UnitCode>? Units { get; init; }

    /// <summary>The area for which they ended; none for no particular one.</summary>
    public PlaceCode? Area { get; init; }

    internal override Case Apply(Case subject, EventFrame e) => subject with
    {
        ForceMajeure = [.. subject.ForceMajeure.SelectMany(incident => incident.Holds(e.EffectiveAt) ? incident.EndedAt(e.EffectiveAt, Units, Area) : [incident])],
    };
}
