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

/// <summary>Ends the incidents that still last.</summary>
public sealed record EndForceMajeureAct : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.EndForceMajeure;

    internal override CaseFact Record(ActScope scope)
    {
        if (!scope.Case.ForceMajeure.Any(incident => incident.To is null))
        {
            scope.Refuse(RefusalCodes.NoIncidentLasts, "");
        }

        return new ForceMajeureEnded();
    }
}

/// <summary>The incidents that lasted ended at the event's instant.</summary>
public sealed record ForceMajeureEnded : CaseFact
{
    internal override Case Apply(Case subject, EventFrame e) => subject with
    {
        ForceMajeure = [.. subject.ForceMajeure.Select(incident => incident.To is null ? incident with { To = e.EffectiveAt } : incident)],
    };
}
