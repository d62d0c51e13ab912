namespace PhanAnh.Conventions.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class RepositoryRoot
{
    private static readonly string[] NotOurs = [".git", ".vs", ".idea", "artifacts", "bin", "obj", "TestResults", "BenchmarkDotNet.Artifacts"];

    public static string Path { get; } = Find();

    /// <summary>Files under a folder, without what builds and editors leave behind; none where the folder does not exist.</summary>
    public static IReadOnlyList<SourceFile> Files(string folder, params string[] extensions)
    {
        var directory = new DirectoryInfo(System.IO.Path.Combine(Path, folder));
        return directory.Exists
            ? [.. Walk(directory)
                .Where(f => extensions.Length == 0 || extensions.Contains(f.Extension, StringComparer.Ordinal))
                .Select(f => new SourceFile(f.FullName))
                .OrderBy(f => f.Path, StringComparer.Ordinal)]
            : [];
    }

    private static IEnumerable<FileInfo> Walk(DirectoryInfo directory) =>
        directory.EnumerateFiles().Concat(directory
            .EnumerateDirectories()
            .Where(d => !NotOurs.Contains(d.Name, StringComparer.Ordinal))
            .SelectMany(Walk));

    private static string Find()
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(at.FullName, "PhanAnh.Core.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside the working copy: no folder above holds PhanAnh.Core.sln.");
    }
}
