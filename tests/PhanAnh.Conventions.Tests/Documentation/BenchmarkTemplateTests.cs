using System.Text.RegularExpressions;

namespace PhanAnh.Conventions.Tests;

public sealed partial class BenchmarkTemplateTests
{
    private const string Suffix = "Benchmark.cs";

    private static string Template => File.ReadAllText(Path.Combine(RepositoryRoot.Path, "benchmarks", "benchmarks.template.md"));

    [Fact]
    public void Template_OfThePage_ShowsEveryBenchmarkOnce() => Assert.Equal(
        RepositoryRoot.Files("benchmarks", ".cs")
            .Select(file => Path.GetFileName(file.ToString()))
            .Where(name => name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[..^Suffix.Length])
            .Order(StringComparer.Ordinal),
        Figures().Matches(Template).Select(marker => marker.Groups["name"].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Template_OfThePage_HasNoTableOfItsOwn() => Assert.DoesNotContain("| --- |", Template, StringComparison.Ordinal);

    [GeneratedRegex(@"^\{\{figures (?<name>\w+)\}\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Figures();
}
