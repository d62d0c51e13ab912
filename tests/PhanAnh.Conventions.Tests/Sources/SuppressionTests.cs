using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

public sealed class SuppressionTests
{
    private static readonly Regex Attribute = Patterns.Exact(@"\[(?:assembly: ?|module: ?)?(?:\w+\.)*(?:Unconditional)?SuppressMessage\((?:[^\]])*\]");
    private static readonly Regex Justified = Patterns.Exact("Justification ?= ?\"[^\"]{15,}\"");

    [Fact]
    public void Pragmas_InAllCode_TellWhy() =>
        Violation.None(
            "A suppression carries its reason as a comment, on its line or on the line above:",
            from file in RepositoryRoot.Files("", ".cs")
            from line in UnreasonedPragmas(file.Lines)
            select $"{file}({line + 1}): {file.Lines[line].Trim()}");

    [Fact]
    public void Attributes_InAllCode_TellWhy() =>
        Violation.None(
            "SuppressMessage carries a Justification that is a sentence:",
            from file in RepositoryRoot.Files("", ".cs")
            from Match match in Attribute.Matches(file.Text)
            where !Justified.IsMatch(match.Value)
            select $"{file}: {match.Value}");

    [Fact]
    public void Projects_WithNoWarn_TellWhy() =>
        Violation.None(
            "NoWarn carries its reason as a comment on the line above:",
            from file in RepositoryRoot.Files("", ".csproj", ".props", ".targets")
            from line in Enumerable.Range(0, file.Lines.Count)
            where file.Lines[line].Contains("NoWarn", StringComparison.Ordinal)
            where line == 0 || !file.Lines[line - 1].TrimEnd().EndsWith("-->", StringComparison.Ordinal)
            select $"{file}({line + 1}): {file.Lines[line].Trim()}");

    // Rules that share a reason stand together under it.
    [Fact]
    public void EditorConfig_RulesSwitchedOff_StandUnderAReason()
    {
        var lines = new SourceFile(Path.Combine(RepositoryRoot.Path, ".editorconfig")).Lines;

        Violation.None(
            "A rule that is off for the whole project stands under a comment:",
            from line in Enumerable.Range(0, lines.Count)
            where lines[line].StartsWith("dotnet_diagnostic.", StringComparison.Ordinal)
            where Enumerable.Range(0, line).Reverse().Select(i => lines[i])
                .SkipWhile(l => l.StartsWith("dotnet_diagnostic.", StringComparison.Ordinal))
                .FirstOrDefault()?.StartsWith('#') != true
            select $".editorconfig({line + 1}): {lines[line]}");
    }

    [Theory]
    [InlineData("// The law calls it so.\n#pragma warning disable CA1716", 0)]
    [InlineData("#pragma warning disable CA1716 // The law calls it so.", 0)]
    [InlineData("var x = 1;\n#pragma warning disable CA1716", 1)]
    [InlineData("#nullable disable", 1)]
    public void UnreasonedPragmas_OfCode_AreFound(string code, int expected) => Assert.Equal(expected, UnreasonedPragmas(code.Split('\n')).Count());

    private static IEnumerable<int> UnreasonedPragmas(IReadOnlyList<string> lines) =>
        from line in Enumerable.Range(0, lines.Count)
        let text = lines[line].TrimStart()
        where text.StartsWith("#pragma warning disable", StringComparison.Ordinal) || text.StartsWith("#nullable disable", StringComparison.Ordinal)
        where !text.Contains("//", StringComparison.Ordinal)
        where line == 0 || !lines[line - 1].TrimStart().StartsWith("//", StringComparison.Ordinal)
        select line;
}
