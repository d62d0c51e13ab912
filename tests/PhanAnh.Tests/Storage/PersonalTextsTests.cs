using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

public sealed class PersonalTextsTests : IDisposable
{
    private static readonly CaseCode One = Sample.Code(1);
    private static readonly string[] Submitter = ["Nguyễn Thị Ẩn Danh", "0912345678", "an.danh@example.vn", "ấp Bình Hòa, xã Bình Minh"];

    private readonly Folder _folder = new();

    private string Path => _folder["texts.jsonl"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Find_AfterReopening_GivesTheText()
    {
        var seal = Seal(1, Submitter);
        await using (var texts = await OpenAsync())
        {
            await texts.KeepAsync(One, Sample.Key(1), seal.Sealed);
        }

        await using var again = await OpenAsync();
        foreach (var (reference, text) in seal.Sealed)
        {
            Assert.Equal(text, await again.FindAsync(One, Sample.Key(1), reference));
            Assert.Null(await again.FindAsync(One, Sample.Key(2), reference));
            Assert.Null(await again.FindAsync(Sample.Code(2), Sample.Key(1), reference));
        }

        Assert.Equal((4L, 1), (again.Report.Lines, again.Report.Cases));
    }

    [Fact]
    public async Task Keep_Twice_ChangesNothing()
    {
        await using var texts = await OpenAsync();
        await texts.KeepAsync(One, Sample.Key(1), Seal(1, Submitter).Sealed);
        var before = await File.ReadAllBytesAsync(Path);
        await texts.KeepAsync(One, Sample.Key(1), Seal(1, Submitter).Sealed);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path));
    }

    [Fact]
    public async Task Open_CutAtEachByteOfTheLastLine_KeepsTheOthers()
    {
        var seal = Seal(1, "một", "hai");
        await using (var texts = await OpenAsync())
        {
            await texts.KeepAsync(One, Sample.Key(1), seal.Sealed);
        }

        var whole = await File.ReadAllBytesAsync(Path);
        var firstLine = whole.AsSpan().IndexOf((byte)'\n') + 1;
        for (var length = firstLine; length < whole.Length; length++)
        {
            await File.WriteAllBytesAsync(Path, whole[..length]);
            await using var texts = await OpenAsync();
            Assert.Equal((1L, length - firstLine), (texts.Report.Lines, texts.Report.TornBytes));
            Assert.NotNull(await texts.FindAsync(One, Sample.Key(1), seal.Sealed.Keys.First()));
            await texts.KeepAsync(One, Sample.Key(1), seal.Sealed);
            Assert.Equal(whole, await File.ReadAllBytesAsync(Path));
        }
    }

    [Fact]
    public async Task Open_AnyByteOfALineChanged_LosesThatTextAloneUntilItIsKeptAgain()
    {
        var seal = Seal(1, "một", "hai");
        await using (var texts = await OpenAsync())
        {
            await texts.KeepAsync(One, Sample.Key(1), seal.Sealed);
        }

        var whole = await File.ReadAllBytesAsync(Path);
        var firstLine = whole.AsSpan().IndexOf((byte)'\n');
        for (var at = 0; at < firstLine; at++)
        {
            await File.WriteAllBytesAsync(Path, [.. whole[..at], (byte)(whole[at] ^ 1), .. whole[(at + 1)..]]);
            await using var texts = await OpenAsync();
            Assert.Equal([new StoreDefect(StoreCodes.TextLine, 1)], texts.Report.Defects.ToArray());
            Assert.Null(await texts.FindAsync(One, Sample.Key(1), seal.Sealed.Keys.First()));
            Assert.Equal(new SensitiveText("hai"), await texts.FindAsync(One, Sample.Key(1), seal.Sealed.Keys.Last()));

            await texts.KeepAsync(One, Sample.Key(1), seal.Sealed);
            Assert.Equal(new SensitiveText("một"), await texts.FindAsync(One, Sample.Key(1), seal.Sealed.Keys.First()));
        }
    }

    [Fact]
    public async Task Files_OfAllStores_HoldNoPersonalText()
    {
        string[] secrets = ["Nguyễn Văn Ẩn", "Đèn đường hỏng", .. Submitter];
        await using (var cases = await JsonLinesCaseStore.OpenAsync(_folder["cases.jsonl"], Commit.Unflushed))
        await using (var texts = await OpenAsync())
        await using (var keys = await FileCaseKeyStore.OpenAsync(_folder["keys.jsonl"]))
        {
            var key = (await keys.GetOrCreateAsync(One))!;
            var seal = new TextSeal(key);
            var events = Sample.Events(One, 1, 3, seal);
            Array.ForEach(Submitter, text => seal.Seal(new(text)));
            await texts.KeepAsync(One, key, seal.Sealed);
            await cases.AppendAsync(One, 0, events, null);
            await keys.DestroyAsync(One);

            Assert.Null(await keys.GetOrCreateAsync(One));
            Assert.Empty(await cases.VerifyAsync());
            Assert.Equal(3, Case.Replay((await cases.LoadAsync(One)).Select(stored => stored.Event)).Version);
        }

        foreach (var file in _folder.Files)
        {
            var bytes = await File.ReadAllBytesAsync(file);
            foreach (var encoded in secrets.SelectMany(Encodings))
            {
                Assert.True(bytes.AsSpan().IndexOf(encoded) < 0, $"{System.IO.Path.GetFileName(file)} holds personal text.");
            }
        }

        static IEnumerable<byte[]> Encodings(string text) =>
        [
            Encoding.UTF8.GetBytes(text),
            Encoding.Unicode.GetBytes(text),
            Encoding.ASCII.GetBytes(Convert.ToBase64String(Encoding.UTF8.GetBytes(text))[..8]),
            Encoding.ASCII.GetBytes(System.Text.Json.JsonEncodedText.Encode(text).ToString()),
        ];
    }

    private ValueTask<JsonLinesPersonalTexts> OpenAsync() => JsonLinesPersonalTexts.OpenAsync(Path, Commit.Unflushed);

    private static TextSeal Seal(int key, params string[] texts)
    {
        var seal = new TextSeal(Sample.Key(key));
        Array.ForEach(texts, text => seal.Seal(new(text)));
        return seal;
    }
}
