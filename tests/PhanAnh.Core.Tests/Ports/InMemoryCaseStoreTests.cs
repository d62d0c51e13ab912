using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class InMemoryCaseStoreTests
{
    private static readonly CaseCode Code = SampleEvents.Code;

    [Fact]
    public async Task Append_InTurn_ChainsAndNumbersTheEvents()
    {
        var store = new InMemoryCaseStore();
        Assert.True(await store.AppendAsync(Code, 0, SampleEvents.Log[..2], null));
        Assert.True(await store.AppendAsync(Code, 2, SampleEvents.Log[2..5], null));

        var log = await store.LoadAsync(Code);
        var head = HashChain.Start;
        foreach (var stored in log)
        {
            head = HashChain.Next(head, stored.Bytes.Span);
            Assert.Equal(head, stored.Hash);
            Assert.Equal(stored.Event.Sequence, stored.Position);
        }

        Assert.Equal(5, log.Length);
    }

    /// <summary>Events lie in pieces of a quarter of a million bytes: they fill many, and one is larger than any.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Load_EventsOfAllSizes_AreThoseAppended(bool isReadBetween)
    {
        int[] sizes = [1, 300_000, 1, 1, 200_000, 100_000, 262_000, 5, 40_000, 40_000];
        CaseEvent[] events = [.. sizes.Select((size, i) => SampleEvents.Log[0] with { Sequence = i + 1, Warnings = [new('w', size)] })];
        var store = new InMemoryCaseStore();
        foreach (var e in events)
        {
            Assert.True(await store.AppendAsync(Code, e.Sequence - 1, [e], null));
            Assert.Equal(isReadBetween ? e.Sequence : 0, isReadBetween ? (await store.LoadAsync(Code)).Length : 0);
        }

        var log = await store.LoadAsync(Code);
        Assert.Equal(events.Select(EventJson.Write), log.Select(stored => stored.Bytes.ToArray()));
        Assert.Equal(events.Select(EventJson.Write), log.Select(stored => EventJson.Write(stored.Event)));
        Assert.Equal(events.Select(e => e.Sequence), log.Select(stored => stored.Position));
        var head = HashChain.Start;
        Assert.All(log, stored => Assert.Equal(head = HashChain.Next(head, stored.Bytes.Span), stored.Hash));
        Assert.Equal(log.Select(stored => stored.Hash), await store.ReadAllAsync().Select(stored => stored.Hash).ToListAsync());
        Assert.Equal(log[4].Hash, (await store.ReadAllAsync(after: 4).FirstAsync()).Hash);
    }

    [Fact]
    public async Task Append_StaleVersion_ChangesNothing()
    {
        var store = new InMemoryCaseStore();
        await store.AppendAsync(Code, 0, SampleEvents.Log[..2], null);
        Assert.False(await store.AppendAsync(Code, 1, SampleEvents.Log[1..2], SampleEvents.Monday));
        Assert.Equal(2, (await store.LoadAsync(Code)).Length);
        Assert.Empty(await DueAsync(store));
    }

    [Fact]
    public async Task Append_HundredInParallelOnOneVersion_ExactlyOneWins()
    {
        var store = new InMemoryCaseStore();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await store.AppendAsync(Code, 0, SampleEvents.Log[..1], null))));
        Assert.Single(answers, won => won);
    }

    [Fact]
    public async Task Append_NothingOrAGap_IsTheCallersMistake()
    {
        var store = new InMemoryCaseStore();
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(Code, 0, default, null));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(Code, 0, [], null));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(Code, 0, SampleEvents.Log[1..], null));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(new("other"), 0, SampleEvents.Log, null));
    }

    [Fact]
    public async Task DueBefore_TheInstantItself_IsNotBefore()
    {
        var store = new InMemoryCaseStore();
        await store.AppendAsync(Code, 0, SampleEvents.Log[..1], SampleEvents.Monday);
        Assert.Equal([Code], await DueAsync(store, SampleEvents.Monday + Duration.Epsilon));
        Assert.Empty(await DueAsync(store, SampleEvents.Monday));
        await store.AppendAsync(Code, 1, SampleEvents.Log[1..2], null);
        Assert.Empty(await DueAsync(store));
    }

    private static async Task<CaseCode[]> DueAsync(InMemoryCaseStore store, Instant? instant = null)
    {
        var due = new List<CaseCode>();
        await foreach (var code in store.DueBeforeAsync(instant ?? SampleEvents.Monday + Duration.FromDays(1)))
        {
            due.Add(code);
        }

        return [.. due];
    }
}
