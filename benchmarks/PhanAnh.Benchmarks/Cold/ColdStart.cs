using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace PhanAnh.Benchmarks;

/// <summary>
/// What a thing costs a fresh process: whole processes by pairs, one that does it and one that does nothing, each pair in a new order. A benchmark inside one
/// process cannot see it, because whatever it does once it has done already.
/// </summary>
internal static class ColdStart
{
    private const int WarmUps = 3;
    private const int Pairs = 25;

    private static readonly string Assembly = typeof(ColdStart).Assembly.Location;

    /// <summary>What a child does, before it ends at once.</summary>
    internal static void Do(string thing)
    {
        switch (thing)
        {
            case "nothing":
                break;
            case "preset":
                _ = PresetLoad.From(PresetBenchmark.Bytes());
                break;
            default:
                throw new ArgumentException($"There is no {thing} to do in a fresh process.", nameof(thing));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{JitInfo.GetCompiledMethodCount()} methods compiled in {JitInfo.GetCompilationTime().TotalMilliseconds:0} ms, {Environment.CpuUsage.TotalTime.TotalMilliseconds:0} ms of processor"));
    }

    /// <summary>Compares a thing, or any program of .NET with its arguments, with a process that does nothing.</summary>
    internal static void Compare(string[] thing)
    {
        string[] command = thing is [var only] && !only.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? [Assembly, "cold-child", only] : thing;
        string[] nothing = [Assembly, "cold-child", "nothing"];
        for (var i = 0; i < WarmUps; i++)
        {
            _ = (Run(nothing), Run(command));
        }

        var (times, empty) = (new double[Pairs], new double[Pairs]);
        for (var i = 0; i < Pairs; i++)
        {
            (times[i], empty[i]) = i % 2 == 0 ? (Run(command), Run(nothing)) : Swapped(Run(nothing), Run(command));
        }

        double[] more = [.. times.Zip(empty, (one, other) => one - other).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{string.Join(' ', thing)}: {Median(times):0} ms, nothing {Median(empty):0} ms, more in a pair {more[Pairs / 2]:0} ms (quartiles {more[Pairs / 4]:0}–{more[Pairs * 3 / 4]:0})"));
    }

    private static (double, double) Swapped(double first, double second) => (second, first);

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static double Run(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        var begun = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        _ = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return process.ExitCode == 0 ? elapsed : throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
    }
}
