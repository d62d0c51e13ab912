using System.Collections.Immutable;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>The catalogue of bad input by its numbers, where the world around the hotline fails (94, 108–110): nothing is lost, nothing stands half done.</summary>
public sealed class FailureCatalogueTests
{
    private readonly Hotline _hotline = new(PresetText.TayNinh.Preset);

    [Fact]
    [Trait("BadInput", "94")]
    public void Do_AClockThatStepsBack_OrdersEventsByTheirNumberAndNotByTheirTime()
    {
        _hotline.Register("2025-03-03 07:00");
        _hotline.AskSecrecy("2025-03-03 08:00");
        var classify = _hotline.Command("2025-03-03 07:30", Hotline.Reception, new ClassifyAct(new("Lighting"))) with { RecordedAt = Hotline.At("2025-03-03 07:30") };

        Assert.True(_hotline.Do(classify).Refusal!.Has("TIME_ORDER"));
        Assert.True(_hotline.Do(classify with { BackdatingReason = Hotline.Text("Đồng hồ máy chủ chạy lùi.") }).IsAccepted);
        _hotline.Dispatch("2025-03-03 09:00", "U1");

        Assert.Equal([1L, 2, 3, 4], _hotline.Log.Select(e => e.Sequence));
        Assert.True(_hotline.Log[2].RecordedAt < _hotline.Log[1].RecordedAt);
        Assert.NotNull(_hotline.Log[2].BackdatingReason);
        Assert.Equal(Hotline.At("2025-03-03 09:00"), _hotline.Case.LatestAt);
        Assert.Equal(Snapshot.Of(_hotline.Case), Snapshot.Of(Case.Replay(_hotline.Log)));
    }

    [Theory]
    [Trait("BadInput", "108")]
    [InlineData("2025-03-12 09:00", "TRANSITION", "RETENTION_OPEN", false)]
    [InlineData("2025-03-13 09:00", "GUARD_RETENTION_OVER", "RETENTION_MINIMUM", true)]
    public void Purge_BeforeItsTime_IsRefusedAndThePlanNamesTheLaw(string at, string code, string reason, bool closed)
    {
        _hotline.Published("2025-03-11");
        if (closed)
        {
            _hotline.Rate("2025-03-12 10:00", "Satisfied");
        }

        _hotline.Refused(code, at, Hotline.Owner, new PurgeAct());

        var item = RetentionPlan.Of(_hotline.Case, _hotline.Preset.Retention, Hotline.At(at)).Items[0];
        Assert.Equal((RetentionVerdict.Keep, reason), (item.Verdict, item.Reason));
        Assert.Contains(new ClauseId("TN58-A12.1-2"), item.Cites);
        Assert.NotNull(Hotline.Wait(_hotline.Desk.ReadTextAsync(_hotline.Case.Code, _hotline.Case.Submission.Content!.Value)));
    }

    [Fact]
    [Trait("BadInput", "108")]
    public async Task Purge_WhileSomebodyReadsTheLog_LeavesThatReadingWholeAndTombstonesForTexts()
    {
        _hotline.Published("2025-03-11");
        _hotline.Rate("2025-03-12 10:00", "Satisfied");
        var before = _hotline.Log;
        var read = new List<CaseEvent>();
        await foreach (var stored in _hotline.Store.ReadAllAsync())
        {
            if (read.Count == 2)
            {
                _hotline.Purge("2026-03-13 00:00");
            }

            read.Add(stored.Event);
        }

        Assert.Equal(before.Select(e => Convert.ToHexString(EventJson.Write(e))), read.Take(before.Length).Select(e => Convert.ToHexString(EventJson.Write(e))));
        Assert.IsType<Purged>(read[^1].Fact);
        var again = Case.Replay(read);
        Assert.True(again.IsPurged);
        Assert.Equal(before.Length + 1, again.Version);
        Assert.Equal(_hotline.Case.Submission.Content, again.Submission.Content);
        Assert.Null(await _hotline.Desk.ReadTextAsync(again.Code, again.Submission.Content!.Value));
        Assert.Null(PublicRecord.Of(again));
        Assert.Empty(await ChainCheck.OfAsync(_hotline.Store));
        Assert.True(_hotline.Do("2026-03-13 01:00", Hotline.Owner, new PurgeAct()).Refusal!.Has("CASE_ERASED"));
    }

    [Theory]
    [Trait("BadInput", "109")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task NotifyAsync_ThatFailsHalfWay_IsAskedAgainAndChangesNoCase(int failsAt)
    {
        _hotline.Published("2025-03-11");
        var before = Snapshot.Of(_hotline.Case);
        var all = _hotline.Notices.Select(notice => notice.Key).ToArray();
        Assert.True(all.Length > failsAt);
        var outbox = new Outbox(failsAt);

        await Assert.ThrowsAsync<IOException>(async () => await _hotline.Desk.NotifyAsync(0, outbox));
        Assert.Equal(all[..(failsAt - 1)], outbox.Sent);
        var position = await _hotline.Desk.NotifyAsync(0, outbox);

        Assert.Equal(all, outbox.Sent.Distinct());
        Assert.Equal(_hotline.Log.Length, position);
        Assert.Equal(position, await _hotline.Desk.NotifyAsync(position, new Outbox(1)));
        Assert.Equal(before, Snapshot.Of(_hotline.Case));
    }

    [Fact]
    [Trait("BadInput", "110")]
    public async Task HandleAsync_ACrashBeforeTheEventIsWritten_LeavesNoEventAndTheSameCommandDoesItAfterwards()
    {
        var store = new CrashingStore();
        var texts = new InMemoryPersonalTexts();
        var desk = new HotlineDesk(
            new(store, texts, new InMemoryCaseKeyStore(_ => Sample.Key(1)), new InMemoryUnitDirectory(new([Hotline.Named("U1")]))),
            new(PresetLibrary.Shipped, "tay-ninh"));
        var command = _hotline.Command("2025-03-03 08:00", Hotline.Submitter, Hotline.Registration());

        await Assert.ThrowsAsync<IOException>(async () => await desk.HandleAsync(command));
        Assert.Null(await desk.FindAsync(command.Case));
        var outcome = await desk.HandleAsync(command);

        Assert.True(outcome is { IsAccepted: true, WasRepeated: false });
        Assert.Equal(Hotline.Complete.Content, await desk.ReadTextAsync(command.Case, outcome.Case!.Submission.Content!.Value));
        Assert.True((await desk.HandleAsync(command)).WasRepeated);
        Assert.Single(await store.LoadAsync(command.Case));
    }

    /// <summary>Whatever a store keeps beside the log, the log alone gives it back: cases, and when time causes something next.</summary>
    [Fact]
    [Trait("BadInput", "110")]
    public async Task OpenAsync_OfTheLogAlone_DerivesEveryIndexAnew()
    {
        Commit[] commits = [new(1, 2, 3), new(2, 1, null), new(1, 1, 4), new(3, 2, 1)];
        using var folder = new Folder();
        await File.WriteAllBytesAsync(folder["copy.jsonl"], await Commit.FileOfAsync(commits));
        var model = new InMemoryCaseStore();
        await Commit.AppendAsync(model, commits);

        await using var store = await JsonLinesCaseStore.OpenAsync(folder["copy.jsonl"], Commit.Unflushed);

        Assert.Empty(store.Report.Defects);
        for (var day = 0; day <= 5; day++)
        {
            var instant = Sample.Monday + Duration.FromDays(day);
            Assert.Equal(await Commit.DueAsync(model, instant), await Commit.DueAsync(store, instant));
        }

        Assert.Equal((await Commit.AllAsync(model)).Select(stored => stored.Hash), (await Commit.AllAsync(store)).Select(stored => stored.Hash));
    }

    private sealed class Outbox(int failsAt) : INotifier
    {
        private int _asked;

        public List<string> Sent { get; } = [];

        public ValueTask SendAsync(Notification notification, CancellationToken cancellation = default)
        {
            if (++_asked == failsAt)
            {
                throw new IOException("The SMS gateway does not answer.");
            }

            Sent.Add(notification.Key);
            return ValueTask.CompletedTask;
        }
    }

    private sealed class CrashingStore : ICaseStore
    {
        private readonly InMemoryCaseStore _store = new();
        private bool _crashed;

        public ValueTask<ImmutableArray<StoredEvent>> LoadAsync(CaseCode code, CancellationToken cancellation = default) => _store.LoadAsync(code, cancellation);

        public ValueTask<bool> AppendAsync(CaseCode code, long expectedVersion, ImmutableArray<CaseEvent> events, Instant? nextDue, CancellationToken cancellation = default)
        {
            if (!_crashed)
            {
                _crashed = true;
                throw new IOException("The disk is gone.");
            }

            return _store.AppendAsync(code, expectedVersion, events, nextDue, cancellation);
        }

        public IAsyncEnumerable<StoredEvent> ReadAllAsync(long after = 0, CancellationToken cancellation = default) => _store.ReadAllAsync(after, cancellation);

        public IAsyncEnumerable<CaseCode> DueBeforeAsync(Instant instant, CancellationToken cancellation = default) => _store.DueBeforeAsync(instant, cancellation);
    }
}
