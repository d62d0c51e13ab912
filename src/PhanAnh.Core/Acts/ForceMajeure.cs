using NodaTime;

namespace PhanAnh.Core;

/// <summary>Declares an incident of force majeure (sự cố bất khả kháng) that suspends clocks; the note is the reason.</summary>
/// <param name="From">Its beginning, inclusive.</param>
/// <param name="To">Its end, exclusive; none while it lasts.</param>
public sealed record DeclareForceMajeureAct(Instant From, Instant? To = null) : Act
{
    /// <inheritdoc/>
    public override ActKind Kind => ActKind.DeclareForceMajeure;

    internal override CaseFact Record(ActScope scope)
    {
        if (To is { } to && to <= From)
        {
            scope.Refuse(RefusalCodes.IntervalEmpty, "act.to");
        }

        return new ForceMajeureDeclared(From, To);
    }
}

/// <summary>An incident was declared.</summary>
/// <param name="From">Its beginning, inclusive.</param>
/// <param name="To">Its end, exclusive; none while it lasts.</param>
public sealed record ForceMajeureDeclared(Instant From, Instant? To) : CaseFact
{
    internal override Case Apply(Case subject, CaseEvent e) =>
        subject with { ForceMajeure = subject.ForceMajeure.Add(new(From, To)) };
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
    internal override Case Apply(Case subject, CaseEvent e) => subject with
    {
        ForceMajeure = [.. subject.ForceMajeure.Select(incident => incident.To is null ? incident with { To = e.EffectiveAt } : incident)],
    };
}
