namespace PhanAnh.Conventions.Tests;

/// <summary>A page of the documentation and its fenced blocks.</summary>
internal sealed class MarkdownPage(SourceFile file)
{
    public static IReadOnlyList<MarkdownPage> All { get; } =
    [
        .. new[] { "README.md", "README.vi.md" }
            .Select(name => Path.Combine(RepositoryRoot.Path, name))
            .Where(path => System.IO.File.Exists(path))
            .Select(path => new SourceFile(path))
            .Concat(RepositoryRoot.Files("docs", ".md"))
            .Concat(RepositoryRoot.Files("src", ".md"))
            .Concat(RepositoryRoot.Files("samples", ".md"))
            .Select(f => new MarkdownPage(f)),
    ];

    public SourceFile File => file;

    public IReadOnlyList<CodeBlock> Blocks { get; } = [.. Read(file.Lines)];

    public override string ToString() => file.Path;

    private static IEnumerable<CodeBlock> Read(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (!lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var (start, info) = (i + 1, lines[i].Trim().TrimStart('`'));
            while (++i < lines.Count && lines[i].Trim() != "```")
            {
            }

            yield return new CodeBlock(info, start + 1, string.Join('\n', lines.Skip(start).Take(i - start)));
        }
    }
}
