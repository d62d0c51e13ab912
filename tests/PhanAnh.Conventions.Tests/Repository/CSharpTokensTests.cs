namespace PhanAnh.Conventions.Tests;

public sealed class CSharpTokensTests
{
    [Theory]
    [InlineData("var a = DateTime . Now; // new Random()", "var a=DateTime.Now;")]
    [InlineData("Say(\"new Random()\", 'x', @\"Guid\", $\"Helper\");", "Say(,,,);")]
    [InlineData("Say(\"\"\"new Random()\"\"\", \"Manager\"u8);", "Say(,);")]
    [InlineData("/// <summary>Utils</summary>\nint[] x = [1, ..y];", "int[]x=[1,..y];")]
    public void CodeOf_CommentsAndStrings_AreLeftOut(string text, string expected) =>
        Assert.Equal(expected, CSharpTokens.CodeOf(text));
}
