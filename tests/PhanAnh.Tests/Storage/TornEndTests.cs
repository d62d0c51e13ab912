using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class TornEndTests
{
    private static readonly Commit[] Commits = [new(1, 2, 3), new(2, 1, null), new(1, 1, 4), new(2, 2, 2)];

    // What a process that is killed while it writes leaves behind: any beginning of what it wrote.
    [Fact]
    public async Task Open_CutAtEachByteOfTheLastTwoLines_LosesNothingBefore()
    {
        var whole = await Commit.FileOfAsync(Commits);
        var ends = Enumerable.Range(0, whole.Length).Where(i => whole[i] == '\n').Select(i => i + 1).ToArray();
        for (var length = ends[1]; length <= whole.Length; length++)
        {
            using var folder = new Folder();
            var path = folder["cases.jsonl"];
            await File.WriteAllBytesAsync(path, whole[..length]);
            var kept = ends.Count(end => end <= length);
            var torn = length - ends[kept - 1];

            await using (var store = await JsonLinesCaseStore.OpenAsync(path, Commit.Unflushed))
            {
                Assert.Equal((kept, torn), (store.Report.Lines, store.Report.TornBytes));
                Assert.Empty(store.Report.Defects);
                Assert.Equal(torn > 0 ? whole[ends[kept - 1]..length] : null, store.Report.TornFile is { } file ? await File.ReadAllBytesAsync(file) : null);
                Assert.Equal(Commits.Take(kept).Sum(commit => commit.Events), (await Commit.AllAsync(store)).Length);
                await Commit.AppendAsync(store, Commits.Skip(kept));
            }

            Assert.Equal(whole, await File.ReadAllBytesAsync(path));
        }
    }

    [Theory]
    [Trait("BadInput", "101")]
    [InlineData("\0\0\0\0\0\0\0\0", "blocks that were never written")]
    [InlineData("\0\0\0\n\0\0\0\n", "the same with what once stood on the disk")]
    [InlineData("{\"case\":\"PA-2025-000001\",\"from\":4\n", "a line that ends too early")]
    [InlineData("\n\n", "empty lines")]
    public async Task Open_EndThatCannotBeRead_IsKeptBesideTheFile(string end, string note)
    {
        using var folder = new Folder();
        var path = folder["cases.jsonl"];
        var whole = await Commit.FileOfAsync(Commits);
        for (var time = 1; time <= 2; time++)
        {
            await File.WriteAllBytesAsync(path, [.. whole, .. System.Text.Encoding.UTF8.GetBytes(end)]);
            await using var store = await JsonLinesCaseStore.OpenAsync(path, Commit.Unflushed);
            Assert.True(store.Report is { Lines: 4, Defects.IsEmpty: true } && store.Report.TornBytes == end.Length, note);
            Assert.Equal($"{path}.torn-{time}", store.Report.TornFile);
            Assert.Equal(end, await File.ReadAllTextAsync(store.Report.TornFile!));
            Assert.Equal(whole, await File.ReadAllBytesAsync(path));
        }
    }

    [Fact]
    public async Task Open_ForReadingOnly_ReadsBesideTheWriterAndLeavesTheFolderAsItIs()
    {
        using var folder = new Folder();
        var path = folder["cases.jsonl"];
        byte[] torn = [.. await Commit.FileOfAsync(Commits), .. "{\"case\":"u8];
        await File.WriteAllBytesAsync(path, torn);
        using var writer = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        await using var store = await JsonLinesCaseStore.OpenAsync(path, new() { ReadOnly = true });

        Assert.True(store.Report is { Lines: 4, TornBytes: 8, TornFile: null, Defects.IsEmpty: true });
        Assert.Equal(Commits.Sum(commit => commit.Events), (await Commit.AllAsync(store)).Length);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Commit.AppendAsync(store, Commits[..1]));
        Assert.Equal(torn, await File.ReadAllBytesAsync(path));
        Assert.Equal([path], folder.Files);
    }

    [Fact]
    public async Task Open_NothingForReadingOnly_Throws()
    {
        using var folder = new Folder();
        await Assert.ThrowsAsync<FileNotFoundException>(async () => await JsonLinesCaseStore.OpenAsync(folder["none.jsonl"], new() { ReadOnly = true }));
        Assert.Empty(folder.Files);
    }

    [Fact]
    public async Task Open_TornFirstLine_BeginsAnew()
    {
        using var folder = new Folder();
        await File.WriteAllTextAsync(folder["cases.jsonl"], "{\"ca");
        await using var store = await JsonLinesCaseStore.OpenAsync(folder["cases.jsonl"]);
        Assert.Equal((0L, 4L), (store.Report.Lines, store.Report.TornBytes));
        Assert.True(await store.AppendAsync(Sample.Code(1), 0, Sample.Events(Sample.Code(1), 1, 1), null));
    }
}
