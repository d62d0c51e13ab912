namespace PhanAnh.Rules.Tests;

[Trait("Clause", "TN58-A6.3")]
public class PersonNameTests
{
    [Theory]
    [InlineData(80, "Nguyễn Văn Bình")]
    [InlineData(80, "H'Hen Niê")]
    [InlineData(80, "K'Sor")]
    [InlineData(80, "Y Moan")]
    [InlineData(80, "Ma Thị Ên")]
    [InlineData(80, "O'Brien")]
    [InlineData(80, "Jean-Pierre Müller")]
    [InlineData(80, "Nguyễn")]
    [InlineData(80, "TRAN THI LAN")]
    [InlineData(80, "Công ty TNHH Một thành viên Cao su Tây Ninh")]
    [InlineData(80, "សុខ")]
    [InlineData(44, "Nguyê\u0303n Thi\u0323 Bi\u0300nh")]
    [InlineData(48, "Ðặng Văn Ðức")]
    public void Parse_RealName_IsKeptWithoutNotes(int row, string raw)
    {
        var reading = PersonName.Parse(raw);
        Assert.InRange(row, 40, 80);
        Assert.Equal(VietnameseText.Compose(raw), reading.Name?.Value);
        Assert.Empty(reading.Notes);
    }

    [Theory]
    [InlineData(80, "", false, "NAME_EMPTY")]
    [InlineData(80, " \t", false, "NAME_EMPTY")]
    [InlineData(80, "123", false, "NAME_NO_LETTER")]
    [InlineData(80, "...", false, "NAME_NO_LETTER")]
    [InlineData(80, "test", true, "NAME_PLACEHOLDER")]
    [InlineData(80, "Ẩn danh", true, "NAME_PLACEHOLDER")]
    [InlineData(80, "Nguyễn Văn A", true, "NAME_PLACEHOLDER")]
    [InlineData(80, "a", true, "NAME_REPEATED_LETTER")]
    [InlineData(80, "aaaaa", true, "NAME_REPEATED_LETTER")]
    [InlineData(80, "Lan 1990", true, "NAME_DIGITS")]
    [InlineData(80, "lan@gmail.com", true, "NAME_ADDRESS")]
    [InlineData(45, "Nguyễn \u202EnâV", true, "NAME_STRAY_CHARACTERS")]
    [InlineData(47, "Nguyễn Vаn", true, "NAME_STRAY_CHARACTERS")]
    [InlineData(65, "Lan\nINFO: đã duyệt", true, "NAME_CONTROL")]
    [InlineData(65, "\u001B[31mLan", false, "NAME_CONTROL")]
    public void Parse_DoubtfulName_AsListed(int row, string raw, bool kept, string codes)
    {
        var reading = PersonName.Parse(raw);
        Assert.InRange(row, 40, 80);
        Assert.Equal(kept, reading.Name is not null);
        Assert.Equal(codes, string.Join(' ', reading.Notes.Select(n => n.Code)));
        Assert.Equal(raw, reading.Raw);
    }

    // Row 42; attribute arguments cannot hold half a surrogate pair.
    [Fact]
    public void Parse_LoneSurrogate_IsIllFormed() =>
        Assert.Equal(TextDefectCodes.IllFormed, Assert.Single(PersonName.Parse("Lan" + '\uD800').Notes).Code);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    [InlineData(5_000, false)]
    public void Parse_LongName_EndsAtAHundredLetters(int letters, bool kept) =>
        Assert.Equal(kept, PersonName.Parse(string.Concat(Enumerable.Range(0, letters).Select(i => (char)('a' + (i % 26))))).Name is not null);

    [Fact]
    public void ToString_AnyReading_HoldsNoName()
    {
        var reading = PersonName.Parse("Nguyễn Văn Bình\nx");
        Assert.Equal("N•••, NAME_CONTROL", reading.ToString());
        Assert.Equal("N•••", reading.Name!.ToString());
    }
}
