namespace PhanAnh.Reporting;

/// <summary>The check of a report on itself: one line in total and one a unit, each counted independently of the others.</summary>
/// <param name="Total">All cases.</param>
/// <param name="Units">The assignments of each unit that had any, in ordinal order of the units' codes.</param>
public sealed record ReportBalance(BalanceLine Total, ImmutableArray<BalanceLine> Units)
{
    /// <summary>Whether every line adds up.</summary>
    public bool Balances => Total.Balances && Units.All(line => line.Balances);

    /// <summary>The cases that contradict themselves, each once, in ordinal order.</summary>
    public ImmutableArray<CaseCode> Contradictions =>
        [.. Units.Prepend(Total).SelectMany(line => line.Contradictions).Distinct().OrderBy(code => code.Value, StringComparer.Ordinal)];

    /// <summary>The balance of a period.</summary>
    /// <remarks>Linear in the rows.</remarks>
    public static ReportBalance Of(FactSet facts, ReportPeriod period)
    {
        var secret = facts.Cases.Where(row => row.IsStateSecret).Select(row => row.Case).ToHashSet();
        var total = new BalanceCounter(period);
        foreach (var row in facts.Cases)
        {
            total.Add(Movement.Of(row));
        }

        var units = new Dictionary<UnitCode, BalanceCounter>();
        foreach (var row in facts.Assignments)
        {
            if (!units.TryGetValue(row.Unit, out var counter))
            {
                units.Add(row.Unit, counter = new(period));
            }

            counter.Add(Movement.Of(row));
        }

        return new(
            total.Line(null, IsListed),
            [
                .. units.OrderBy(unit => unit.Key.Value, StringComparer.Ordinal).Select(unit => unit.Value.Line(unit.Key, IsListed))
                    .Where(line => line.Opening.Value + line.Received.Value > 0 || !line.Balances),
            ]);

        bool IsListed(CaseCode code) => !secret.Contains(code);
    }
}
