using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>Folding the events of a case, against reading them; a call is one event.</summary>
public class ReplayBenchmark
{
    private const int Times = 2;
    private const int Events = 8;

    private readonly CaseEvent[] _events = [.. CaseLife.TayNinh.Events];
    private readonly byte[][] _bytes = [.. CaseLife.TayNinh.Events.Select(EventJson.Write)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Times * Events)]
    public void Read()
    {
        for (var i = 0; i < Times; i++)
        {
            foreach (var bytes in _bytes)
            {
                _ = EventJson.TryRead(bytes, out _, out _);
            }
        }
    }

    [Benchmark(OperationsPerInvoke = Times * Events)]
    public void Replay()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = Case.Replay(_events);
        }
    }

    [Benchmark(OperationsPerInvoke = Times * Events)]
    public void Write()
    {
        for (var i = 0; i < Times; i++)
        {
            foreach (var e in _events)
            {
                _ = EventJson.Write(e);
            }
        }
    }
}
