using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>All triggers that can fire in a state; a call is one state.</summary>
public class PermittedTriggersBenchmark
{
    private const int Times = 100;

    private int _sum;

    [Benchmark(Baseline = true, OperationsPerInvoke = Times * TableSample.States)]
    public void FrozenDictionaryScan()
    {
        var sum = 0;
        for (var i = 0; i < Times; i++)
        {
            for (var state = 0; state < TableSample.States; state++)
            {
                for (var trigger = 0; trigger < TableSample.Triggers; trigger++)
                {
                    sum += TableSample.Frozen.TryGetValue((state, trigger), out var transition) && TableSample.AreMet(transition) ? 1 : 0;
                }
            }
        }

        _sum = sum;
    }

    [Benchmark(OperationsPerInvoke = Times * TableSample.States)]
    public void PermittedIn()
    {
        var sum = 0;
        for (var i = 0; i < Times; i++)
        {
            foreach (var state in TableSample.StateIds)
            {
                foreach (TriggerId _ in TableSample.Lifecycle.PermittedIn(state, TableSample.Scope))
                {
                    sum++;
                }
            }
        }

        _sum = sum;
    }
}
