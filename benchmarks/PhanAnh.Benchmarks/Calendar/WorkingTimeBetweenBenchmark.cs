using BenchmarkDotNet.Attributes;
using NodaTime;
using PhanAnh.Calendar;

namespace PhanAnh.Benchmarks;

/// <summary>Working time between two moments up to a day, and up to four hundred days, apart.</summary>
public class WorkingTimeBetweenBenchmark
{
    private readonly Duration[] _results = new Duration[Sample.Count];
    private readonly TimeSpan[] _spans = new TimeSpan[Sample.Count];
    private Instant[] _ends = [];
    private DateTime[] _localEnds = [];

    [Params(1, 400)]
    public int Days { get; set; }

    [GlobalSetup]
    public void DrawEnds()
    {
        _ends = Sample.Ends(Days);
        _localEnds = Array.ConvertAll(_ends, end => VietnamTime.LocalOf(end).ToDateTimeUnspecified());
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count)]
    public void HandLoopDateTime()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _spans[i] = HandLoop.Between(Sample.Locals[i], _localEnds[i], Sample.Exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void InstantToInstant()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = Sample.Office.WorkingTimeBetween(Sample.Instants[i], _ends[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void InstantSpan() => Sample.Office.WorkingTimeBetween(Sample.Instants, _ends, _results);
}
