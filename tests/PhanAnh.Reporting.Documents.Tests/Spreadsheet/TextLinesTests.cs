namespace PhanAnh.Reporting.Documents.Tests;

public sealed class TextLinesTests
{
    /// <summary>Summed up from the advances of a font that has the metrics of Times New Roman.</summary>
    [Theory]
    [InlineData("0", 1, 1)]
    [InlineData("12.345", 5.5, 5.5)]
    [InlineData("illil", 2.78, 2.78)]
    [InlineData("MWMWM", 9.11, 9.66)]
    [InlineData("Thời gian xử lý", 12.5, 13.06)]
    [InlineData("Ủy ban nhân dân thị xã Trảng Bàng", 28.61, 30.84)]
    [InlineData("Sở Nông nghiệp và Phát triển nông thôn", 32.28, 34.28)]
    [InlineData("", 0, 0)]
    public void WidthOf_AText_IsTheSumOfItsLetters(string text, double upright, double bold)
    {
        Assert.Equal(upright, LetterWidths.Of(text, isBold: false), 0.011);
        Assert.Equal(bold, LetterWidths.Of(text, isBold: true), 0.011);
    }

    [Fact]
    public void WidthOf_EveryVietnameseLetter_IsThatOfItsBearer()
    {
        const string Marked = "ấẫặđếễỉịốổợứữựỳỹẤẪẶĐẾỄỈỊỐỔỢỨỮỰỲỸ";
        const string Bearers = "aaađeeiiooơưưưyyAAAĐEEIIOOƠƯƯƯYY";

        Assert.Equal(Bearers.Select(letter => LetterWidths.Of([letter], isBold: false)), Marked.Select(letter => LetterWidths.Of([letter], isBold: false)));
    }

    // The first column is at most 46 digits wide, of which a cell leaves 42.14.
    [Theory]
    [InlineData("Công ty Cổ phần Cấp nước khu dân cư Bàu Năng", 42.14, false, 1)]
    [InlineData("Công ty Cổ phần Cấp nước khu dân cư Bàu Năng", 42.14, true, 2)]
    [InlineData("Công ty Cổ phần Hạ tầng Khu công nghiệp Phước Tân Nam", 42.14, false, 2)]
    [InlineData("TRUNG TÂM HÀNH CHÍNH CÔNG TỈNH TÂY NINH", 42.14, false, 2)]
    [InlineData("một hai ba", 9, false, 1)]
    [InlineData("một hai ba", 7, false, 2)]
    [InlineData("một\nhai\n\nba", 40, false, 4)]
    [InlineData("WWWWWWWWWW", 10, false, 2)]
    [InlineData("", 10, false, 1)]
    public void LinesOf_AText_AreThoseThatItsLettersNeed(string text, double digits, bool isBold, int lines) => Assert.Equal(lines, TextLines.Of(text, digits, isBold));
}
