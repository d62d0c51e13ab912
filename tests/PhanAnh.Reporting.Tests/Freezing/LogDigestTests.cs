namespace PhanAnh.Reporting.Tests;

public sealed class LogDigestTests
{
    [Fact]
    public async Task HoldsAsync_StoreThatGrewSince_HoldsAndAnotherDoesNot()
    {
        var lives = RandomHistories.Histories(3, 12).Select(history => history.Log).ToArray();
        var store = await StoreAsync(lives[..8]);
        var digest = await LogDigest.OfStoreAsync(store);
        Assert.Equal(8, digest.Cases);
        Assert.True(await digest.HoldsAsync(store));

        await AppendAsync(store, lives[8..]);
        Assert.True(await digest.HoldsAsync(store));
        Assert.NotEqual(digest.Value, (await LogDigest.OfStoreAsync(store)).Value);
        Assert.False(await digest.HoldsAsync(await StoreAsync(lives[..7])));
        Assert.False(await digest.HoldsAsync(await StoreAsync([.. lives[..7], [lives[7][0] with { EffectiveAt = lives[7][0].EffectiveAt - Duration.FromMinutes(1) }, .. lives[7].Skip(1)]])));
        Assert.True(await LogDigest.Of([]).HoldsAsync(new InMemoryCaseStore()));
    }

    [Fact]
    public async Task TryFreeze_DigestOfAStore_IsReadBackWithItsPosition()
    {
        var store = await StoreAsync(RandomHistories.Histories(3, 4).Select(history => history.Log));
        var digest = await LogDigest.OfStoreAsync(store);
        Assert.True(FrozenReport.TryFreeze(Sample.February, digest, [History.TayNinhRegulation], Local.At("2025-02-16 09:00"), out var frozen, out _));
        Assert.True(FrozenReport.TryRead(frozen.Bytes.Span, frozen.Hash, out var read, out _));
        Assert.Equal(digest, read.Log);
        Assert.True(digest.Position > 0);
        Assert.True(await read.Log.HoldsAsync(store));
    }

    [Fact]
    public void TryFreeze_AForm_IsFrozenAndRestatedLikeAnyReport()
    {
        var preset = PresetLibrary.Shipped.Find("dong-nai-1022-2017")!;
        var histories = new PresetHistories(preset, Local.At("2018-02-01"), 58);
        var events = histories.Logs(60).SelectMany(log => log).ToArray();
        Assert.True(ReportRequest.TryFor(preset, "evaluation", "2018-03", out var request, out var refusal), refusal?.ToString());
        request = request with { Units = History.Units, Listing = CaseListing.Fold(events, request.Period.End) };
        var folder = new FactFolder(histories.Regulation) { Units = History.Units };
        var report = Report.Build(request, folder.Fold(events, request.Period.End));
        Assert.True(FrozenReport.TryFreeze(report, LogDigest.Of([]), [histories.Regulation], request.Period.End, out var frozen, out refusal), refusal?.ToString());
        Assert.Empty(Restatement.Of(frozen, report));
    }

    private static async Task<InMemoryCaseStore> StoreAsync(IEnumerable<IReadOnlyList<CaseEvent>> lives)
    {
        var store = new InMemoryCaseStore();
        await AppendAsync(store, lives);
        return store;
    }

    private static async Task AppendAsync(InMemoryCaseStore store, IEnumerable<IReadOnlyList<CaseEvent>> lives)
    {
        foreach (var log in lives)
        {
            Assert.True(await store.AppendAsync(log[0].Case, 0, [.. log], null));
        }
    }
}
