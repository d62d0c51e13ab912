namespace PhanAnh.Tests;

public sealed class LogMarkTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    private string Path => _folder["cases.jsonl"];

    [Fact]
    public async Task AtEndOf_AStoreThatGrows_IsTheMarkOfTheStore()
    {
        await using var store = await JsonLinesCaseStore.OpenAsync(Path, Commit.Unflushed);
        Assert.Equal(await store.MarkAsync(), await LogMark.AtEndOfAsync(Path));
        foreach (var commit in (Commit[])[new(1, 2, 3), new(2, 1, null), new(1, 3, 4)])
        {
            await Commit.AppendAsync(store, [commit]);
            var mark = await LogMark.AtEndOfAsync(Path);
            Assert.Equal(await store.MarkAsync(), mark);
            Assert.True(await store.BeginsWithAsync(mark!));
        }
    }

    [Fact]
    public async Task AtEndOf_AFileCutAnywhere_IsNone()
    {
        var whole = await Commit.FileOfAsync([new(1, 1, null), new(1, 2, 3)]);
        var firstEnd = whole.AsSpan().IndexOf((byte)'\n') + 1;
        for (var length = 1; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(Path, whole[..length]);
            Assert.Equal(length == firstEnd, await LogMark.AtEndOfAsync(Path) is not null);
        }
    }

    [Fact]
    public async Task AtEndOf_NoFile_Throws() => await Assert.ThrowsAsync<FileNotFoundException>(async () => await LogMark.AtEndOfAsync(Path));
}
