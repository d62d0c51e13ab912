using BenchmarkDotNet.Attributes;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>The monthly report with every figure, on one core and on two.</summary>
[Turns(2, 11)]
public class ReportBenchmark
{
    private FactSet _facts = FactSet.Empty(default);

    [Params(100_000, 1_000_000, 10_000_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _facts = FactSet.Empty(default);
        GC.Collect();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        _facts = SampleFacts.Of(Cases);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine($"{_facts.Cases.Count} cases, {_facts.Assignments.Count} assignments, {_facts.Answers.Count} answers, {_facts.Clocks.Count} clocks, "
            + $"{_facts.Steps.Count} steps: {bytes / 1_000_000} MB");
    }

    [Benchmark(Baseline = true)]
    public object OneThread() => Build(1);

    [Benchmark]
    public object TwoThreads() => Build(2);

    private Report Build(int threads) =>
        Report.Build(new(SampleFacts.Preset, SampleFacts.Period) { Units = SampleFacts.Units, Threads = threads }, _facts);
}
