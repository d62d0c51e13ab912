using PhanAnh.Calendar;
using PhanAnh.Tests;

namespace PhanAnh.Cli.Tests;

public sealed class ToolPageTests
{
    [Fact]
    public void Page_OfTheTool_NamesEveryFormOfALimit()
    {
        var page = File.ReadAllText(Path.Combine(WorkingCopy.Root, "docs", "tool.md"));

        Assert.All(TimeLimit.Forms, form => Assert.Contains($"`{form}`", page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Help_OfDue_NamesEveryFormOfALimit(string language)
    {
        var help = Phananh.Run("due", "--help", "--lang", language).Exits(0).Output;

        Assert.All(TimeLimit.Forms, form => Assert.Contains($"\"{form}\"", help, StringComparison.Ordinal));
    }
}
