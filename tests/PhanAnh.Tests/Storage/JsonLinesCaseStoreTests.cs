using System.Text;
using NodaTime;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class JsonLinesCaseStoreTests : IDisposable
{
    private static readonly CaseCode One = Sample.Code(1);
    private static readonly CaseCode Two = Sample.Code(2);

    private readonly Folder _folder = new();

    private string Path => _folder["cases.jsonl"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Load_AfterReopening_GivesWhatWasAppended()
    {
        await using (var store = await OpenAsync())
        {
            Assert.True(await store.AppendAsync(One, 0, Sample.Events(One, 1, 2), null));
            Assert.True(await store.AppendAsync(Two, 0, Sample.Events(Two, 1, 1), null));
            Assert.True(await store.AppendAsync(One, 2, Sample.Events(One, 3, 1), null));
        }

        await using var again = await OpenAsync();
        var log = await again.LoadAsync(One);
        Assert.Equal([1L, 2, 3], log.Select(stored => stored.Event.Sequence));
        Assert.Equal(Sample.Events(One, 1, 3).Select(EventJson.Write), log.Select(stored => stored.Bytes.ToArray()));
        Assert.Equal((3L, 2, 0L), (again.Report.Lines, again.Report.Cases, again.Report.TornBytes));
        Assert.Empty(again.Report.Defects);
        Assert.Empty(await again.LoadAsync(Sample.Code(3)));
    }

    [Theory]
    [InlineData(1, "behind the sender's back the case has moved on")]
    [InlineData(3, "the sender is ahead of the store")]
    public async Task Append_OnAnotherVersion_ChangesNothing(int expected, string note)
    {
        await using var store = await OpenAsync();
        await store.AppendAsync(One, 0, Sample.Events(One, 1, 2), null);
        var before = await ReadFileAsync();

        Assert.False(await store.AppendAsync(One, expected, Sample.Events(One, expected + 1, 1), null), note);
        Assert.Equal(before, await ReadFileAsync());
    }

    [Fact]
    public async Task Append_NothingOrAGap_IsTheCallersMistake()
    {
        await using var store = await OpenAsync();
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(One, 0, [], null));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(One, 0, Sample.Events(One, 2, 1), null));
        await Assert.ThrowsAsync<ArgumentException>(async () => await store.AppendAsync(One, 0, Sample.Events(Two, 1, 1), null));
        Assert.Empty(await ReadFileAsync());
    }

    [Fact]
    public async Task Append_HundredInParallelOnOneVersion_ExactlyOneWins()
    {
        await using var store = await OpenAsync();
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 100).Select(_ => Task.Run(async () => await store.AppendAsync(One, 0, Sample.Events(One, 1, 1), null))));

        Assert.Single(answers, won => won);
        Assert.Single(await store.LoadAsync(One));
        Assert.Empty(await store.VerifyAsync());
    }

    [Fact]
    public async Task Append_ManyCasesInParallel_KeepsAllOfThem()
    {
        await using var store = await OpenAsync();
        await Task.WhenAll(Enumerable.Range(1, 40).Select(number => Task.Run(async () =>
        {
            var code = Sample.Code(number);
            for (var version = 0; version < 5; version++)
            {
                Assert.True(await store.AppendAsync(code, version, Sample.Events(code, version + 1, 1), null));
                Assert.Equal(version + 1, (await store.LoadAsync(code)).Length);
            }
        })));

        Assert.Equal(200, (await Commit.AllAsync(store)).Length);
        Assert.Empty(await store.VerifyAsync());
    }

    [Fact]
    public async Task Append_Cancelled_WritesNothing()
    {
        await using var store = await OpenAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await store.AppendAsync(One, 0, Sample.Events(One, 1, 1), null, cancelled.Token));
        Assert.Empty(await ReadFileAsync());
    }

    [Fact]
    public async Task Append_DiskFullHalfWay_PutsTheFileBack()
    {
        using var disk = new FullDisk(Path);
        await using var store = await JsonLinesCaseStore.OpenAsync(disk);
        await store.AppendAsync(One, 0, Sample.Events(One, 1, 1), null);
        var before = await ReadFileAsync();

        disk.IsFull = true;
        await Assert.ThrowsAsync<IOException>(async () => await store.AppendAsync(One, 1, Sample.Events(One, 2, 1), null));
        Assert.Equal(before, await ReadFileAsync());

        disk.IsFull = false;
        Assert.True(await store.AppendAsync(One, 1, Sample.Events(One, 2, 1), null));
        Assert.Empty(await store.VerifyAsync());
    }

    [Fact]
    public async Task Open_WhileOpen_TellsThatAStoreHasOneWriter()
    {
        await using (await OpenAsync())
        {
            var refused = await Assert.ThrowsAsync<IOException>(async () => await OpenAsync());
            Assert.Contains("one writer", refused.Message, StringComparison.Ordinal);
            Assert.Empty(await ReadFileAsync());
        }

        await using var again = await OpenAsync();
        Assert.Empty(again.Report.Defects);
    }

    [Fact]
    public async Task Append_AfterDisposal_IsRefused()
    {
        var store = await OpenAsync();
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(async () => await store.AppendAsync(One, 0, Sample.Events(One, 1, 1), null));
    }

    [Fact]
    public async Task ReadAll_FromEachPosition_GivesTheRest()
    {
        await using var store = await OpenAsync();
        await Commit.AppendAsync(store, [new(1, 3, null), new(2, 1, null), new(1, 2, null)]);
        var all = await Commit.AllAsync(store);

        Assert.Equal(all.Select(stored => stored.Position).Order().Distinct(), all.Select(stored => stored.Position));
        for (var i = 0; i < all.Length; i++)
        {
            Assert.Equal(all[(i + 1)..].Select(stored => stored.Hash), (await Commit.AllAsync(store, all[i].Position)).Select(stored => stored.Hash));
        }
    }

    [Fact]
    public async Task ReadAll_WhileAppending_SeesWhatIsAppendedMeanwhile()
    {
        await using var store = await OpenAsync();
        await store.AppendAsync(One, 0, Sample.Events(One, 1, 1), null);
        var seen = new List<long>();
        await foreach (var stored in store.ReadAllAsync())
        {
            seen.Add(stored.Event.Sequence);
            if (seen.Count < 3)
            {
                await store.AppendAsync(One, seen.Count, Sample.Events(One, seen.Count + 1, 1), null);
            }
        }

        Assert.Equal([1L, 2, 3], seen);
    }

    [Fact]
    public async Task DueBefore_AfterReopening_KnowsTheLatestDueOfEachCase()
    {
        await using (var store = await OpenAsync())
        {
            await Commit.AppendAsync(store, [new(1, 1, 3), new(2, 1, 1), new(3, 1, 2), new(1, 1, 5), new(3, 1, null)]);
        }

        await using var again = await OpenAsync();
        Assert.Equal([Two, One], await Commit.DueAsync(again, Sample.Monday + Duration.FromDays(6)));
        Assert.Equal([Two], await Commit.DueAsync(again, Sample.Monday + Duration.FromDays(5)));
        Assert.Empty(await Commit.DueAsync(again, Sample.Monday + Duration.FromDays(1)));
    }

    [Theory]
    [InlineData("\r\n", "", "saved by an editor for Windows")]
    [InlineData("\n", "\uFEFF", "saved with a byte-order mark")]
    [InlineData("\r\n", "\uFEFF", "both")]
    public async Task Open_FileSavedByAnEditor_IsReadAndGrows(string ending, string mark, string note)
    {
        await using (var store = await OpenAsync())
        {
            await Commit.AppendAsync(store, [new(1, 2, null), new(2, 1, null)]);
        }

        var text = await File.ReadAllTextAsync(Path);
        await File.WriteAllBytesAsync(Path, Encoding.UTF8.GetBytes(mark + text.Replace("\n", ending, StringComparison.Ordinal)));

        await using (var edited = await OpenAsync())
        {
            Assert.True(edited.Report.Defects.IsEmpty && edited.Report.TornBytes == 0, note);
            await Commit.AppendAsync(edited, [new(1, 1, null)]);
        }

        await using var again = await OpenAsync();
        Assert.Equal(3, (await again.LoadAsync(One)).Length);
        Assert.Empty(await again.VerifyAsync());
    }

    [Theory]
    [InlineData("\u0089PNG\r\n")]
    [InlineData("Họ tên;Địa chỉ\nAn;Bình Hòa\n")]
    [InlineData("{}\n")]
    [InlineData("\n")]
    public async Task Open_FileOfAnotherKind_IsLeftAlone(string content)
    {
        await File.WriteAllTextAsync(Path, content);
        await Assert.ThrowsAsync<InvalidDataException>(async () => await OpenAsync());
        Assert.Equal(content, await File.ReadAllTextAsync(Path));
        await File.WriteAllTextAsync(Path, "");
        await using var store = await OpenAsync();
        Assert.Equal(0, store.Report.Lines);
    }

    [Fact]
    public async Task Load_LongLines_AreRead()
    {
        await using (var store = await OpenAsync())
        {
            await store.AppendAsync(One, 0, Sample.Events(One, 1, 400), null);
            await store.AppendAsync(Two, 0, Sample.Events(Two, 1, 1), null);
        }

        await using var again = await OpenAsync();
        Assert.Equal(400, (await again.LoadAsync(One)).Length);
        Assert.Single(await again.LoadAsync(Two));
    }

    private ValueTask<JsonLinesCaseStore> OpenAsync() => JsonLinesCaseStore.OpenAsync(Path, Commit.Unflushed);

    private Task<byte[]> ReadFileAsync() => File.ReadAllBytesAsync(Path);

    private sealed class FullDisk(string path) : LogFile(path, Durability.FlushToDisk)
    {
        public bool IsFull { get; set; }

        protected override void Write(ReadOnlySpan<byte> bytes, long offset)
        {
            base.Write(IsFull ? bytes[..(bytes.Length / 2)] : bytes, offset);
            if (IsFull)
            {
                throw new IOException("No space left on device.");
            }
        }
    }
}
