using BenchmarkDotNet.Attributes;
using NodaTime;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>
/// Counts by month × 200 units × 8 outcomes. LINQ gets its numbers bare and ready, so that nothing but grouping is timed; beside it LINQ over the same rows, as plain numbers: day, unit, outcome.
/// </summary>
[Turns(3, 21)]
public class CountsBenchmark
{
    private FactSet _facts = FactSet.Empty(default);
    private (int Month, int Unit, int Outcome)[] _numbers = [];
    private (ushort Day, ushort Unit, byte Outcome)[] _rows = [];
    private int[] _monthOfDay = [];

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_facts, _numbers, _rows) = (SampleAssignments.Of(Rows), [], []);
        var start = SampleFacts.Months[0].Start;
        _monthOfDay = SampleFacts.MonthOfDay();
        _rows = [.. _facts.Assignments.Select(row => ((ushort)(row.DispatchedAt - start).TotalDays, (ushort)SampleAssignments.NumberOf(row.Unit), (byte)row.Outcome))];
        _numbers = [.. _rows.Select(row => (_monthOfDay[row.Day], (int)row.Unit, (int)row.Outcome))];
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
    public object GroupByOfRows() => _rows.GroupBy(row => (_monthOfDay[row.Day], row.Unit, row.Outcome)).ToDictionary(group => group.Key, group => group.Count());

    /// <summary>The pass is made when the first number is asked for.</summary>
    [Benchmark]
    public object Library()
    {
        var trends = UnitTrends.Of(_facts, SampleFacts.Months);
        _ = trends[0, SampleFacts.UnitOf(0), Outcome.None];
        return trends;
    }
}
