using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>Exact median and ninetieth percentile by month × 200 units. LINQ gets its numbers bare and ready.</summary>
[Turns(3, 21)]
public class QuantilesBenchmark
{
    private FactSet _facts = FactSet.Empty(default);
    private (int Month, int Unit, int Seconds)[] _numbers = [];

    [Params(1_000_000, 10_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        (_facts, _numbers) = (SampleAssignments.Of(Rows, outcomes: 1), []);
        var starts = SampleFacts.Months.Select(month => month.Start.ToUnixTimeSeconds()).ToArray();
        _numbers =
        [
            .. _facts.Assignments.Where(row => row.Outcome == Outcome.Answered && SampleFacts.Months[^1].End > row.ConcludedAt).Select(row =>
            {
                var month = Array.BinarySearch(starts, row.ConcludedAt!.Value.ToUnixTimeSeconds());
                return (month >= 0 ? month : ~month - 1, SampleAssignments.NumberOf(row.Unit), (int)(row.ConcludedAt.Value - row.DispatchedAt).TotalSeconds);
            }),
        ];
        var linq = (Dictionary<(int, int), (int, int)>)GroupByOfBareNumbers();
        if (linq.Count < 2_000 || Answers().Any(answer => linq[(answer.Month, answer.Unit)] != (answer.Median, answer.Ninetieth)))
        {
            throw new InvalidOperationException("The quantiles differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public object GroupByOfBareNumbers() => _numbers.GroupBy(row => (row.Month, row.Unit), row => row.Seconds).ToDictionary(group => group.Key, group =>
    {
        var sorted = group.Order().ToArray();
        return (sorted[((sorted.Length * 50) + 99) / 100 - 1], sorted[((sorted.Length * 90) + 99) / 100 - 1]);
    });

    [Benchmark]
    public object Library() => Answers();

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
