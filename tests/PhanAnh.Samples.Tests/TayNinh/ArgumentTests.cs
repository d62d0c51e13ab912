namespace PhanAnh.Samples.Tests;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("--presets", "x.json")]
    [InlineData("--preset")]
    [InlineData("--at", "05/02/2025")]
    public async Task Arguments_NotUnderstood_PrintTheUsage(params string[] arguments)
    {
        var run = await SampleRun.OfAsync(arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("Cách dùng:", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("missing.jsonl", "Không tìm thấy tệp missing.jsonl.")]
    [InlineData("--preset", "missing.json", "Không tìm thấy tệp missing.json.")]
    [InlineData("--hours", "7h30-11h30", "--hours: ")]
    public async Task Arguments_NotUsable_AreNamed(params string[] argumentsAndMessage)
    {
        var run = await SampleRun.OfAsync(argumentsAndMessage[..^1]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.StartsWith(argumentsAndMessage[^1], run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Units_Broken_AreReportedWithTheirPlace()
    {
        using var units = new ScratchFile("""{"units": [{"code": "U1"}]}""");
        var run = await SampleRun.OfAsync("--units", units.Path);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("dòng 1, cột ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_Unknown_IsSaidAndTheRestIsPrinted()
    {
        var run = await SampleRun.OfAsync("--case", "TN-2025-9999");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Không có hồ sơ này.", run.Output, StringComparison.Ordinal);
        Assert.Contains("C. BÁO CÁO THÁNG", run.Output, StringComparison.Ordinal);
    }
}
