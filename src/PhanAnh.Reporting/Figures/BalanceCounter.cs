namespace PhanAnh.Reporting;

/// <summary>Adds up lines of a balance. Each number is counted by its own definition, so that their sum is a check and no tautology.</summary>
internal sealed class BalanceCounter<TView>(Func<TView, Movement> movement, Func<Rows<TView>, IEnumerable<CaseCode>> listed)
    where TView : struct, IFactView<TView>
{
    internal BalanceLine Line(UnitCode? unit, Rows<TView> rows)
    {
        return new(
            unit,
            Cell(item => item.Opens),
            Cell(item => item.Comes),
            Cell(item => item.IsAnswered),
            Cell(item => item.IsRejected),
            Cell(item => item.EndsOtherwise),
            Cell(item => item.Stays))
        {
            Contradictions =
            [
                .. rows.Where(row => !movement(row).AddsUp).Select(row => row.Case).Distinct().Select(code => new CaseCode(rows.Facts.Books.Cases[code]!)),
            ],
        };

        CountCell Cell(Func<Movement, bool> counts) =>
            new(rows.CountOf(row => counts(movement(row))), new(() => listed(rows.Where(row => counts(movement(row))))));
    }
}
