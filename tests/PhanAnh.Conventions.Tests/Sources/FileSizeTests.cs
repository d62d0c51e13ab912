namespace PhanAnh.Conventions.Tests;

public sealed class FileSizeTests
{
    private const int Most = 400;
    private const int Median = 60;

    private static IEnumerable<SourceFile> AllCode =>
        new[] { "src", "tests", "samples", "benchmarks" }.SelectMany(f => RepositoryRoot.Files(f, ".cs"));

    [Fact]
    public void Files_OfAllProjects_HaveAtMostFourHundredLines() =>
        Violation.None(
            $"A file holds one concept in at most {Most} lines:",
            AllCode.Where(f => f.Lines.Count > Most).Select(f => $"{f}: {f.Lines.Count}"));

    [Fact]
    public void Files_UnderSrc_HaveASmallMedian()
    {
        var sizes = RepositoryRoot.Files("src", ".cs").Select(f => f.Lines.Count).Order().ToList();

        Assert.True(sizes[sizes.Count / 2] <= Median, $"The median file under src has {sizes[sizes.Count / 2]} lines; at most {Median} are meant.");
    }
}
