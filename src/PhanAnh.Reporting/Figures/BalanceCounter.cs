namespace PhanAnh.Reporting;

/// <summary>Adds up one line of a balance in a single pass. Each number is counted by its own definition, so that their sum is a check and no tautology.</summary>
internal sealed class BalanceCounter(ReportPeriod period)
{
    private readonly List<CaseCode> _opening = [];
    private readonly List<CaseCode> _received = [];
    private readonly List<CaseCode> _answered = [];
    private readonly List<CaseCode> _rejected = [];
    private readonly List<CaseCode> _otherwise = [];
    private readonly List<CaseCode> _closing = [];
    private readonly List<CaseCode> _contradictions = [];

    internal void Add(Movement item)
    {
        var (start, end) = (period.Start, period.End);
        var comes = AddIf(item.IsOpenAt(start), _opening, item) + AddIf(item.IsInDuring(start, end), _received, item);
        var goes = AddIf(item.IsOpenAt(end), _closing, item);
        if (item.IsOutDuring(start, end))
        {
            goes += AddIf(item.Outcome == Outcome.Answered, _answered, item) + AddIf(item.Outcome == Outcome.Rejected, _rejected, item)
                + AddIf(item.Outcome is not (Outcome.Answered or Outcome.Rejected or Outcome.None), _otherwise, item);
        }

        AddIf(comes != goes, _contradictions, item);
    }

    internal BalanceLine Line(UnitCode? unit, Func<CaseCode, bool> isListed)
    {
        return new(unit, Cell(_opening), Cell(_received), Cell(_answered), Cell(_rejected), Cell(_otherwise), Cell(_closing))
        {
            Contradictions = [.. _contradictions.Distinct()],
        };

        CountCell Cell(List<CaseCode> cases) => new(cases.Count, new(() => cases.Where(isListed)));
    }

    private static int AddIf(bool counts, List<CaseCode> cases, Movement item)
    {
        if (counts)
        {
            cases.Add(item.Case);
        }

        return counts ? 1 : 0;
    }
}
