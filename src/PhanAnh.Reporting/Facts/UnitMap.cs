namespace PhanAnh.Reporting;

/// <summary>
/// The map of units of one day (bản đồ đơn vị): which unit stands for one that has ended by then. A unit that exists on the day stands for itself; one that was split among
/// several, has no successor or is not known stays as it was, since nobody could tell whose its figures are. For one thread.
/// </summary>
internal sealed class UnitMap(UnitRegister units, LocalDate day)
{
    private readonly Dictionary<UnitCode, UnitCode> _known = [];

    /// <summary>The same facts, every unit put in the place of those that it stands for. Linear in the rows; the order is kept.</summary>
    internal FactSet Of(FactSet facts)
    {
        var mapped = new FactSetBuilder(facts.Cut);
        foreach (var row in facts.Cases)
        {
            mapped.Add(row);
        }

        foreach (var row in facts.Assignments)
        {
            mapped.Add(row with { Unit = Of(row.Unit) });
        }

        foreach (var row in facts.Answers)
        {
            mapped.Add(row with { Unit = Of(row.Unit) });
        }

        foreach (var row in facts.Clocks)
        {
            mapped.Add(row with { Unit = Of(row.Unit) });
        }

        foreach (var row in facts.Steps)
        {
            mapped.Add(row with { Unit = Of(row.Unit) });
        }

        foreach (var problem in facts.Problems)
        {
            mapped.Add(problem);
        }

        return mapped.ToFactSet();
    }

    private UnitCode? Of(UnitCode? unit) => unit is { } code ? Of(code) : null;

    private UnitCode Of(UnitCode unit)
    {
        if (!_known.TryGetValue(unit, out var heir))
        {
            _known.Add(unit, heir = units.SuccessorOn(unit, day)?.Code ?? unit);
        }

        return heir;
    }
}
