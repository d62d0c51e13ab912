namespace PhanAnh.Conventions.Tests;

public sealed class RegulationPageTests
{
    public static TheoryData<string, int> Shipped { get; } = Read();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Page_OfAShippedRegulation_IsNotBehindPresetAndTests(string id, int version)
    {
        var preset = PresetLibrary.Shipped.Presets.Single(known => known.Stamp.Id == id && known.Stamp.Version == version);
        var path = Path.Combine(RepositoryRoot.Path, "docs", "regulations", version == 1 ? $"{id}.md" : $"{id}-v{version}.md");
        var page = RegulationPage.Of(preset);
        if (Environment.GetEnvironmentVariable("PHANANH_APPROVE") == "1")
        {
            File.WriteAllText(path, page);
        }

        Assert.True(
            File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == page,
            $"{path} is behind the preset or the tests; run these tests with PHANANH_APPROVE=1 and commit the page.");
    }

    private static TheoryData<string, int> Read()
    {
        var data = new TheoryData<string, int>();
        foreach (var preset in PresetLibrary.Shipped.Presets)
        {
            data.Add(preset.Stamp.Id, preset.Stamp.Version);
        }

        return data;
    }
}
