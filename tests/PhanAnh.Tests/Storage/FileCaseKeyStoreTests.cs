using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class FileCaseKeyStoreTests : IDisposable
{
    private static readonly CaseCode One = Sample.Code(1);
    private static readonly CaseCode Two = Sample.Code(2);

    private readonly Folder _folder = new();

    private string Path => _folder["keys.jsonl"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GetOrCreate_AskedAgain_GivesTheSameKey()
    {
        byte[] first;
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            Assert.Null(await keys.FindAsync(One));
            first = (await keys.GetOrCreateAsync(One))!.Reveal().ToArray();
            Assert.NotEqual(first, (await keys.GetOrCreateAsync(Two))!.Reveal().ToArray());
        }

        await using var again = await FileCaseKeyStore.OpenAsync(Path);
        Assert.Equal(first, (await again.FindAsync(One))!.Reveal().ToArray());
        Assert.Equal(first, (await again.GetOrCreateAsync(One))!.Reveal().ToArray());
        Assert.Equal((2L, 2), (again.Report.Lines, again.Report.Cases));
    }

    [Fact]
    public async Task GetOrCreate_InParallel_MakesOneKey()
    {
        await using var keys = await FileCaseKeyStore.OpenAsync(Path);
        var made = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () => await keys.GetOrCreateAsync(One))));
        Assert.Single(made.Select(key => Convert.ToHexString(key!.Reveal())).Distinct(StringComparer.Ordinal));
        Assert.Single(await File.ReadAllLinesAsync(Path));
    }

    [Fact]
    public async Task Destroy_AKey_LeavesATombstoneAndNoByteOfIt()
    {
        string secret;
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            secret = Convert.ToBase64String((await keys.GetOrCreateAsync(One))!.Reveal());
            await keys.GetOrCreateAsync(Two);
            Assert.Contains(secret, await File.ReadAllTextAsync(Path), StringComparison.Ordinal);

            await keys.DestroyAsync(One);
            Assert.Null(await keys.GetOrCreateAsync(One));
            Assert.NotNull(await keys.GetOrCreateAsync(Sample.Code(3)));
        }

        Assert.DoesNotContain(
            _folder.Files, file => File.ReadAllText(file).Contains(secret, StringComparison.Ordinal));
        await using var again = await FileCaseKeyStore.OpenAsync(Path);
        Assert.Null(await again.GetOrCreateAsync(One));
        Assert.Null(await again.FindAsync(One));
        Assert.NotNull(await again.FindAsync(Two));
        Assert.NotNull(await again.FindAsync(Sample.Code(3)));
    }

    [Fact]
    public async Task Destroy_CaseWithoutAKey_KeepsItFromEverHavingOne()
    {
        await using var keys = await FileCaseKeyStore.OpenAsync(Path);
        await keys.DestroyAsync(One);
        await keys.DestroyAsync(One);
        Assert.Null(await keys.GetOrCreateAsync(One));
        Assert.Single(await File.ReadAllLinesAsync(Path));
    }

    [Fact]
    public async Task Open_CutAtEachByteOfTheLastLine_KeepsTheOthers()
    {
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            await keys.GetOrCreateAsync(One);
            await keys.GetOrCreateAsync(Two);
        }

        var whole = await File.ReadAllBytesAsync(Path);
        var firstLine = whole.AsSpan().IndexOf((byte)'\n') + 1;
        for (var length = firstLine; length < whole.Length - 1; length++)
        {
            await File.WriteAllBytesAsync(Path, whole[..length]);
            await using var keys = await FileCaseKeyStore.OpenAsync(Path);
            Assert.NotNull(await keys.FindAsync(One));
            Assert.Null(await keys.FindAsync(Two));
            Assert.Equal(firstLine, new FileInfo(Path).Length);
        }
    }

    [Fact]
    public async Task Open_AnyByteOfAKeyChanged_GivesNoWrongKey()
    {
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            await keys.GetOrCreateAsync(One);
            await keys.GetOrCreateAsync(Two);
        }

        var whole = await File.ReadAllBytesAsync(Path);
        var begin = whole.AsSpan().IndexOf("\"key\""u8);
        for (var at = begin; whole[at] != '\n'; at++)
        {
            await File.WriteAllBytesAsync(Path, [.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]]);
            await using var keys = await FileCaseKeyStore.OpenAsync(Path);
            Assert.Equal([new StoreDefect(StoreCodes.KeyLine, 1, One)], keys.Report.Defects.ToArray());
            Assert.Null(await keys.GetOrCreateAsync(One));
            Assert.NotNull(await keys.FindAsync(Two));
        }
    }

    [Fact]
    public async Task Destroy_BesideADamagedLine_KeepsThatLine()
    {
        await File.WriteAllTextAsync(Path, "{\"case\":\"PA-2025-000002\",\"key\":\"damaged\"}\n");
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            await keys.DestroyAsync(One);
            Assert.Contains("damaged", await File.ReadAllTextAsync(Path), StringComparison.Ordinal);
            await keys.DestroyAsync(Two);
        }

        Assert.DoesNotContain("damaged", await File.ReadAllTextAsync(Path), StringComparison.Ordinal);
        await using var again = await FileCaseKeyStore.OpenAsync(Path);
        Assert.Empty(again.Report.Defects);
    }

    /// <summary>An editor, or a copy by hand, takes the last line feed: the key before it is whole, and given out long since.</summary>
    [Fact]
    public async Task Open_LastLineWithoutItsEnd_KeepsTheKeyAndWritesOnBehindIt()
    {
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            await keys.GetOrCreateAsync(One);
            await keys.GetOrCreateAsync(Two);
        }

        var whole = await File.ReadAllTextAsync(Path);
        await File.WriteAllTextAsync(Path, whole[..^1]);
        await using (var reader = await FileCaseKeyStore.OpenReadOnlyAsync(Path))
        {
            Assert.NotNull(await reader.FindAsync(Two));
            Assert.Equal((2L, 2, 0L), (reader.Report.Lines, reader.Report.Cases, reader.Report.TornBytes));
        }

        Assert.Equal(whole[..^1], await File.ReadAllTextAsync(Path));
        await using (var keys = await FileCaseKeyStore.OpenAsync(Path))
        {
            Assert.Equal((2L, 2, 0L), (keys.Report.Lines, keys.Report.Cases, keys.Report.TornBytes));
            Assert.Equal(whole, await File.ReadAllTextAsync(Path));
            await keys.GetOrCreateAsync(Sample.Code(3));
        }

        await using var again = await FileCaseKeyStore.OpenAsync(Path);
        Assert.Equal((3L, 3), (again.Report.Lines, again.Report.Cases));
        Assert.Empty(again.Report.Defects);
    }

    [Fact]
    public async Task Open_AFileThatOthersMayRead_IsClosedToThem()
    {
        await using (await FileCaseKeyStore.OpenAsync(Path))
        {
        }

        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
            await using var keys = await FileCaseKeyStore.OpenAsync(Path);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        }
    }

    [Fact]
    public async Task Open_AfterACrashInADestruction_RemovesWhatItLeft()
    {
        await File.WriteAllTextAsync(Path + ".new", "a key that was to be kept then");
        await using var keys = await FileCaseKeyStore.OpenAsync(Path);
        Assert.False(File.Exists(Path + ".new"));
        if (!OperatingSystem.IsWindows())
        {
            await keys.GetOrCreateAsync(One);
            await keys.DestroyAsync(One);
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        }
    }

    [Fact]
    public async Task ToString_OfEverythingAboutKeys_ShowsNoKey()
    {
        await using var keys = await FileCaseKeyStore.OpenAsync(Path);
        var key = (await keys.GetOrCreateAsync(One))!;
        var shown = $"{key} {keys.Report}";
        Assert.DoesNotContain(Convert.ToBase64String(key.Reveal()), shown, StringComparison.Ordinal);
        Assert.DoesNotContain(Encoding.Latin1.GetString(key.Reveal()), shown, StringComparison.Ordinal);
    }
}
