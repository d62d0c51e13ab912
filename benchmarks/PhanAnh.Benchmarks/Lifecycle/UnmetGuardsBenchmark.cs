using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>Why does a trigger not fire: the code, and all guards that are not met.</summary>
public class UnmetGuardsBenchmark
{
    private int _sum;

    [Benchmark(Baseline = true, OperationsPerInvoke = TableSample.Count)]
    public void FrozenDictionary()
    {
        var sum = 0;
        foreach (var (state, trigger) in TableSample.Refused)
        {
            if (!TableSample.Frozen.TryGetValue((state, trigger), out var transition))
            {
                sum += RefusalCodes.Transition.Length;
                continue;
            }

            var unmet = 0;
            for (var i = 0; i < transition.Guards.Length; i++)
            {
                unmet |= transition.Guards[i](TableSample.Scope, []) ? 0 : 1 << i;
            }

            sum += unmet == 0 ? 0 : RefusalCodes.GuardNotMet.Length + unmet;
        }

        _sum = sum;
    }

    [Benchmark(OperationsPerInvoke = TableSample.Count)]
    public void Unmet()
    {
        var sum = 0;
        foreach (var (state, trigger) in TableSample.RefusedIds)
        {
            var answer = TableSample.Lifecycle.Ask(state, trigger, TableSample.Scope);
            sum += answer.Code?.Length ?? 0;
            foreach (var guard in answer.Unmet)
            {
                sum += guard.Name.Length;
            }
        }

        _sum = sum;
    }
}
