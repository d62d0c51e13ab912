using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>One append of a random store: so many events for one of a few cases.</summary>
internal sealed record Commit(int Case, int Events, int? DueInDays)
{
    public static Gen<Commit> Any { get; } =
        from number in Gen.Choose(1, 4)
        from events in Gen.Choose(1, 3)
        from due in Gen.Choose(-5, 20)
        select new Commit(number, events, due < 0 ? null : due);

    public static Gen<Commit[]> Stores { get; } = Any.NonEmptyListOf().Select(commits => commits.Take(12).ToArray());

    public Instant? Due => DueInDays is { } days ? Sample.Monday + Duration.FromDays(days) : null;

    /// <summary>Appends commits one after another, each on the version that it finds.</summary>
    public static async Task AppendAsync(ICaseStore store, IEnumerable<Commit> commits)
    {
        foreach (var commit in commits)
        {
            var code = Sample.Code(commit.Case);
            var version = (await store.LoadAsync(code)).Length;
            Assert.True(await store.AppendAsync(code, version, Sample.Events(code, version + 1, commit.Events), commit.Due));
        }
    }

    /// <summary>The bytes of a file that these commits make.</summary>
    public static async Task<byte[]> FileOfAsync(IEnumerable<Commit> commits)
    {
        using var folder = new Folder();
        await using (var store = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"], Unflushed))
        {
            await AppendAsync(store, commits);
        }

        return await File.ReadAllBytesAsync(folder["cases.jsonl"]);
    }

    public static JsonLinesOptions Unflushed { get; } = new() { Durability = Durability.Buffered };

    public static async Task<ImmutableArray<StoredEvent>> AllAsync(ICaseStore store, long after = 0)
    {
        var all = ImmutableArray.CreateBuilder<StoredEvent>();
        await foreach (var stored in store.ReadAllAsync(after))
        {
            all.Add(stored);
        }

        return all.ToImmutable();
    }

    public static async Task<CaseCode[]> DueAsync(ICaseStore store, Instant instant)
    {
        var due = new List<CaseCode>();
        await foreach (var code in store.DueBeforeAsync(instant))
        {
            due.Add(code);
        }

        return [.. due];
    }
}
