namespace PhanAnh.Conventions.Tests;

public sealed class PageShapeTests
{
    private static readonly string[] English = ["About", "Usage", "Defaults", "Semantics", "Patterns", "Anti-patterns"];
    private static readonly string[] Vietnamese = ["Giới thiệu", "Cách dùng", "Mặc định", "Ý nghĩa", "Nên", "Không nên"];

    /// <summary>Pages that are a table and no concept: figures that are measured, and words.</summary>
    private static readonly string[] Tables = ["benchmarks.md", "glossary.md"];

    private static IEnumerable<MarkdownPage> Concepts =>
        from page in MarkdownPage.All
        where Path.GetDirectoryName(page.File.Path)?.Replace('\\', '/') == "docs" && !Tables.Contains(Path.GetFileName(page.File.Path), StringComparer.Ordinal)
        select page;

    [Fact]
    public void Pages_OfAConcept_HaveTheOneShape() =>
        Violation.None(
            "A page of docs/ has the sections About, Usage, Defaults, Semantics, Patterns and Anti-patterns, each once, in this order; others stand between them:",
            from page in Concepts
            let shape = page.File.Path.EndsWith(".vi.md", StringComparison.Ordinal) ? Vietnamese : English
            let found = HeadingsOf(page).Where(heading => shape.Contains(heading, StringComparer.Ordinal)).ToArray()
            where !found.SequenceEqual(shape, StringComparer.Ordinal)
            select $"{page}: {string.Join(", ", found)}");

    [Fact]
    public void Pages_OfAConcept_BeginWithWhatTheyAreAbout() =>
        Violation.None(
            "The first section tells what the page is about:",
            from page in Concepts
            where HeadingsOf(page).FirstOrDefault() is not ("About" or "Giới thiệu")
            select page.ToString());

    [Fact]
    public void Sections_OfAConcept_AreNotEmpty() =>
        Violation.None(
            "A section says something:",
            from page in Concepts
            let lines = page.File.Lines.Where(line => line.Trim().Length > 0).ToArray()
            from i in Enumerable.Range(0, lines.Length)
            where lines[i].StartsWith("## ", StringComparison.Ordinal) && (i + 1 == lines.Length || lines[i + 1].StartsWith("## ", StringComparison.Ordinal))
            select $"{page}: {lines[i]}");

    // What stands in a fence is no heading of the page: shells comment with # too.
    private static IEnumerable<string> HeadingsOf(MarkdownPage page) =>
        page.File.Lines
            .Where((line, at) => line.StartsWith("## ", StringComparison.Ordinal) && !page.Blocks.Any(block => at + 1 >= block.Line && at + 1 < block.Line + block.Text.Split('\n').Length))
            .Select(line => line[3..].Trim());
}
