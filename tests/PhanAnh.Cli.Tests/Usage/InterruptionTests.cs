using System.Diagnostics;
using System.Globalization;

namespace PhanAnh.Cli.Tests;

public sealed class InterruptionTests(SimulatedProvince province) : IClassFixture<SimulatedProvince>, IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [InterruptFact]
    public void Interrupt_RunThatWaitsForInput_KeepsWhatWasDone()
    {
        using var run = Phananh.Start("run", "-", "--preset", "tay-ninh", "--store", _folder["cases.jsonl"]);
        run.StandardInput.Write(Files.Register + "\n");
        run.StandardInput.Flush();
        AwaitBytes(run, _folder["cases.jsonl"]);

        Assert.Equal(130, Interrupt(run));
        Assert.Equal(["1 dòng, 1 hồ sơ: không có sai lệch."], Phananh.Run("verify", _folder["cases.jsonl"]).Exits(0).Lines);
        Phananh.Run("", ["run", "-", "--preset", "tay-ninh", "--store", _folder["cases.jsonl"]]).Exits(0);
    }

    [InterruptFact]
    public void Interrupt_SimulationAtWork_LeavesASoundStore()
    {
        using var simulation = Phananh.Start("simulate", "--preset", "tay-ninh", "--cases", "1000000", "--store", _folder["cases.jsonl"]);
        AwaitBytes(simulation, _folder["cases.jsonl"]);

        Assert.Equal(130, Interrupt(simulation));
        Phananh.Run("verify", _folder["cases.jsonl"]).Exits(0);
    }

    [InterruptTheory]
    [InlineData("run")]
    [InlineData("check")]
    [InlineData("redact")]
    [InlineData("due")]
    [InlineData("verify")]
    [InlineData("clocks")]
    [InlineData("overdue")]
    [InlineData("report")]
    public void Interrupt_WhileItWaitsForInput_EndsWithItsCode(string verb)
    {
        using var process = Phananh.Start(province.Over(verb, "-"));
        process.StandardInput.Write("// nothing yet");
        process.StandardInput.Flush();

        Assert.Equal(130, Interrupt(process));
    }

    [UnixTheory]
    [InlineData("check", 1)]
    [InlineData("redact", 1)]
    [InlineData("verify", 0)]
    [InlineData("clocks", 0)]
    [InlineData("overdue", 1)]
    [InlineData("report", 0)]
    public void Output_ReaderGone_EndsAsEverWithoutAComplaint(string verb, int code) =>
        AssertEnds(code, province.Over(verb, verb is "check" or "redact" ? province.Commands : province.Store));

    [UnixFact]
    public void Output_ReaderOfASimulationGone_EndsWithoutAComplaint() => AssertEnds(0, "simulate", "--preset", "tay-ninh", "--cases", "2000", "--commands", "-");

    [UnixFact]
    public void Output_ReaderOfATableGone_EndsWithoutAComplaint() => AssertEnds(
        0, "due", "--batch", _folder.Write("rows.csv", "from,limit\n" + string.Concat(Enumerable.Repeat("2025-01-23T10:00,6 working days\n", 20_000))));

    /// <summary>The last row is a bad one, with exit code 1: it is never come to.</summary>
    [UnixFact]
    public void Output_ReaderOfALongTableGone_StopsBeforeItsEnd() => AssertEnds(
        0, "due", "--batch", _folder.Write("long.csv", "from,limit\n" + string.Concat(Enumerable.Repeat("2025-01-23T10:00,6 working days\n", 20_000)) + "soon,never\n"));

    /// <summary>The last line is none, which would be told: it is never come to.</summary>
    [UnixFact]
    public void Output_ReaderOfManySubmissionsGone_StopsBeforeTheirEnd() => AssertEnds(
        0, "check", _folder.Write("many.jsonl", string.Concat(Enumerable.Repeat(Files.Register + "\n", 20_000)) + "no line\n"), "--preset", "tay-ninh");

    /// <summary>The first line is refused, with exit code 1; the last is none, which would be told, and is never come to.</summary>
    [UnixFact]
    public void Output_ReaderOfALongRunGone_StopsBeforeItsEnd() => AssertEnds(
        1, "run", _folder.Write("run.jsonl", Files.Classify + "\n" + string.Concat(Enumerable.Repeat(Files.Register + "\n", 20_000)) + "no line\n"), "--preset", "tay-ninh");

    [UnixFact]
    public void Run_ReaderGoneAndAStoreToFill_FillsIt()
    {
        AssertEnds(1, [.. province.Over("run", province.Commands), "--store", _folder["unread.jsonl"], "--no-sync"]);

        Assert.Equal(File.ReadAllLines(province.Store).Length, File.ReadAllLines(_folder["unread.jsonl"]).Length);
        Phananh.Run("verify", _folder["unread.jsonl"]).Exits(0);
    }

    /// <summary>All hundred million cases would take hours.</summary>
    [UnixFact]
    public void Output_ReaderOfAHugeSimulationGone_StopsBeforeItsEnd() => AssertEnds(0, "simulate", "--preset", "tay-ninh", "--cases", "100000000", "--commands", "-");

    [UnixFact]
    public void Simulate_ReaderGoneAndAStoreToFill_FillsIt()
    {
        string[] simulate = ["simulate", "--preset", "tay-ninh", "--cases", "300", "--commands"];
        AssertEnds(0, [.. simulate, "-", "--store", _folder["unread.jsonl"]]);
        Phananh.Run([.. simulate, _folder["read.txt"], "--store", _folder["read.jsonl"]]).Exits(0);

        Assert.Equal(File.ReadAllBytes(_folder["read.jsonl"]), File.ReadAllBytes(_folder["unread.jsonl"]));
    }

    [UnixFact]
    public void Advance_ReaderGone_RecordsAllTheSame()
    {
        StoreCopy.Make(province.Store, _folder["cases.jsonl"]);
        AssertEnds(0, province.Over("advance", _folder["cases.jsonl"]));

        Assert.True(new FileInfo(_folder["cases.jsonl"]).Length > new FileInfo(province.Store).Length);
        Assert.Equal(["Do thời gian: 0 sự kiện ở 0 hồ sơ."], Phananh.Run(province.Over("advance", _folder["cases.jsonl"])).Exits(0).Lines);
    }

    [UnixFact]
    public void Help_ReaderGone_EndsWithoutAComplaint() => AssertEnds(0, "due", "--help");

    /// <summary>A disk without room takes nothing, neither at the end of a short answer nor in the middle of a long one.</summary>
    [UnixTheory]
    [InlineData("preset", "list")]
    [InlineData("due", "--from", "2025-01-23T10:00", "--limit", "24 hours")]
    [InlineData("simulate", "--preset", "tay-ninh", "--cases", "500", "--commands", "-")]
    [InlineData("--help")]
    public void Output_DiskFull_IsToldAndEndsWithoutATrace(params string[] arguments)
    {
        var (code, error) = Full(Phananh.Shell(arguments) + " >/dev/full");

        Assert.Equal(2, code);
        Assert.StartsWith("phananh: IO_FAILED: ", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal(2, Full(Phananh.Shell(arguments) + " >/dev/full 2>&1").Code);
    }

    /// <summary>Whoever holds the other end of the input open may wait for the answer.</summary>
    [UnixFact]
    public void Output_DiskFullWhileInputWaits_IsToldAtOnce()
    {
        var command = Phananh.Shell("run", "-", "--preset", "tay-ninh") + " >/dev/full";
        using var process = Process.Start(
            new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardInput = true, RedirectStandardError = true, UseShellExecute = false })!;
        process.StandardInput.Write(Files.Register + "\n");
        process.StandardInput.Flush();

        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)));
        Assert.Equal(2, process.ExitCode);
        Assert.StartsWith("phananh: IO_FAILED: ", process.StandardError.ReadToEnd(), StringComparison.Ordinal);
    }

    private static (int Code, string Error) Full(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { RedirectStandardError = true, UseShellExecute = false })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private static void AssertEnds(int code, params string[] arguments)
    {
        using var process = Phananh.Start(arguments);
        process.StandardOutput.Close();
        process.StandardInput.Close();

        Assert.Empty(process.StandardError.ReadToEnd());
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(3)));
        Assert.Equal(code, process.ExitCode);
    }

    /// <summary>Presses Ctrl-C until the process ends: one that has hardly begun may not hear it yet.</summary>
    private static int Interrupt(Process process)
    {
        for (var pressed = 0; pressed < 15; pressed++)
        {
            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            if (process.WaitForExit(TimeSpan.FromSeconds(2)))
            {
                return process.ExitCode;
            }
        }

        process.Kill(entireProcessTree: true);
        throw new TimeoutException("The process does not end by Ctrl-C.");
    }

    private static void AwaitBytes(Process process, string file)
    {
        while (!File.Exists(file) || new FileInfo(file).Length == 0)
        {
            Assert.False(process.HasExited);
            Thread.Sleep(50);
        }
    }
}
