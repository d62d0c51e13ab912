using BenchmarkDotNet.Attributes;
using PhanAnh.Core;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>Folding events into facts, an event, against reading the same events from their JSON.</summary>
[Turns(5, 31)]
public class FoldBenchmark
{
    private const int Cases = 2_000;
    private const int EventsPerCase = 8;

    private static readonly FactFolder Folder = new(SampleLog.Regulation) { Units = SampleFacts.Units };

    private CaseEvent[] _events = [];
    private byte[][] _bytes = [];

    [GlobalSetup]
    public void Setup()
    {
        _events = [.. SampleLog.Of(Cases)];
        _bytes = Array.ConvertAll(_events, EventJson.Write);
        Console.WriteLine($"{_events.Length} events of {_bytes.Average(bytes => bytes.Length):0} bytes");
        if (_events.Length / EventsPerCase != Cases || Folder.Fold(_events, SampleFacts.Period.End).Cases.Count == 0)
        {
            throw new InvalidOperationException("The log is not as long as it says.");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Cases * EventsPerCase)]
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

    [Benchmark(OperationsPerInvoke = Cases * EventsPerCase)]
    public object Fold() => Folder.Fold(_events, SampleFacts.Period.End);
}
