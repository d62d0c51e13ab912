using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>
/// Exact median and ninetieth percentile by month × 200 units, of the answered. LINQ has the same rows, as plain numbers: day of the answer, unit, outcome, length in seconds.
/// Beside it LINQ whose rows know their month already and are all answered, so that nothing but grouping and sorting is left to do.
/// </summary>
[Turns(3, 21)]
public class QuantilesBenchmark
{
    private FactSet _facts = FactSet.Empty(default);
    private (ushort Day, ushort Unit, byte Outcome, int Seconds)[] _rows = [];
    private (int Month, int Unit, int Seconds)[] _numbers = [];
    private int[] _monthOfDay = [];

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_facts, _rows, _numbers) = (SampleAssignments.Of(Rows, outcomes: 1), [], []);
        var start = SampleFacts.Months[0].Start;
        _monthOfDay = SampleFacts.MonthOfDay();
        _rows =
        [
            .. _facts.Assignments.Select(row => ((ushort)(row.ConcludedAt!.Value - start).TotalDays, (ushort)SampleAssignments.NumberOf(row.Unit), (byte)row.Outcome,
                (int)(row.ConcludedAt.Value - row.DispatchedAt).TotalSeconds)),
        ];
        _numbers = [.. _rows.Select(row => (_monthOfDay[row.Day], (int)row.Unit, row.Seconds))];
        var linq = (Dictionary<(int, int), (int, int)>)GroupByOfRows();
        if (linq.Count < 2_000 || linq.Except((Dictionary<(int, int), (int, int)>)GroupByOfBareNumbers()).Any() || Answers().Any(answer => linq[(answer.Month, answer.Unit)] != (answer.Median, answer.Ninetieth)))
        {
            throw new InvalidOperationException("The quantiles differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public object GroupByOfRows() => _rows.Where(row => row.Outcome == (byte)Outcome.Answered)
        .GroupBy(row => (_monthOfDay[row.Day], (int)row.Unit))
        .ToDictionary(group => group.Key, group => Quantiles(group.Select(row => row.Seconds)));

    [Benchmark]
    public object GroupByOfBareNumbers() =>
        _numbers.GroupBy(row => (row.Month, row.Unit), row => row.Seconds).ToDictionary(group => group.Key, group => Quantiles(group));

    [Benchmark]
    public object Library() => Answers();

    private static (int Median, int Ninetieth) Quantiles(IEnumerable<int> seconds)
    {
        var sorted = seconds.Order().ToArray();
        return (sorted[((sorted.Length * 50) + 99) / 100 - 1], sorted[((sorted.Length * 90) + 99) / 100 - 1]);
    }

    private List<(int Month, int Unit, int Median, int Ninetieth)> Answers()
    {
        var trends = UnitTrends.Of(_facts, SampleFacts.Months);
        var answers = new List<(int, int, int, int)>();
        for (var month = 0; month < trends.Periods.Length; month++)
        {
            for (var unit = 0; unit < 200; unit++)
            {
                if (trends.TimesToAnswer(month, SampleFacts.UnitOf(unit), 50, 90) is [var median, var ninetieth])
                {
                    answers.Add((month, unit, (int)median.TotalSeconds, (int)ninetieth.TotalSeconds));
                }
            }
        }

        return answers;
    }
}
