using BenchmarkDotNet.Attributes;
using Microsoft.Win32.SafeHandles;

namespace PhanAnh.Benchmarks;

/// <summary>One commit of one event after another, each flushed to the disk.</summary>
public class StoreFlushBenchmark
{
    private const int Commits = 4;

    private readonly byte[] _line = new byte[1_100];

    private JsonLinesCaseStore _store = null!;
    private SafeFileHandle _file = null!;
    private long _end;
    private int _round;

    [GlobalSetup]
    public void Setup()
    {
        _store = JsonLinesCaseStore.OpenAsync(StoreFolder.File("flush.jsonl")).AsTask().GetAwaiter().GetResult();
        _file = File.OpenHandle(StoreFolder.File("flush-plain.jsonl"), FileMode.Create, FileAccess.Write);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Commits)]
    public void WriteFlush()
    {
        for (var i = 0; i < Commits; i++)
        {
            RandomAccess.Write(_file, _line, _end);
            RandomAccess.FlushToDisk(_file);
            _end += _line.Length;
        }
    }

    [Benchmark(OperationsPerInvoke = Commits)]
    public void Append()
    {
        foreach (var commit in StoreSample.Commits(1, _round++))
        {
            StoreAppendBenchmark.Append(_store, commit);
        }
    }
}
