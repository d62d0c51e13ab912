namespace PhanAnh.Reporting;

/// <summary>Adds up lines of a balance. Each number is counted by its own definition, so that their sum is a check and no tautology.</summary>
internal sealed class BalanceCounter<TView>(Func<TView, Movement> movement, Func<Rows<TView>, IEnumerable<CaseCode>> listed)
    where TView : struct, IFactView<TView>
{
    private static readonly ImmutableArray<Func<Movement, bool>> Numbers =
        [item => item.Opens, item => item.Comes, item => item.IsAnswered, item => item.IsRejected, item => item.EndsOtherwise, item => item.Stays, item => !item.AddsUp];

    /// <summary>One line, counted by so many threads.</summary>
    internal BalanceLine Line(UnitCode? unit, Rows<TView> rows, int threads = 1)
    {
        var counts = RowRanges.Map(rows.Count, threads, range => Count(rows, range)).Aggregate((one, other) => [.. one.Zip(other, (a, b) => a + b)]);
        return new(unit, Cell(0), Cell(1), Cell(2), Cell(3), Cell(4), Cell(5))
        {
            Contradictions = counts[6] == 0
                ? []
                : [.. rows.Where(row => Numbers[6](movement(row))).Select(row => row.Case).Distinct().Select(code => new CaseCode(rows.Facts.Books.Cases[code]!))],
        };

        CountCell Cell(int number) => new(counts[number], new(() => listed(rows.Where(row => Numbers[number](movement(row))))));
    }

    private int[] Count(Rows<TView> rows, Range range)
    {
        var counts = new int[Numbers.Length];
        foreach (var row in rows.Numbers[range])
        {
            var item = movement(TView.At(rows.Facts, row));
            for (var number = 0; number < counts.Length; number++)
            {
                counts[number] += Numbers[number](item) ? 1 : 0;
            }
        }

        return counts;
    }
}
