using System.Numerics;

namespace PhanAnh.Reporting;

/// <summary>
/// How units did, period after period (diễn biến theo kỳ): what was dispatched to each, how it stood at the cut, and how long answers took.
/// Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Counted in one pass over the facts when a number is first asked for, without anything allocated per row; lengths are sorted out in two when one is first asked for.
/// </remarks>
public sealed class UnitTrends
{
    private const int Outcomes = 8;

    private readonly FactTables _facts;
    private readonly PeriodTable _table;
    private readonly Dictionary<UnitCode, int> _units;
    private readonly Lazy<int[]> _counts;
    private readonly Lazy<SortedLengths> _lengths;

    private UnitTrends(FactSet facts, ImmutableArray<ReportPeriod> periods)
    {
        (_facts, Periods, _table) = (facts.Tables, periods, PeriodTable.Of(periods));
        _units = Enumerable.Range(1, _facts.Books.Units.Size - 1).ToDictionary(id => _facts.Books.Unit(id)!.Value);
        _counts = new(Counted);
        _lengths = new(SortedOut);
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
        _units.TryGetValue(unit, out var id) ? _counts.Value[(((period * _facts.Books.Units.Size) + id) * Outcomes) + (int)outcome] : 0;

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
    public Duration? TimeToAnswer(int period, UnitCode unit, int percent) =>
        TimesToAnswer(period, unit, percent) is [var only] ? only : null;

    /// <summary>Several quantiles of the same answers, for little more than one of them costs: as many as percentages, in their order. Empty where it gave none.</summary>
    /// <param name="period">The place of the period among <see cref="Periods"/>.</param>
    /// <param name="unit">Any unit.</param>
    /// <param name="percents">Such as 50 and 90; each 1 to 100.</param>
    /// <exception cref="ArgumentOutOfRangeException">A percentage lies outside 1 to 100.</exception>
    public ImmutableArray<Duration> TimesToAnswer(int period, UnitCode unit, params ReadOnlySpan<int> percents)
    {
        foreach (var percent in percents)
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(percent, 1, nameof(percents));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100, nameof(percents));
        }

        return _units.TryGetValue(unit, out var id) ? _lengths.Value.Quantiles(GroupOf(period, id), percents) : [];
    }

    private int[] Counted()
    {
        var rows = _facts.Assignments;
        return (rows.DispatchedAt.IsNarrow, rows.Unit.Width) switch
        {
            (true, 1) => Counted<int, byte>(NodaConstants.TicksPerSecond),
            (true, 2) => Counted<int, ushort>(NodaConstants.TicksPerSecond),
            (true, _) => Counted<int, int>(NodaConstants.TicksPerSecond),
            (false, 1) => Counted<long, byte>(1),
            (false, 2) => Counted<long, ushort>(1),
            (false, _) => Counted<long, int>(1),
        };
    }

    /// <summary>One pass over three columns as they lie; outcomes are so few that theirs is always a byte wide.</summary>
    private int[] Counted<TMoment, TUnit>(long ticks)
        where TMoment : unmanaged, IBinaryInteger<TMoment>
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var rows = _facts.Assignments;
        var moments = rows.DispatchedAt.As<TMoment>();
        var units = rows.Unit.As<TUnit>()[..moments.Length];
        var outcomes = rows.Outcome.As<byte>()[..moments.Length];
        var days = _table.Days;
        var start = _table.Start / ticks;
        var stride = _facts.Books.Units.Size * Outcomes;
        var counts = new int[Periods.Length * stride];
        for (var row = 0; row < moments.Length; row++)
        {
            var since = unchecked((ulong)(long.CreateTruncating(moments[row]) - start));
            // A constant divisor for each width, which the compiler turns into a multiplication.
            var day = typeof(TMoment) == typeof(int) ? since / NodaConstants.SecondsPerDay : since / NodaConstants.TicksPerDay;
            if (day < (ulong)days.Length && days[(int)day] is >= 0 and var period)
            {
                counts[(period * stride) + (int.CreateTruncating(units[row]) * Outcomes) + outcomes[row]]++;
            }
        }

        return counts;
    }

    private SortedLengths SortedOut()
    {
        var rows = _facts.Assignments;
        SortedLengths.Grouping group = (rows.ConcludedAt.IsNarrow, rows.Unit.Width) switch
        {
            (true, 1) => Group<int, byte>,
            (true, 2) => Group<int, ushort>,
            (true, _) => Group<int, int>,
            (false, 1) => Group<long, byte>,
            (false, 2) => Group<long, ushort>,
            (false, _) => Group<long, int>,
        };
        return SortedLengths.Of(group, Periods.Length * _facts.Books.Units.Size, rows.DispatchedAt, rows.ConcludedAt);
    }

    /// <summary>The group of period and unit in which each assignment of a stretch was answered.</summary>
    private void Group<TMoment, TUnit>(int first, Span<int> groups)
        where TMoment : unmanaged, IBinaryInteger<TMoment>
        where TUnit : unmanaged, IBinaryInteger<TUnit>
    {
        var ticks = typeof(TMoment) == typeof(int) ? NodaConstants.TicksPerSecond : 1;
        var rows = _facts.Assignments;
        var moments = rows.ConcludedAt.As<TMoment>().Slice(first, groups.Length);
        var units = rows.Unit.As<TUnit>().Slice(first, groups.Length);
        var outcomes = rows.Outcome.As<byte>().Slice(first, groups.Length);
        var days = _table.Days;
        var start = _table.Start / ticks;
        var size = _facts.Books.Units.Size;
        for (var row = 0; row < groups.Length; row++)
        {
            var since = unchecked((ulong)(long.CreateTruncating(moments[row]) - start));
            var day = typeof(TMoment) == typeof(int) ? since / NodaConstants.SecondsPerDay : since / NodaConstants.TicksPerDay;
            groups[row] = day < (ulong)days.Length && days[(int)day] is >= 0 and var period && outcomes[row] == (byte)Outcome.Answered
                ? (period * size) + int.CreateTruncating(units[row])
                : SortedLengths.NoGroup;
        }
    }

    private int GroupOf(int period, int unit) => (period * _facts.Books.Units.Size) + unit;
}
