namespace PhanAnh.Conventions.Tests;

public sealed class CodeBlockTests
{
    [Fact]
    public void CSharpBlocks_OfAllPages_Compile() =>
        Violation.None(
            "Each C# block compiles as the program of a newcomer (mark a block that goes on from the ones before it \"csharp continues\"):",
            MarkdownPage.All.SelectMany(Errors));

    [Fact]
    public void CSharpBlocks_OfAllPages_AreMarkedPlainly() =>
        Violation.None(
            "A C# block is fenced as ```csharp or ```csharp continues; nothing is exempt from compiling:",
            from page in MarkdownPage.All
            from block in page.Blocks
            where block.IsCSharp && block.Info != "csharp" && !block.Continues
            select $"{page}({block.Line}): {block.Info}");

    [Theory]
    [InlineData("using System.Text;\nvar x = new StringBuilder();\nConsole.WriteLine(x);", 0)]
    [InlineData("var x = 1;\nusing System.Text;\nvar y = new StringBuilder();", 0)]
    [InlineData("Console.WriteLine(missing);", 1)]
    public void Errors_OfABlock_AreThoseOfTheCompiler(string code, int expected) => Assert.Equal(expected, BlockCompiler.Errors(code).Count);

    private static IEnumerable<string> Errors(MarkdownPage page)
    {
        var before = "";
        foreach (var block in page.Blocks.Where(b => b.IsCSharp))
        {
            before = block.Continues ? $"{before}\n{block.Text}" : block.Text;
            foreach (var error in BlockCompiler.Errors(before))
            {
                yield return $"{page}, block at line {block.Line}: {error}";
            }
        }
    }
}
