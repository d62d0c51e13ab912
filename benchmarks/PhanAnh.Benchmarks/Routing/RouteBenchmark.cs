using BenchmarkDotNet.Attributes;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>Which of 10,000 rules wins, among 3,321 communes?</summary>
public class RouteBenchmark
{
    private readonly LinearRouting _walk = new(RoutingSample.Rules.Rules, RoutingSample.Places);
    private readonly Router _router = new(RoutingSample.Rules, RoutingSample.Places);
    private readonly RoutingRule?[] _results = new RoutingRule?[RoutingSample.Count];

    [Benchmark(Baseline = true, OperationsPerInvoke = RoutingSample.Count)]
    public void WalkOverAllRules()
    {
        for (var i = 0; i < RoutingSample.Count; i++)
        {
            _results[i] = _walk.Route(RoutingSample.Questions[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = RoutingSample.Count)]
    public void Route()
    {
        for (var i = 0; i < RoutingSample.Count; i++)
        {
            _results[i] = _router.Route(RoutingSample.Questions[i]).Rule;
        }
    }
}
