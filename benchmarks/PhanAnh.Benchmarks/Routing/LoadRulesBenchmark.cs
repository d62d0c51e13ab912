using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PhanAnh.Rules;

namespace PhanAnh.Benchmarks;

/// <summary>From the bytes of both files to a router; against parsing the same bytes and binding nothing.</summary>
public class LoadRulesBenchmark
{
    [Benchmark(Baseline = true)]
    public object ParseOnly()
    {
        using var rules = JsonDocument.Parse(RoutingSample.RulesJson);
        using var places = JsonDocument.Parse(RoutingSample.PlacesJson);
        return rules.RootElement.GetProperty("rules").GetArrayLength() + places.RootElement.GetProperty("places").GetArrayLength();
    }

    [Benchmark]
    public object ReadAndCompile() => new Router(RoutingFile.Read(RoutingSample.RulesJson).Rules!, PlaceFile.Read(RoutingSample.PlacesJson).Register!);

    [Benchmark]
    public object CompileOnly() => new Router(RoutingSample.Rules, RoutingSample.Places);
}
