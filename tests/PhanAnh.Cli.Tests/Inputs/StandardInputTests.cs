namespace PhanAnh.Cli.Tests;

/// <summary><c>-</c> stands for standard input wherever a verb reads.</summary>
public sealed class StandardInputTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>
{
    private const string Commands = "commands";

    [Theory]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("redact")]
    public void Input_FromStandardInput_EqualsThatOfTheFile(string verb) => Assert.Equal(
        Phananh.Run(province.Over(verb, province.Commands)), Phananh.Run(File.ReadAllBytes(province.Commands), province.Over(verb, "-")));

    [Theory]
    [InlineData("verify")]
    [InlineData("clocks")]
    [InlineData("overdue")]
    [InlineData("reproject")]
    [InlineData("report")]
    public void Store_FromStandardInput_EqualsThatOfTheFile(string verb)
    {
        var answer = Phananh.Run(File.ReadAllBytes(province.Store), province.Over(verb, "-"));

        Assert.Equal(Phananh.Run(province.Over(verb, province.Store)), answer);
        Assert.NotEmpty(answer.Output);
    }

    [Fact]
    public void Verify_ChangedStoreFromStandardInput_IsFound() => Assert.StartsWith(
        "stdin(1,1): AUDIT_CHAIN: ",
        Phananh.Run(File.ReadAllText(province.Store).Replace("Reflection", "Reflektion", StringComparison.Ordinal), ["verify", "-"]).Exits(1).ErrorLines[0],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("advance", "-", "--until", "2025-02-15T00:00")]
    [InlineData("run", Commands, "--store", "-")]
    [InlineData("simulate", "--cases", "1", "--store", "-")]
    public void Store_ToBeWritten_MustBeAFile(params string[] arguments) =>
        Phananh.Run([.. arguments.Select(argument => argument == Commands ? province.Commands : argument), "--preset", "tay-ninh"]).Exits(2).Complains("stdin: STORE_NEEDS_FILE: ");

    [Theory]
    [InlineData("clocks", "-", "--units", "-")]
    [InlineData("report", "-", "--period", "2025-02", "--units", "-")]
    [InlineData("check", "-")]
    public void StandardInput_NamedTwice_IsRefused(params string[] arguments) =>
        Assert.StartsWith("stdin: INPUT_TWICE: ", Assert.Single(Phananh.Run("{}", [.. arguments, "--preset", "-"]).Exits(2).ErrorLines), StringComparison.Ordinal);
}
