using BenchmarkDotNet.Attributes;
using NodaTime;

namespace PhanAnh.Benchmarks;

/// <summary>One calendar, one thread or two: nothing is shared that is written. Both threads are started afresh, so that no pool decides whether there are two.</summary>
public class TwoThreadsBenchmark
{
    private const int Rounds = 64;

    private readonly Instant[] _results = new Instant[Sample.Count];

    [Benchmark(Baseline = true, OperationsPerInvoke = Sample.Count * Rounds)]
    public void OneThread() => Repeat(0, Sample.Count);

    [Benchmark(OperationsPerInvoke = Sample.Count * Rounds)]
    public void TwoThreads()
    {
        var other = new Thread(() => Repeat(0, Sample.Count / 2));
        other.Start();
        Repeat(Sample.Count / 2, Sample.Count / 2);
        other.Join();
    }

    private void Repeat(int start, int count)
    {
        for (var round = 0; round < Rounds; round++)
        {
            Run(start, count);
        }
    }

    private void Run(int start, int count) =>
        Sample.Office.PlusWorkingTime(Sample.Instants.AsSpan(start, count), Duration.FromHours(8), _results.AsSpan(start, count));
}
