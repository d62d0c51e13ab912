namespace PhanAnh.Tests;

/// <summary>What goes on while a flush waits for the disk.</summary>
public sealed class SlowFlushTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Flush_WhileTheDiskIsWaitedFor_TakesAppendsAndReadsAndLeavesThemForTheNextOne()
    {
        Commit[] commits = [new(1, 2, 3), new(2, 1, null), new(1, 40, 4)];
        using var disk = new SlowDisk(_folder["cases.jsonl"]);
        await using (var store = await JsonLinesCaseStore.OpenAsync(disk))
        {
            await Commit.AppendAsync(store, commits[..1]);
            disk.IsStopped = true;
            var end = await store.EndAsync(default);
            var flush = Task.Run(async () => await store.FlushAsync(end, true, default));
            await disk.Reached;
            await Commit.AppendAsync(store, commits[1..]);
            Assert.Equal(43, (await Commit.AllAsync(store)).Length);
            Assert.False(flush.IsCompleted);
            disk.GoOn();
            await flush;
            Assert.Equal(end, new FileInfo(_folder["cases.jsonl"]).Length);
            Assert.Equal(43, (await Commit.AllAsync(store)).Length);
            await store.FlushAsync(long.MaxValue, true, default);
        }

        Assert.Equal(await Commit.FileOfAsync(commits), await File.ReadAllBytesAsync(_folder["cases.jsonl"]));
    }

    [Fact]
    public async Task Flush_OntoAFullDisk_LeavesTheFileAsItWasAndStillHoldsTheLines()
    {
        Commit[] commits = [new(1, 2, 3), new(2, 1, null), new(1, 1, 4)];
        using var disk = new SlowDisk(_folder["cases.jsonl"]);
        await using (var store = await JsonLinesCaseStore.OpenAsync(disk))
        {
            await Commit.AppendAsync(store, commits[..1]);
            await store.FlushAsync(long.MaxValue, true, default);
            var before = await File.ReadAllBytesAsync(_folder["cases.jsonl"]);
            await Commit.AppendAsync(store, commits[1..]);
            disk.IsFull = true;
            await Assert.ThrowsAsync<IOException>(async () => await store.FlushAsync(long.MaxValue, true, default));
            Assert.Equal(before, await File.ReadAllBytesAsync(_folder["cases.jsonl"]));
            Assert.Equal(4, (await Commit.AllAsync(store)).Length);
            disk.IsFull = false;
            await store.FlushAsync(long.MaxValue, true, default);
        }

        Assert.Equal(await Commit.FileOfAsync(commits), await File.ReadAllBytesAsync(_folder["cases.jsonl"]));
    }

    [Fact]
    public async Task Verify_DuringAFlush_WaitsForIt()
    {
        using var disk = new SlowDisk(_folder["cases.jsonl"]) { WritesHalfFirst = true };
        await using var store = await JsonLinesCaseStore.OpenAsync(disk);
        await Commit.AppendAsync(store, [new(1, 2, 3), new(2, 1, null)]);
        disk.IsStopped = true;
        var flush = Task.Run(async () => await store.FlushAsync(long.MaxValue, true, default));
        await disk.Reached;
        var verify = Task.Run(async () => await store.VerifyAsync());
        await Task.Delay(50);
        Assert.False(verify.IsCompleted);
        disk.GoOn();
        await flush;
        Assert.Empty(await verify);
    }

    private sealed class SlowDisk(string path) : LogFile(path, Durability.Grouped)
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly ManualResetEventSlim _free = new();

        public bool IsStopped { get; set; }

        public bool IsFull { get; set; }

        public bool WritesHalfFirst { get; init; }

        public Task Reached => _reached.Task;

        public void GoOn() => _free.Set();

        protected override void Write(ReadOnlySpan<byte> bytes, long offset)
        {
            if (WritesHalfFirst || IsFull)
            {
                base.Write(bytes[..(bytes.Length / 2)], offset);
            }

            if (IsFull)
            {
                throw new IOException("No space left on device.");
            }

            if (IsStopped)
            {
                _reached.TrySetResult();
                _free.Wait();
                IsStopped = false;
            }

            base.Write(bytes, offset);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            _free.Dispose();
        }
    }
}
