using System.Diagnostics;

namespace PhanAnh.Cli.Tests;

public sealed class InterruptionTests
{
    private static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    [UnixFact]
    public void Interrupt_WhileItWaitsForInput_EndsWithWhatWasDone()
    {
        using var process = Phananh.Start(["due", "--batch", "-"]);
        process.StandardInput.Write("from,limit\n2025-01-23T10:00,24 hours\n");
        process.StandardInput.Flush();
        using var folder = new Folder();

        // A store shows that a run is under way; a table shows nothing before its buffer is full.
        using var run = Phananh.Start(["run", "-", "--preset", "tay-ninh", "--store", folder["cases.jsonl"]]);
        run.StandardInput.Write(Files.Register + "\n");
        run.StandardInput.Flush();
        while (!File.Exists(folder["cases.jsonl"]) || new FileInfo(folder["cases.jsonl"]).Length == 0)
        {
            Thread.Sleep(50);
        }

        Interrupt(run);
        Interrupt(process);

        run.WaitForExit();
        process.WaitForExit();
        Assert.Equal((130, 130), (run.ExitCode, process.ExitCode));
        Assert.Equal(0, Phananh.Run("", ["run", "-", "--preset", "tay-ninh", "--store", folder["cases.jsonl"]]).ExitCode);
    }

    [UnixFact]
    public void Output_ReaderGone_EndsWithoutAComplaint()
    {
        using var process = Phananh.Start(["due", "--help"]);
        process.StandardOutput.Close();
        process.StandardInput.Close();

        Assert.Empty(process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}

/// <summary>A test of signals and pipes as Unix has them.</summary>
internal sealed class UnixFactAttribute : FactAttribute
{
    public UnixFactAttribute()
    {
        if (OperatingSystem.IsWindows())
        {
            Skip = "Windows has other signals.";
        }
    }
}
