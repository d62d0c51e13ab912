using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.Win32.SafeHandles;
using PhanAnh.Core;

namespace PhanAnh.Benchmarks;

/// <summary>Many commits under one flush: as many lines of keys, texts and cases, written raw and flushed file by file, against a group of stores.</summary>
public class StoreGroupBenchmark
{
    private const int Cases = 64;
    private const int Commits = Cases * 4;

    private static readonly (string File, byte[] Bytes)[] Raw =
    [
        ("group-plain-keys.jsonl", new byte[Cases * 120]),
        ("group-plain-texts.jsonl", new byte[Cases * 260]),
        ("group-plain-cases.jsonl", new byte[Commits * 1_100]),
    ];

    private readonly SensitiveText _text = new("Đèn đường trước chợ hỏng ba ngày nay.");

    private SafeFileHandle[] _files = [];
    private JsonLinesCaseStore _cases = null!;
    private JsonLinesPersonalTexts _texts = null!;
    private FileCaseKeyStore _keys = null!;
    private StoreGroup _group = null!;
    private ImmutableArray<ImmutableArray<CaseEvent>> _commits = [];
    private int _round;

    [GlobalSetup]
    public void Setup() => OpenAsync().GetAwaiter().GetResult();

    /// <summary>What is to be written lies ready on both sides.</summary>
    [IterationSetup]
    public void Prepare() => _commits = [.. StoreSample.Commits(Cases, _round++ * Cases)];

    [Benchmark(Baseline = true, OperationsPerInvoke = Commits)]
    public void WriteFlush()
    {
        for (var i = 0; i < Raw.Length; i++)
        {
            RandomAccess.Write(_files[i], Raw[i].Bytes, RandomAccess.GetLength(_files[i]));
            RandomAccess.FlushToDisk(_files[i]);
        }
    }

    [Benchmark(OperationsPerInvoke = Commits)]
    public void Group() => GroupAsync().GetAwaiter().GetResult();

    private async Task OpenAsync()
    {
        var grouped = new JsonLinesOptions { Durability = Durability.Grouped };
        _files = [.. Raw.Select(raw => File.OpenHandle(StoreFolder.File(raw.File), FileMode.Create, FileAccess.Write))];
        _cases = await JsonLinesCaseStore.OpenAsync(StoreFolder.File("group.jsonl"), grouped).ConfigureAwait(false);
        _texts = await JsonLinesPersonalTexts.OpenAsync(StoreFolder.File("group.texts.jsonl"), grouped).ConfigureAwait(false);
        _keys = await FileCaseKeyStore.OpenAsync(StoreFolder.File("group.keys.jsonl"), Durability.Grouped).ConfigureAwait(false);
        _group = new(_cases, _texts, _keys);
    }

    private async Task GroupAsync()
    {
        foreach (var commit in _commits)
        {
            if (commit[0].Sequence == 1)
            {
                var key = (await _keys.GetOrCreateAsync(commit[0].Case).ConfigureAwait(false))!;
                var seal = new TextSeal(key);
                seal.Seal(_text);
                await _texts.KeepAsync(commit[0].Case, key, seal.Sealed).ConfigureAwait(false);
            }

            StoreAppendBenchmark.Append(_cases, commit);
        }

        await _group.FlushAsync().ConfigureAwait(false);
    }
}
