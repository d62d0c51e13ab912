using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class StoreLawTests
{
    private static readonly CaseCode[] Codes = [.. Enumerable.Range(1, 4).Select(Sample.Code)];

    [Fact]
    public void Store_AnyCommits_AnswersLikeTheOneInMemory() =>
        Prop.ForAll(Commit.Stores.ToArbitrary(), async commits =>
        {
            using var folder = new Folder();
            var model = new InMemoryCaseStore();
            await Commit.AppendAsync(model, commits);
            await using (var store = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Commit.Unflushed))
            {
                await Commit.AppendAsync(store, commits);
                await AssertSameAsync(model, store);
            }

            await using var again = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Commit.Unflushed);
            await AssertSameAsync(model, again);
            Assert.Empty(await again.VerifyAsync());
        }).QuickCheckThrowOnFailure();

    // Every byte of one small store, three kinds of damage each.
    [Fact]
    public async Task Open_AnySingleByteDamaged_ReportsItOrReadsTheSame()
    {
        Commit[] commits = [new(1, 1, 2), new(2, 2, null), new(1, 1, null)];
        var whole = await Commit.FileOfAsync(commits);
        var logs = await LogsOfAsync(whole);
        for (var at = 0; at < whole.Length; at++)
        {
            await AssertReportedAsync([.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]], logs);
            await AssertReportedAsync([.. whole[..at], .. whole[(at + 1)..]], logs);
            await AssertReportedAsync([.. whole[..at], (byte)'0', .. whole[at..]], logs);
        }
    }

    [Fact]
    public void Open_RandomStoreRandomDamage_ReportsItOrReadsTheSame() =>
        Prop.ForAll(
            (from commits in Commit.Stores
             from at in Gen.Choose(0, int.MaxValue - 1)
             from kind in Gen.Choose(0, 2)
             from value in Gen.Choose(0, 255)
             select (commits, at, kind, value: (byte)value)).ToArbitrary(),
            async damage =>
            {
                var whole = await Commit.FileOfAsync(damage.commits);
                var at = damage.at % whole.Length;
                await AssertReportedAsync(
                    damage.kind switch
                    {
                        0 => [.. whole[..at], damage.value, .. whole[(at + 1)..]],
                        1 => [.. whole[..at], damage.value, .. whole[at..]],
                        _ => [.. whole[..at], .. whole[(at + 1)..]],
                    },
                    await LogsOfAsync(whole));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Open_LineRemovedRepeatedOrMoved_ReportsIt() =>
        Prop.ForAll(
            (from commits in Commit.Stores
             from kind in Gen.Choose(0, 2)
             from first in Gen.Choose(0, 1000)
             from second in Gen.Choose(0, 1000)
             select (commits, kind, first, second)).Where(damage => damage.commits.Length > 1).ToArbitrary(),
            async damage =>
            {
                var whole = await Commit.FileOfAsync(damage.commits);
                var lines = System.Text.Encoding.UTF8.GetString(whole).Split('\n')[..^1].ToList();
                var from = damage.first % (lines.Count - 1);
                var line = lines[from];
                if (damage.kind != 1)
                {
                    lines.RemoveAt(from);
                }

                if (damage.kind != 0)
                {
                    lines.Insert(damage.kind == 1 ? damage.second % lines.Count : from + 1 + (damage.second % (lines.Count - from)), line);
                }

                var damaged = System.Text.Encoding.UTF8.GetBytes(string.Concat(lines.Select(text => text + "\n")));
                var (report, logs) = await OpenAsync(damaged);
                Assert.NotEmpty(report.Defects);
                AssertPrefixes(await LogsOfAsync(whole), logs);
            }).QuickCheckThrowOnFailure();

    private static async Task AssertSameAsync(InMemoryCaseStore model, JsonLinesCaseStore store)
    {
        Assert.Equal(await FactsAsync(model), await FactsAsync(store));
        foreach (var code in Codes)
        {
            var expected = (await model.LoadAsync(code)).Select(stored => stored.Event).ToArray();
            var found = (await store.LoadAsync(code)).Select(stored => stored.Event).ToArray();
            Assert.Equal(expected.Select(EventJson.Write), found.Select(EventJson.Write));
            Assert.Equal(expected.Length == 0 ? 0 : Case.Replay(expected).Version, found.Length == 0 ? 0 : Case.Replay(found).Version);
        }

        for (var day = 0; day <= 21; day++)
        {
            var instant = Sample.Monday + Duration.FromDays(day);
            Assert.Equal(await Commit.DueAsync(model, instant), await Commit.DueAsync(store, instant));
        }
    }

    private static async Task<string[]> FactsAsync(ICaseStore store) =>
        [.. (await Commit.AllAsync(store)).Select(stored => $"{stored.Hash} {Convert.ToHexString(stored.Bytes.Span)}")];

    private static async Task AssertReportedAsync(byte[] damaged, ImmutableArray<string[]> logs)
    {
        OpenReport report;
        ImmutableArray<string[]> found;
        try
        {
            (report, found) = await OpenAsync(damaged);
        }
        catch (InvalidDataException)
        {
            return;
        }

        AssertPrefixes(logs, found);
        Assert.True(
            !report.Defects.IsEmpty || report.TornBytes > 0 || logs.Zip(found).All(pair => pair.First.SequenceEqual(pair.Second)),
            "A change was neither reported nor without effect.");
    }

    /// <summary>Whatever can still be read is what was written.</summary>
    private static void AssertPrefixes(ImmutableArray<string[]> logs, ImmutableArray<string[]> found) =>
        Assert.All(logs.Zip(found), pair => Assert.Equal(pair.First.Take(pair.Second.Length), pair.Second));

    private static async Task<ImmutableArray<string[]>> LogsOfAsync(byte[] bytes) => (await OpenAsync(bytes)).Logs;

    private static async Task<(OpenReport Report, ImmutableArray<string[]> Logs)> OpenAsync(byte[] bytes)
    {
        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder["cases.jsonl"], bytes);
        await using var store = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Commit.Unflushed);
        var logs = ImmutableArray.CreateBuilder<string[]>();
        foreach (var code in Codes)
        {
            logs.Add([.. (await store.LoadAsync(code)).Select(stored => Convert.ToHexString(stored.Bytes.Span))]);
        }

        return (store.Report, logs.ToImmutable());
    }
}
