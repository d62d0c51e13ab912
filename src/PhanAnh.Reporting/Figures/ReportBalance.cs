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
    public static ReportBalance Of(FactSet facts, ReportPeriod period) => Of(facts, period, 1);

    internal static ReportBalance Of(FactSet facts, ReportPeriod period, int threads)
    {
        var (tables, secret) = (facts.Tables, Secret(facts.Tables));
        var (start, end) = (Ticks.Of(period.Start), Ticks.Of(period.End));
        var units = Rows<AssignmentView>.Of(tables, row => Part(row).Concerns, threads).By(tables.Books.Units.Size, row => row.Unit);
        var line = new BalanceCounter<AssignmentView>(Part, Listed);
        return new(
            new BalanceCounter<CaseView>(Whole, Listed).Line(null, Rows<CaseView>.Of(tables, row => Whole(row).Concerns, threads), threads),
            [
                .. Enumerable.Range(1, units.Size - 1).Where(unit => !units[unit].IsEmpty)
                    .Select(unit => line.Line(tables.Books.Unit(unit), units[unit]))
                    .Where(unit => unit.Opening.Value + unit.Received.Value > 0 || !unit.Balances)
                    .OrderBy(unit => unit.Unit!.Value.Value, StringComparer.Ordinal),
            ]);

        Movement Whole(CaseView row) => new(row.ReceivedAt, row.ConcludedAt, row.Outcome, start, end);

        Movement Part(AssignmentView row) => new(row.DispatchedAt, row.ConcludedAt, row.Outcome, start, end);

        IEnumerable<CaseCode> Listed<TView>(Rows<TView> rows)
            where TView : struct, IFactView<TView> =>
            rows.Select(row => row.Case).Where(code => !secret[code]).Distinct().Select(code => new CaseCode(tables.Books.Cases[code]!));
    }

    /// <summary>Which cases are under the regime of state secrets, by their numbers.</summary>
    internal static bool[] Secret(FactTables facts)
    {
        var secret = new bool[facts.Books.Cases.Size];
        for (var row = 0; row < facts.Cases.Count; row++)
        {
            secret[facts.Cases.Case[row]] |= CaseView.At(facts, row).IsStateSecret;
        }

        return secret;
    }
}
