namespace PhanAnh.Reporting;

/// <summary>
/// How units did, period after period (diễn biến theo kỳ): what was dispatched to each, how it stood at the cut, and how long answers took.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>Counted in one pass over the facts, without anything allocated per row; lengths are sorted out when one is first asked for.</remarks>
public sealed class UnitTrends
{
    private const int Outcomes = 8;

    private readonly FactTables _facts;
    private readonly PeriodTable _table;
    private readonly Dictionary<UnitCode, int> _units;
    private readonly int[]?[] _counts;
    private readonly Lazy<SortedLengths> _lengths;

    private UnitTrends(FactSet facts, ImmutableArray<ReportPeriod> periods)
    {
        (_facts, Periods, _table) = (facts.Tables, periods, PeriodTable.Of(periods));
        _units = Enumerable.Range(1, _facts.Books.Units.Size - 1).ToDictionary(id => _facts.Books.Unit(id)!.Value);
        _counts = new int[]?[periods.Length];
        _lengths = new(SortedOut);
        Count();
    }

    /// <summary>The periods, as given.</summary>
    public ImmutableArray<ReportPeriod> Periods { get; }

    /// <summary>The units that occur in the facts, in ordinal order of their codes.</summary>
    public ImmutableArray<UnitCode> Units => [.. _units.Keys.OrderBy(unit => unit.Value, StringComparer.Ordinal)];

    /// <summary>How many assignments were dispatched to a unit in a period and had this outcome at the cut.</summary>
    /// <param name="period">The place of the period among <see cref="Periods"/>.</param>
    /// <param name="unit">Any unit; nothing was dispatched to one that does not occur.</param>
    /// <param name="outcome">The outcome; <see cref="Outcome.None"/> for those still open.</param>
    public int this[int period, UnitCode unit, Outcome outcome] =>
        _counts[period] is { } counts && _units.TryGetValue(unit, out var id) ? counts[(id * Outcomes) + (int)outcome] : 0;

    /// <summary>Counts the assignments of some periods.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="periods">Periods of one scheme that do not overlap, in any order; at least one.</param>
    /// <exception cref="ArgumentException">There is no period, or two overlap.</exception>
    public static UnitTrends Of(FactSet facts, params ImmutableArray<ReportPeriod> periods)
    {
        var sorted = periods.Sort((one, other) => one.Start.CompareTo(other.Start));
        if (sorted.IsEmpty || sorted.Zip(sorted.Skip(1)).Any(pair => pair.Second.Start < pair.First.End))
        {
            throw new ArgumentException("A trend runs over periods that do not overlap.", nameof(periods));
        }

        return new(facts, periods);
    }

    /// <summary>
    /// How long the answers that a unit gave in a period took from dispatch, on the wall clock: the nearest-rank quantile. None where it gave none.
    /// </summary>
    /// <param name="period">The place of the period among <see cref="Periods"/>.</param>
    /// <param name="unit">Any unit.</param>
    /// <param name="percent">50 for the median, 90 for the ninetieth percentile; 1 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">The percentage lies outside 1 to 100.</exception>
    public Duration? TimeToAnswer(int period, UnitCode unit, int percent)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return _units.TryGetValue(unit, out var id) ? _lengths.Value.Quantile(GroupOf(period, id), percent) : null;
    }

    private void Count()
    {
        var rows = _facts.Assignments;
        for (var row = 0; row < rows.Count; row++)
        {
            var period = _table[rows.DispatchedAt[row]];
            if (period >= 0)
            {
                var counts = _counts[period] ??= new int[_facts.Books.Units.Size * Outcomes];
                counts[(rows.Unit[row] * Outcomes) + rows.Outcome[row]]++;
            }
        }
    }

    private SortedLengths SortedOut()
    {
        var rows = _facts.Assignments;
        return SortedLengths.Of(
            rows.Count,
            Periods.Length * _facts.Books.Units.Size,
            row => rows.Outcome[row] == (int)Outcome.Answered && _table[rows.ConcludedAt[row]] is >= 0 and var period ? GroupOf(period, rows.Unit[row]) : -1,
            row => rows.ConcludedAt[row] - rows.DispatchedAt[row]);
    }

    private int GroupOf(int period, int unit) => (period * _facts.Books.Units.Size) + unit;
}
