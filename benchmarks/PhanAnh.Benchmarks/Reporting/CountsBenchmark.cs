using BenchmarkDotNet.Attributes;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>Counts by month × 200 units × 8 outcomes. LINQ gets its numbers bare and ready, so that nothing but grouping is timed.</summary>
[Turns(3, 21)]
public class CountsBenchmark
{
    private FactSet _facts = FactSet.Empty(default);
    private (int Month, int Unit, int Outcome)[] _numbers = [];
    private AssignmentRow[] _rows = [];
    private long[] _monthStarts = [];

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_facts, _numbers, _rows) = (SampleAssignments.Of(Rows), [], []);
        _monthStarts = [.. SampleFacts.Months.Select(month => month.Start.ToUnixTimeSeconds()), SampleFacts.Months[^1].End.ToUnixTimeSeconds()];
        _numbers = [.. _facts.Assignments.Select(row => (MonthOf(row.DispatchedAt), SampleAssignments.NumberOf(row.Unit), (int)row.Outcome))];
        _rows = Rows > 1_000_000 ? [] : [.. _facts.Assignments];
        var linq = (Dictionary<(int Month, int Unit, int Outcome), int>)GroupByOfBareNumbers();
        var trends = (UnitTrends)Library();
        if (linq.Any(group => trends[group.Key.Month, SampleFacts.UnitOf(group.Key.Unit), (Outcome)group.Key.Outcome] != group.Value)
            || linq.Values.Sum() != Rows)
        {
            throw new InvalidOperationException("The counts differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public object GroupByOfBareNumbers() => _numbers.GroupBy(row => row).ToDictionary(group => group.Key, group => group.Count());

    [Benchmark]
    public object GroupByOfRows() => _rows.GroupBy(row => (MonthOf(row.DispatchedAt), row.Unit, row.Outcome)).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The pass is made when the first number is asked for.</summary>
    [Benchmark]
    public object Library()
    {
        var trends = UnitTrends.Of(_facts, SampleFacts.Months);
        _ = trends[0, SampleFacts.UnitOf(0), Outcome.None];
        return trends;
    }

    private int MonthOf(Instant at)
    {
        var month = Array.BinarySearch(_monthStarts, at.ToUnixTimeSeconds());
        return month >= 0 ? month : ~month - 1;
    }
}
