namespace PhanAnh.Conventions.Tests;

public sealed class LinkTests
{
    [Fact]
    public void Links_BetweenPages_LeadSomewhere() =>
        Violation.None(
            "A relative link leads to a file of the repository:",
            from page in MarkdownPage.All
            from match in Patterns.Exact(@"\]\((?<target>[^)\s#]+)").Matches(page.File.Text)
            let target = match.Groups["target"].Value
            where !target.Contains(':', StringComparison.Ordinal)
            let path = Path.Combine(Path.GetDirectoryName(page.File.FullPath)!, target)
            where !File.Exists(path) && !Directory.Exists(path)
            select $"{page}: {target}");
}
