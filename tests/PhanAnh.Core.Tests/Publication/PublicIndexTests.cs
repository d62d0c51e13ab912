using NodaTime;

namespace PhanAnh.Core.Tests;

public sealed class PublicIndexTests
{
    private static readonly CaseKey Key = new(new byte[CaseKey.Length]);

    [Theory]
    [Trait("Clause", "TN58-A3.2")]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("xong", 1)]
    [InlineData("SỬA đã", 1)]
    [InlineData("sua", 0)]
    [InlineData("xon", 0)]
    [InlineData("…", 0)]
    public async Task Search_WithoutAKeyOfItsOwn_IsBlindToCaseAlone(string? text, int expected)
    {
        var index = new PublicIndex();
        index.Put(await Entry());
        Assert.Equal(expected, index.Search(new() { Text = text }).Total);
    }

    [Fact]
    [Trait("Clause", "TN58-A3.2")]
    public async Task Search_ByPublicationDay_CountsBothEnds()
    {
        var index = new PublicIndex();
        index.Put(await Entry());
        var day = new LocalDate(2025, 3, 8);
        Assert.Equal(1, index.Search(new() { From = day, To = day }).Total);
        Assert.Equal(0, index.Search(new() { From = day.PlusDays(1) }).Total);
        Assert.Equal(0, index.Search(new() { To = day.PlusDays(-1) }).Total);
        Assert.Equal(0, index.Search(new() { Unit = new UnitCode("ubnd-xa") }).Total);
    }

    [Fact]
    public async Task Put_OfTheSameCase_TakesThePlaceOfTheEarlierOne()
    {
        var index = new PublicIndex();
        index.Put(await Entry());
        index.Put(await Entry());
        Assert.Equal(1, index.Count);
        index.Remove(SampleEvents.Code);
        index.Remove(SampleEvents.Code);
        Assert.Equal(0, index.Count);
    }

    [Fact]
    public async Task Read_WithoutKeyOrText_IsNone()
    {
        var record = PublicRecord.Of(Case.Replay(PublicSample.Published))!;
        Assert.Null(await PublicEntry.ReadAsync(record, await Texts(record), null));
        Assert.Null(await PublicEntry.ReadAsync(record, new InMemoryPersonalTexts(), Key));
    }

    private static async Task<PublicEntry> Entry()
    {
        var record = PublicRecord.Of(Case.Replay(PublicSample.Published))!;
        return (await PublicEntry.ReadAsync(record, await Texts(record), Key))!;
    }

    private static async Task<IPersonalTexts> Texts(PublicRecord record)
    {
        var texts = new InMemoryPersonalTexts();
        await texts.KeepAsync(record.Code, Key, new Dictionary<TextRef, SensitiveText> { [record.Results[0].Text!.Value] = new("Đã sửa xong") });
        return texts;
    }
}
