using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PhanAnh.Conventions.Tests;

public sealed class NameTests
{
    private static readonly HashSet<string> EmptyWords = new(StringComparer.Ordinal)
    {
        "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Common", "Manager", "Managers", "Misc", "Models", "Enums", "Stuff",
    };

    // They collide with what surrounds them.
    private static readonly HashSet<string> Colliding = new(StringComparer.Ordinal) { "Calendar", "Lifecycle", "Clocks" };

    private static IEnumerable<SourceFile> AllCode =>
        new[] { "src", "tests", "samples", "benchmarks" }.SelectMany(f => RepositoryRoot.Files(f, ".cs"));

    [Fact]
    public void FilesAndFolders_OfAllProjects_AreNamedAfterTheDomain() =>
        Violation.None(
            "These words name nothing; the folder is the domain term, the file the concept:",
            AllCode.Where(f => f.Path.Split('/', '.').Any(IsEmpty)).Select(f => f.Path));

    [Fact]
    public void Types_OfAllProjects_AreNamedAfterTheDomain() =>
        Violation.None(
            "These words name nothing:",
            from file in AllCode
            from type in DeclaredTypes(file.Text)
            where IsEmpty(type)
            select $"{file}: {type}");

    [Fact]
    public void Types_UnderSrc_DoNotCollide() =>
        Violation.None(
            "No type bears the name of a namespace part or of a framework type that users import beside it:",
            from file in RepositoryRoot.Files("src", ".cs")
            from type in DeclaredTypes(file.Text)
            where Colliding.Contains(type)
            select $"{file}: {type}");

    [Fact]
    public void Namespaces_OfProjects_AreTheirNames() =>
        Violation.None(
            "One namespace a project; folders are not namespaces:",
            from root in new[] { "src", "tests" }
            from file in RepositoryRoot.Files(root, ".cs")
            let project = file.Path.Split('/')[1]
            from space in Patterns.Exact(@"^namespace [\w.]+").Matches(file.Text).Select(m => m.Value["namespace ".Length..])
            where space != project
            select $"{file}: {space}");

    [Fact]
    public void Code_OfAllProjects_HasNoRegions() =>
        Violation.None(
            "A region hides a file that is too long:",
            AllCode.SelectMany(f => Patterns.In(f, f.Text, Patterns.Exact(@"^\s*#region\b.*"))));

    [Theory]
    [InlineData("WorkingDays", false)]
    [InlineData("CommonHolidays", true)]
    [InlineData("Commonwealth", false)]
    [InlineData("CaseManager", true)]
    [InlineData("DateUtils", true)]
    public void IsEmpty_OfAName_LooksAtItsWords(string name, bool expected) => Assert.Equal(expected, IsEmpty(name));

    private static bool IsEmpty(string name) => Words.Of(name).Any(EmptyWords.Contains);

    private static IEnumerable<string> DeclaredTypes(string text)
    {
        var tokens = CSharpTokens.Of(text);
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var declares = tokens[i].Text is "class" or "struct" or "record" or "interface" or "enum";
            if (declares && tokens[i + 1].IsKind(SyntaxKind.IdentifierToken) && tokens[i + 1].Text is not ("struct" or "class"))
            {
                yield return tokens[i + 1].Text;
            }
        }
    }
}
