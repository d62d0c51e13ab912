using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>When does the office open next?</summary>
public class NextOpeningBenchmark
{
    private readonly Quartz.ICalendar _quartz = QuartzChain.Hours();
    private readonly DateTimeOffset[] _offsets = Array.ConvertAll(Sample.Instants, instant => instant.ToDateTimeOffset());
    private readonly DateTimeOffset[] _quartzResults = new DateTimeOffset[Sample.Count];
    private readonly DateTime[] _locals = new DateTime[Sample.Count];
    private readonly Instant[] _results = new Instant[Sample.Count];

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count)]
    public void QuartzCalendarChain()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _quartzResults[i] = _quartz.GetNextIncludedTimeUtc(_offsets[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void HandLoopDateTime()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _locals[i] = HandLoop.NextOpening(Sample.Locals[i], Sample.Exceptions);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count)]
    public void InstantToInstant()
    {
        for (var i = 0; i < Sample.Count; i++)
        {
            _results[i] = Sample.Office.NextOpening(Sample.Instants[i]);
        }
    }
}
