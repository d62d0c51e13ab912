using System.Diagnostics;

namespace PhanAnh.Cli.Tests;

/// <summary>What is seen on a terminal, which <c>script</c> stands in for.</summary>
public sealed class TerminalTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>
{
    private const string Green = "\u001b[38;5;2m";

    [TerminalTheory]
    [InlineData("verify", null, true)]
    [InlineData("verify", "1", false)]
    [InlineData("clocks", null, true)]
    [InlineData("clocks", "1", false)]
    public void NoColor_OnATerminal_IsRespected(string verb, string? noColor, bool isColoured)
    {
        var start = new ProcessStartInfo("script", ["-qec", Phananh.Shell(province.Over(verb, province.Store)), "/dev/null"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { ["TERM"] = "xterm-256color", ["NO_COLOR"] = noColor },
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var seen = process.StandardOutput.ReadToEnd();
        process.WaitForExit();

        Assert.Equal(0, process.ExitCode);
        Assert.Contains(verb == "verify" ? "không có sai lệch" : "Tiếp nhận", seen, StringComparison.Ordinal);
        Assert.Equal(isColoured, seen.Contains(Green, StringComparison.Ordinal));
        Assert.Equal(isColoured, seen.Contains("\u001b[0m", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("run", "commands: ")]
    [InlineData("check", "Submissions: ")]
    [InlineData("verify", "cases: nothing wrong.")]
    [InlineData("clocks", "Intake")]
    [InlineData("overdue", "Overdue: ")]
    [InlineData("report", "Report for month 02/2025")]
    public void Language_English_IsSpokenByEveryLongVerb(string verb, string words) => Assert.Contains(
        words, Phananh.Run([.. province.Over(verb, verb is "run" or "check" ? province.Commands : province.Store), "--lang", "en"]).Output, StringComparison.OrdinalIgnoreCase);
}
