namespace PhanAnh.Cli.Tests;

/// <summary>The code of a province names its own regulations, and no other province's.</summary>
public sealed class PresetChoiceTests : IDisposable
{
    private readonly Folder _folder = new();

    public PresetChoiceTests() => Phananh.Run(
        Files.Lines(Files.Register, Files.Classify, Files.Dispatch), ["run", "-", "--preset", "tay-ninh", "--units", _folder.Write("units.json", Files.Units), "--store", Store]).Exits(0);

    public void Dispose() => _folder.Dispose();

    private string Store => _folder["cases.jsonl"];

    [Theory]
    [InlineData("report", "--period", "2025-02")]
    [InlineData("report", "--period", "2025-02", "--json")]
    [InlineData("clocks", "--at", "2025-02-15T00:00")]
    [InlineData("overdue", "--at", "2025-02-15T00:00")]
    [InlineData("advance", "--until", "2025-02-15T00:00")]
    [InlineData("reproject", "--at", "2025-02-15T00:00", "--onto", "dong-nai")]
    public void Province_OfAnotherStore_IsAnsweredAsItsOnlyRegulationIs(string verb, params string[] options)
    {
        var byId = Ask("dong-nai-1022-2017").Exits(1);

        Assert.Equal(byId, Ask("dong-nai"));

        Answer Ask(string preset)
        {
            StoreCopy.Make(Store, _folder["copy.jsonl"]);
            return Phananh.Run([verb, _folder["copy.jsonl"], "--preset", preset, "--units", _folder["units.json"], .. options]);
        }
    }

    [Fact]
    public void Report_OfAnotherProvince_IsNotFinal()
    {
        var answer = Phananh.Run("report", Store, "--preset", "dong-nai", "--period", "2025-02", "--lang", "en").Exits(1);

        Assert.DoesNotContain("Status: final", answer.Output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Province_WithAnotherBeside_ReadsTheCasesOfBoth() =>
        Assert.Empty(Phananh.Run("clocks", Store, "--preset", "dong-nai", "--also", "tay-ninh", "--at", "2025-02-15T00:00").Exits(0).Error);

    /// <summary>The first regulation of Bình Phước ended on 30 May 2016.</summary>
    [Theory]
    [InlineData("--preset", "binh-phuoc")]
    [InlineData("--preset", "dong-nai", "--also", "binh-phuoc")]
    public void Province_OfTwoVersions_IsBothOfThem(params string[] named)
    {
        var store = _folder["binh-phuoc.jsonl"];
        Phananh.Run(Registered("BP-1", "2016-04-01") + Registered("BP-2", "2016-06-01"), ["run", "-", "--preset", "binh-phuoc", "--store", store]).Exits(0);

        Assert.Empty(Clocks(named).Exits(0).Error);
        Assert.StartsWith($"{store} BP-1: PRESET_MISSING: ", Assert.Single(Clocks("--preset", "binh-phuoc-2016").Exits(1).ErrorLines), StringComparison.Ordinal);

        Answer Clocks(params string[] options) => Phananh.Run(["clocks", store, .. options, "--at", "2016-06-02T00:00"]);
    }

    private static string Registered(string code, string day) => Files.Lines(Files.Register
        .Replace("TN-1", code, StringComparison.Ordinal)
        .Replace("2025-01-22", day, StringComparison.Ordinal)
        .Replace("zalo", "website", StringComparison.Ordinal)
        .Replace("\"Citizen\"", "\"Individual\"", StringComparison.Ordinal));
}
