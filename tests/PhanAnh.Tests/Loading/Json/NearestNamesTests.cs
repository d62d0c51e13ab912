namespace PhanAnh.Tests;

public sealed class NearestNamesTests
{
    [Theory]
    [InlineData("intke", "intake")]
    [InlineData("ghichu", "intake, terms")]
    public void To_NamesOfWhichOneIsKnownTwice_TellsEachOnce(string name, string expected) =>
        Assert.Equal(expected, string.Join(", ", NearestNames.To(name, ["intake", "terms", "intake"])));
}
