using System.Text;

namespace PhanAnh.Tests;

/// <summary>Files that build on each other for ever, or on more files than anybody reads, are refused where the first of them names the next.</summary>
public sealed class BuildLimitTests
{
    private const string Amends = "amends";
    private const string Uses = "uses";

    [Theory]
    [InlineData("$.amends", Amends, Amends)]
    [InlineData("$.amends", Amends, Amends, Amends)]
    [InlineData("$.procedures[0].uses", Uses, Uses)]
    [InlineData("$.procedures[0].uses", Uses, Uses, Uses, Uses)]
    [InlineData("$.procedures[0].uses", Uses, Amends, Uses)]
    public void From_FilesThatBuildOnEachOtherInARing_IsACycle(string path, params string[] kinds)
    {
        var files = kinds.Select((kind, i) => File(i, kind, (i + 1) % kinds.Length)).ToArray();

        AssertRefused(files, "BUILD_CYCLE", path);
    }

    [Theory]
    [InlineData("$.amends", Amends)]
    [InlineData("$.procedures[0].uses", Uses)]
    public void From_AChainOfMoreFilesThanAnybodyReads_IsTooLarge(string path, string kind)
    {
        var files = Enumerable.Range(0, 40).Select(i => File(i, kind, i + 1)).ToArray();

        AssertRefused(files, "SIZE_LIMIT", path);
    }

    private static void AssertRefused(string[] files, string code, string path)
    {
        var bytes = files.Select(Encoding.UTF8.GetBytes).ToArray();

        var load = PresetLoad.From(bytes[0], sources: bytes.Aggregate(PresetSources.Empty, (sources, file) => sources.With(file)));

        Assert.Null(load.Preset);
        var defect = Assert.Single(load.Defects, defect => defect.Code == code);
        Assert.Equal((path, 2), (defect.Path, defect.Line));
        Assert.True(defect.Column > 0);
        Assert.NotEqual(defect.Vietnamese, defect.English);
    }

    private static string File(int number, string kind, int next) => kind == Amends
        ? $$"""
          {"id": "file-{{number}}", "version": 1,
           "amends": "file-{{next}}"}
          """
        : $$"""
          {"id": "file-{{number}}", "version": 1,
           "procedures": [{"id": "ordinary", "uses": "file-{{next}}/ordinary"}]}
          """;
}
