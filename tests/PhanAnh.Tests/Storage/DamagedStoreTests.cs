using System.Text;
using PhanAnh.Core;

namespace PhanAnh.Tests;

/// <summary>Four lines: case one, case two, case one, case two. The third is damaged; case two goes on.</summary>
public sealed class DamagedStoreTests : IDisposable
{
    private static readonly CaseCode One = Sample.Code(1);
    private static readonly CaseCode Two = Sample.Code(2);

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [Trait("BadInput", "101")]
    [InlineData("\"Reminded\"", "\"Reminded", EventCodes.Malformed, "a quotation mark is lost, so the line is no JSON")]
    [InlineData("an.nguyen", "an.nguyem", EventCodes.Chain, "a byte of an event is changed")]
    [InlineData("\"from\":2", "\"from\":3", EventCodes.Gap, "the line says that it follows another event")]
    [InlineData("\"from\":2", "\"from\":1", EventCodes.Gap, "the line says that its event is the first")]
    [InlineData("\"hash\":\"", "\"hush\":\"", EventCodes.Malformed, "a member is missing")]
    public async Task Open_DamagedLine_StopsItsCaseAlone(string found, string replacement, string code, string note)
    {
        var lines = Lines(new LogText().Add(One, 1).Add(Two, 1).Add(One, 2).Add(Two, 2));
        lines[2] = lines[2].Replace(found, replacement, StringComparison.Ordinal);

        await using var store = await OpenAsync(lines);

        var defect = Assert.Single(store.Report.Defects);
        Assert.True(defect is { Line: 3, Sequence: not null } && defect.Code == code && defect.Case == One, $"{note}: {defect}");
        Assert.Equal([defect], (await store.VerifyAsync()).ToArray());
        await AssertOnlyOneIsStoppedAsync(store, readable: 1);
    }

    [Fact]
    public async Task Open_MissingLine_IsAGapOfItsCase()
    {
        var lines = Lines(new LogText().Add(One, 1).Add(One, 2).Add(Two, 1).Add(One, 3).Add(Two, 2));
        lines.RemoveAt(1);

        await using var store = await OpenAsync(lines);

        Assert.Equal([new(EventCodes.Chain, 2), new StoreDefect(EventCodes.Gap, 3, One, 3)], store.Report.Defects.ToArray());
        await AssertOnlyOneIsStoppedAsync(store, readable: 1);
    }

    [Fact]
    public async Task Open_LineTwice_IsADuplicateOfItsCase()
    {
        var lines = Lines(new LogText().Add(One, 1).Add(Two, 1).Add(Two, 2));
        lines.Insert(1, lines[0]);

        await using var store = await OpenAsync(lines);

        Assert.Equal(new StoreDefect(EventCodes.Gap, 2, One, 1), store.Report.Defects[0]);
        await AssertOnlyOneIsStoppedAsync(store, readable: 1);
    }

    [Fact]
    public async Task Open_DueChanged_IsReportedAndStopsNobody()
    {
        var lines = Lines(new LogText().Add(One, 1).Add(Two, 1));
        lines[0] = lines[0].Replace("\"due\":null", "\"due\":\"2025-03-03T09:00:00+07:00\"", StringComparison.Ordinal);

        await using var store = await OpenAsync(lines);

        Assert.Equal(new StoreDefect(EventCodes.Chain, 1), Assert.Single(store.Report.Defects));
        Assert.True(await store.AppendAsync(One, 1, Sample.Events(One, 2, 1), null));
    }

    [Theory]
    [Trait("BadInput", "100")]
    [InlineData("\"type\":\"Reminded\"", "\"type\":\"Teleported\"", "a type of a newer version")]
    [InlineData("\"schema\":1", "\"schema\":2", "a newer schema")]
    public async Task Open_EventOfANewerVersion_IsKeptAndReadableUpToIt(string found, string replacement, string note)
    {
        var newer = LogText.TextOf(One, 3).Replace(found, replacement, StringComparison.Ordinal);
        var file = new LogText().Add(One, 1).Add(Two, 1).Add(One, 2, LogText.TextOf(One, 2), newer, LogText.TextOf(One, 4)).Add(One, 5).Add(Two, 2);

        await using (var store = await OpenAsync(Lines(file)))
        {
            Assert.Equal([new StoreDefect(EventCodes.Unknown, 3, One, 3)], store.Report.Defects.ToArray());
            Assert.True(await store.AppendAsync(Two, 2, Sample.Events(Two, 3, 1), null), note);
            await AssertOnlyOneIsStoppedAsync(store, readable: 2, version: 3);
            Assert.Equal(file.ToBytes(), (await File.ReadAllBytesAsync(_folder["cases.jsonl"]))[..file.ToBytes().Length]);
        }
    }

    [Fact]
    public async Task Open_EventThatNamesAnotherCase_IsNotRead()
    {
        var file = new LogText().Add(One, 1).Add(Two, 1).Add(One, 2, LogText.TextOf(Sample.Code(3), 2)).Add(Two, 2);

        await using var store = await OpenAsync(Lines(file));

        Assert.Contains(new StoreDefect(EventCodes.Malformed, 3, One, 2), store.Report.Defects.ToArray());
        await AssertOnlyOneIsStoppedAsync(store, readable: 1);
    }

    [Fact]
    public async Task Open_TwoLinesRunTogether_StopsBothCases()
    {
        var lines = Lines(new LogText().Add(One, 1).Add(Two, 1).Add(One, 2).Add(Two, 2).Add(Sample.Code(3), 1));
        lines[2] += lines[3];
        lines.RemoveAt(3);

        await using var store = await OpenAsync(lines);

        Assert.Equal([One, Two], store.Report.Defects.Select(defect => defect.Case));
        Assert.Single(await store.LoadAsync(One));
        Assert.Single(await store.LoadAsync(Two));
        Assert.True(await store.AppendAsync(Sample.Code(3), 1, Sample.Events(Sample.Code(3), 2, 1), null));
    }

    [Fact]
    public async Task DueBefore_DamagedCase_IsNotAmongTheDue()
    {
        await using (var store = await OpenAsync([]))
        {
            await Commit.AppendAsync(store, [new(1, 1, 1), new(2, 1, 1), new(1, 1, 1), new(2, 1, 1)]);
        }

        var text = await File.ReadAllTextAsync(_folder["cases.jsonl"]);
        var lines = text.TrimEnd('\n').Split('\n').ToList();
        lines[2] = lines[2].Replace("an.nguyen", "an.nguyem", StringComparison.Ordinal);

        await using var damaged = await OpenAsync(lines);
        Assert.Equal([Two], await Commit.DueAsync(damaged, NodaTime.Instant.FromUtc(2030, 1, 1, 0, 0)));
    }

    [Fact]
    public async Task Verify_FileChangedUnderAnOpenStore_FindsIt()
    {
        await using var store = await OpenAsync(Lines(new LogText().Add(One, 1).Add(Two, 1).Add(One, 2).Add(Two, 2)));
        var bytes = await File.ReadAllBytesAsync(_folder["cases.jsonl"]);
        bytes[bytes.AsSpan().IndexOf("an.nguyen"u8)] = (byte)'x';
        await WriteInPlaceAsync(bytes);

        Assert.Equal(EventCodes.Chain, (await store.VerifyAsync())[0].Code);
        var thrown = await Assert.ThrowsAsync<StoreDefectException>(async () => await store.LoadAsync(One));
        Assert.Equal(EventCodes.Chain, thrown.Defect!.Code);

        await WriteInPlaceAsync(bytes[..^10]);
        Assert.Equal(new StoreDefect(EventCodes.Torn, 4), (await store.VerifyAsync())[^1]);
    }

    private async Task WriteInPlaceAsync(byte[] bytes)
    {
        await using var file = new FileStream(_folder["cases.jsonl"], FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        await file.WriteAsync(bytes);
        file.SetLength(bytes.Length);
    }

    private static async Task AssertOnlyOneIsStoppedAsync(JsonLinesCaseStore store, int readable, int version = 2)
    {
        Assert.Equal(readable, (await store.LoadAsync(One)).Length);
        Assert.Equal(version, (await store.LoadAsync(Two)).Length);
        Assert.Equal(readable + version, (await Commit.AllAsync(store)).Length);

        var refused = await Assert.ThrowsAsync<StoreDefectException>(
            async () => await store.AppendAsync(One, readable, Sample.Events(One, readable + 1, 1), null));
        Assert.Equal(store.Report.Defects.Single(defect => defect.Case == One), refused.Defect);
        Assert.True(await store.AppendAsync(Two, version, Sample.Events(Two, version + 1, 1), null));
    }

    private static List<string> Lines(LogText file) => [.. Encoding.UTF8.GetString(file.ToBytes()).TrimEnd('\n').Split('\n')];

    private async Task<JsonLinesCaseStore> OpenAsync(List<string> lines)
    {
        await File.WriteAllTextAsync(_folder["cases.jsonl"], string.Concat(lines.Select(line => line + "\n")));
        return await JsonLinesCaseStore.OpenAsync(_folder["cases.jsonl"], Commit.Unflushed);
    }
}
