using BenchmarkDotNet.Attributes;

namespace PhanAnh.Benchmarks;

/// <summary>Which state does a trigger lead to, its guards met?</summary>
public class FireBenchmark
{
    private int _sum;

    [Benchmark(Baseline = true, OperationsPerInvoke = TableSample.Count)]
    public void FrozenDictionary()
    {
        var sum = 0;
        foreach (var (state, trigger) in TableSample.Firing)
        {
            if (TableSample.Frozen.TryGetValue((state, trigger), out var transition) && TableSample.AreMet(transition))
            {
                sum ^= transition.To;
            }
        }

        _sum = sum;
    }

    [Benchmark(OperationsPerInvoke = TableSample.Count)]
    public void Ask()
    {
        var sum = 0;
        foreach (var (state, trigger) in TableSample.FiringIds)
        {
            var answer = TableSample.Lifecycle.Ask(state, trigger, TableSample.Scope);
            sum ^= answer.IsPermitted ? (int)answer.To!.Value.Phase : 0;
        }

        _sum = sum;
    }
}
