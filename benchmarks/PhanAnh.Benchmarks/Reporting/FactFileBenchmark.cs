using BenchmarkDotNet.Attributes;
using PhanAnh.Reporting;

namespace PhanAnh.Benchmarks;

/// <summary>Writing and reading a file of facts, against counting the month's report from them.</summary>
[Turns(1, 11)]
public class FactFileBenchmark
{
    private FactSet _facts = FactSet.Empty(default);
    private byte[] _file = [];

    [Params(1_000_000)]
    public int Cases { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _facts = SampleFacts.Of(Cases);
        _file = Written();
        if (((FactSet)Read()).Clocks.Count != _facts.Clocks.Count)
        {
            throw new InvalidOperationException("The file says something else.");
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var facts = Read();
        Console.WriteLine($"{_file.Length / 1_000_000} MB of file, {(GC.GetTotalMemory(forceFullCollection: true) - before) / 1_000_000} MB of facts");
        GC.KeepAlive(facts);
    }

    [Benchmark(Baseline = true)]
    public object Report() => PhanAnh.Reporting.Report.Build(new(SampleFacts.Preset, SampleFacts.Period) { Units = SampleFacts.Units }, _facts);

    [Benchmark]
    public object Read() =>
        FactFile.TryRead(new MemoryStream(_file), out var facts, out var refusal) ? facts : throw new InvalidOperationException(refusal.Code);

    [Benchmark]
    public object Write() => Written();

    private byte[] Written()
    {
        using var stream = new MemoryStream();
        FactFile.Write(_facts, stream);
        return stream.ToArray();
    }
}
