namespace PhanAnh.Tests;

public sealed class LocalizedTextTests
{
    [Fact]
    public void English_NotGiven_FallsBackToVietnamese()
    {
        var text = LocalizedText.Of("Không tiếp nhận");

        Assert.Equal("Không tiếp nhận", text.English);
        Assert.False(text.HasEnglish);
    }

    [Fact]
    public void English_Given_IsKept()
    {
        var text = LocalizedText.Of("Không tiếp nhận", "Rejected");

        Assert.Equal("Rejected", text.English);
        Assert.Equal("Không tiếp nhận", text.ToString());
        Assert.Equal(LocalizedText.Of("Không tiếp nhận", "Rejected"), text);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData(" \t", null)]
    [InlineData("Có", "")]
    public void Of_BlankText_Throws(string vietnamese, string? english) =>
        Assert.Throws<ArgumentException>(() => LocalizedText.Of(vietnamese, english));
}
