using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>One commit of one event after another, not flushed to the disk.</summary>
public class StoreAppendBenchmark
{
    private const int Cases = 64;
    private const int Commits = Cases * 4;

    private JsonLinesCaseStore _store = null!;
    private FileStream _file = null!;
    private PlainEvent[] _plain = [];
    private ImmutableArray<CaseEvent>[] _next = [];
    private int _round;

    [GlobalSetup]
    public void Setup()
    {
        _plain = [.. StoreSample.Commits(Cases).Select(commit => JsonSerializer.Deserialize(EventJson.Write(commit[0]), PlainJson.Default.PlainEvent)!)];
        _store = JsonLinesCaseStore.OpenAsync(StoreFolder.File("append.jsonl"), new() { Durability = Durability.Buffered }).AsTask().GetAwaiter().GetResult();
        _file = new FileStream(StoreFolder.File("append-plain.jsonl"), FileMode.Create, FileAccess.Write, FileShare.Read, 0);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Commits)]
    public void JsonHashWrite()
    {
        var head = new byte[SHA256.HashSizeInBytes];
        foreach (var e in _plain)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(e, PlainJson.Default.PlainEvent);
            SHA256.HashData(bytes, head);
            _file.Write(bytes);
        }
    }

    /// <summary>Cases that are not in the store yet; no part of what is timed.</summary>
    [IterationSetup]
    public void Next() => _next = [.. StoreSample.Commits(Cases, _round++ * Cases)];

    [Benchmark(OperationsPerInvoke = Commits)]
    public void Append()
    {
        foreach (var commit in _next)
        {
            Append(_store, commit);
        }
    }

    internal static void Append(JsonLinesCaseStore store, ImmutableArray<CaseEvent> commit)
    {
        var appended = store.AppendAsync(commit[0].Case, commit[0].Sequence - 1, commit, commit[0].EffectiveAt);
        if (!(appended.IsCompleted ? appended.Result : appended.AsTask().GetAwaiter().GetResult()))
        {
            throw new InvalidOperationException("The store is at another version.");
        }
    }
}
