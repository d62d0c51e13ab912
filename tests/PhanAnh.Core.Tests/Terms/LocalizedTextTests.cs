namespace PhanAnh.Core.Tests;

public sealed class LocalizedTextTests
{
    [Fact]
    public void In_EnglishNotGiven_FallsBackToVietnamese()
    {
        var text = new LocalizedText("Không tiếp nhận");

        Assert.Equal("Không tiếp nhận", text.In(Language.English));
    }

    [Fact]
    public void In_EnglishGiven_AnswersEach()
    {
        var text = new LocalizedText("Không tiếp nhận", "Rejected");

        Assert.Equal("Rejected", text.In(Language.English));
        Assert.Equal("Không tiếp nhận", text.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void LocalizedText_BlankVietnamese_Throws(string vietnamese) =>
        Assert.Throws<ArgumentException>(() => new LocalizedText(vietnamese));
}
