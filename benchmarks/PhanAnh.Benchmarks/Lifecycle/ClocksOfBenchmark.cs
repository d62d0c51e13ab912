using BenchmarkDotNet.Attributes;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>All clocks of one running case; a call is a case.</summary>
public class ClocksOfBenchmark
{
    private const int Times = 200;

    private readonly CaseLife _life = CaseLife.TayNinh;
    private readonly Case _running = CaseLife.TayNinh.Running;
    private readonly Instant _now = CaseLife.At(4, 9);

    [Benchmark(Baseline = true, OperationsPerInvoke = Times)]
    public void ClocksOf()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = _life.Procedure.ClocksOf(_running, _life.Calendars, _now);
        }
    }

    [Benchmark(OperationsPerInvoke = Times)]
    public void NextDue()
    {
        for (var i = 0; i < Times; i++)
        {
            _ = _life.Procedure.NextDue(_running, _life.Calendars);
        }
    }
}
