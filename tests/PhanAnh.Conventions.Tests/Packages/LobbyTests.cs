namespace PhanAnh.Conventions.Tests;

public sealed class LobbyTests
{
    private static readonly HashSet<string> Expected = new(StringComparer.Ordinal)
    {
        "src", "tests", "benchmarks", "samples", "docs", "PhanAnh.Core.sln", "README.md", "README.vi.md", "LICENSE", "CHANGELOG.md",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "global.json", "nuget.config",
        ".editorconfig", ".gitattributes", ".gitignore", ".config", ".ci", ".github",
    };

    // What git, builds and editors put there and .gitignore keeps out.
    private static readonly HashSet<string> Tolerated = new(StringComparer.Ordinal)
    {
        ".git", ".vs", ".idea", ".vscode", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts",
    };

    [Fact]
    public void Root_Entries_AreThoseOfTheDesign() =>
        Violation.None(
            "The root is a lobby; plans, notes and patches do not belong there:",
            new DirectoryInfo(RepositoryRoot.Path).EnumerateFileSystemInfos()
                .Select(e => e.Name)
                .Where(n => !Expected.Contains(n) && !Tolerated.Contains(n) && !n.EndsWith(".user", StringComparison.Ordinal)));
}
