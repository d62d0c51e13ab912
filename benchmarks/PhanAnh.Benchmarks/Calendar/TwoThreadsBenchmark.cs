using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>One calendar, one thread or two: nothing is shared that is written.</summary>
public class TwoThreadsBenchmark
{
    private const int Rounds = 16;

    private readonly Instant[] _results = new Instant[Sample.Count];

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count * Rounds)]
    public void OneThread()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Run(0, Sample.Count);
        }
    }

    [Benchmark(OperationsPerInvoke = Sample.Count * Rounds)]
    public void TwoThreads() => Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, half =>
    {
        for (var round = 0; round < Rounds; round++)
        {
            Run(half * (Sample.Count / 2), Sample.Count / 2);
        }
    });

    private void Run(int start, int count) =>
        Sample.Office.PlusWorkingTime(Sample.Instants.AsSpan(start, count), Duration.FromHours(8), _results.AsSpan(start, count));
}
