using System.Security.Cryptography;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>A file of 4,000 commits, opened and verified.</summary>
public class StoreLoadBenchmark
{
    private const int Cases = 1_000;
    private const int Commits = Cases * 4;

    private static readonly JsonLinesOptions ReadOnly = new() { ReadOnly = true };

    private readonly string _path = StoreFolder.File("load.jsonl");

    private JsonLinesCaseStore _store = null!;

    [GlobalSetup]
    public void Setup()
    {
        var store = Open(new() { Durability = Durability.Buffered });
        foreach (var commit in StoreSample.Commits(Cases))
        {
            StoreAppendBenchmark.Append(store, commit);
        }

        Close(store);

        _store = Open(ReadOnly);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Commits)]
    public object ParseLines()
    {
        var count = 0;
        foreach (var line in Lines())
        {
            count += JsonSerializer.Deserialize(line.Span, PlainJson.Default.PlainLine)!.Events.Length;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Commits)]
    public object ParseLinesAndHash()
    {
        var head = new byte[SHA256.HashSizeInBytes];
        var count = 0;
        foreach (var line in Lines())
        {
            count += JsonSerializer.Deserialize(line.Span, PlainJson.Default.PlainLine)!.Events.Length;
            SHA256.HashData(line.Span, head);
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Commits)]
    public object OpenStore()
    {
        var store = Open(ReadOnly);
        Close(store);
        return store.Report;
    }

    [Benchmark(OperationsPerInvoke = Commits)]
    public object Verify() => _store.VerifyAsync().AsTask().GetAwaiter().GetResult();

    private JsonLinesCaseStore Open(JsonLinesOptions options) => JsonLinesCaseStore.OpenAsync(_path, options).AsTask().GetAwaiter().GetResult();

    private static void Close(JsonLinesCaseStore store) => store.DisposeAsync().AsTask().GetAwaiter().GetResult();

    private IEnumerable<ReadOnlyMemory<byte>> Lines()
    {
        ReadOnlyMemory<byte> rest = File.ReadAllBytes(_path);
        for (var end = rest.Span.IndexOf((byte)'\n'); end >= 0; end = rest.Span.IndexOf((byte)'\n'))
        {
            yield return rest[..end];
            rest = rest[(end + 1)..];
        }
    }
}
