using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>Folding the events of a case into facts against reading the same events from their JSON.</summary>
[Turns(5, 31)]
public class FoldBenchmark
{
    private const int Cases = 2_000;

    private static readonly FactFolder Folder = new(SampleLog.Regulation) { Units = SampleFacts.Units };

    private CaseEvent[] _events = [];
    private byte[][] _bytes = [];

    [GlobalSetup]
    public void Setup()
    {
        _events = [.. SampleLog.Of(Cases)];
        _bytes = Array.ConvertAll(_events, EventJson.Write);
        Console.WriteLine($"{_events.Length} events of {_bytes.Average(bytes => bytes.Length):0} bytes");
        if (Folder.Fold(_events, SampleFacts.Period.End).Cases.Count == 0)
        {
            throw new InvalidOperationException("The log says nothing.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases)]
    public object ReadEvents()
    {
        CaseEvent? last = null;
        foreach (var bytes in _bytes)
        {
            if (!EventJson.TryRead(bytes, out last, out var code))
            {
                throw new InvalidOperationException(code);
            }
        }

        return last!;
    }

    [Benchmark(OperationsPerInvoke = Cases)]
    public object Fold() => Folder.Fold(_events, SampleFacts.Period.End);
}
