using BenchmarkDotNet.Attributes;

namespace PhanAnh.Benchmarks;

/// <summary>Can a trigger fire in a state? Any trigger, any state.</summary>
public class CanFireBenchmark
{
    private int _count;

    [Benchmark(Baseline = true, OperationsPerInvoke = TableSample.Count)]
    public void FrozenDictionary()
    {
        var count = 0;
        foreach (var (state, trigger) in TableSample.Asked)
        {
            count += TableSample.Frozen.TryGetValue((state, trigger), out var transition) && TableSample.AreMet(transition) ? 1 : 0;
        }

        _count = count;
    }

    [Benchmark(OperationsPerInvoke = TableSample.Count)]
    public void CanFire()
    {
        var count = 0;
        foreach (var (state, trigger) in TableSample.AskedIds)
        {
            count += TableSample.Lifecycle.CanFire(state, trigger, TableSample.Scope) ? 1 : 0;
        }

        _count = count;
    }
}
