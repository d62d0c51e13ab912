using System.Diagnostics;
using System.Globalization;

namespace PhanAnh.Benchmarks;

/// <summary>
/// What a thing costs a fresh process: whole processes by pairs, one that does it and one that does nothing, each pair in a new order. A benchmark inside one
/// process cannot see it, because whatever it does once it has done already.
/// </summary>
internal static class ColdStart
{
    private const int WarmUps = 3;
    private const int Pairs = 25;
    private const int LeastPairs = 5;

    private static readonly TimeSpan MostTime = TimeSpan.FromMinutes(1);

    private static readonly string Assembly = typeof(ColdStart).Assembly.Location;

    /// <summary>
    /// Compares a thing, or any program with its arguments (one of .NET by its assembly), with a process that does nothing or, behind <c>--</c>, with another.
    /// </summary>
    internal static void Compare(string[] arguments)
    {
        var (command, other) = Split(arguments);
        var pairs = Measure(command, other);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{pairs.These:0} ms against {pairs.Those:0} ms; in a pair {pairs.More:0} ms more (quartiles {pairs.MoreLow:0}–{pairs.MoreHigh:0}), {pairs.Times:0.00} times as long; {pairs.Pairs} pairs"));
    }

    /// <summary>The words of two processes.</summary>
    internal static (string[] Command, string[] Other) Split(string[] arguments)
    {
        var divided = Array.IndexOf(arguments, "--");
        return (CommandOf(divided < 0 ? arguments : arguments[..divided]), CommandOf(divided < 0 ? ["nothing"] : arguments[(divided + 1)..]));
    }

    /// <summary>Runs both by turns.</summary>
    internal static ProcessPairs Measure(string[] command, string[] other)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            _ = (Run(other), Run(command));
        }

        var (these, those) = (new List<double>(), new List<double>());
        var begun = Stopwatch.GetTimestamp();
        for (var i = 0; i < LeastPairs || (i < Pairs && Stopwatch.GetElapsedTime(begun) < MostTime); i++)
        {
            var (first, second) = i % 2 == 0 ? (command, other) : (other, command);
            var (one, two) = (Run(first), Run(second));
            these.Add(i % 2 == 0 ? one : two);
            those.Add(i % 2 == 0 ? two : one);
        }

        double[] more = [.. these.Zip(those, (one, two) => one - two).Order()];
        double[] times = [.. these.Zip(those, (one, two) => one / two).Order()];
        return new(
            Median([.. these.Order()]), Median([.. those.Order()]), Median(more), more[more.Length / 4], more[more.Length * 3 / 4], Median(times), more.Length, PeakOf(command), PeakOf(other));
    }

    private static string[] CommandOf(string[] thing) =>
        thing[0].EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? ["dotnet", .. thing]
        : File.Exists(thing[0]) ? thing
        : ["dotnet", Assembly, "cold-child", .. thing];

    private static double Median(double[] sorted) => sorted[sorted.Length / 2];

    /// <summary>The most memory that a process has at once, asked of the system every few milliseconds of a run that is not timed.</summary>
    private static long? PeakOf(string[] arguments)
    {
        using var process = Start(arguments);
        var reading = Task.Run(() => process.StandardOutput.BaseStream.CopyTo(Stream.Null));
        long peak = 0;
        while (!process.WaitForExit(2))
        {
            peak = Math.Max(peak, PeakSoFar(process));
        }

        reading.GetAwaiter().GetResult();
        return peak == 0 ? null : peak;
    }

    /// <summary>Nothing of a process that ends while it is asked.</summary>
    private static long PeakSoFar(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException) when (process.HasExited)
        {
            return 0;
        }
    }

    private static Process Start(string[] arguments) =>
        Process.Start(new ProcessStartInfo(arguments[0], arguments.Skip(1)) { RedirectStandardOutput = true, UseShellExecute = false })!;

    private static double Run(string[] arguments)
    {
        var begun = Stopwatch.GetTimestamp();
        using var process = Start(arguments);
        process.StandardOutput.BaseStream.CopyTo(Stream.Null);
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        return process.ExitCode is 0 or 1 ? elapsed : throw new InvalidOperationException($"The process ended with {process.ExitCode}.");
    }
}
