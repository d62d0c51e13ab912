using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace PhanAnh.Benchmarks;

/// <summary>
/// Runs the methods of a benchmark class by turns, round after round, and compares each with the baseline of the same round. On a machine that others use too
/// the paired ratio holds where means one after the other drift apart.
/// </summary>
internal static class Ratios
{
    private const int WarmUps = 60;
    private const int Rounds = 301;

    /// <summary>Of methods that take seconds there are fewer rounds, but never fewer than these.</summary>
    private const int LeastRounds = 5;

    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(30);

    /// <summary>Short methods too must have reached their optimised code, which the runtime makes in the background, after it has watched them for a while.</summary>
    private static readonly TimeSpan LeastWarmUp = TimeSpan.FromSeconds(6);

    /// <param name="filter">A part of the names of classes.</param>
    /// <param name="value">The one value of their parameter that is measured; all where there is none.</param>
    internal static void Run(string filter, string? value = null)
    {
        foreach (var type in BenchmarkClasses.All.Where(type => type.Name.Contains(filter, StringComparison.OrdinalIgnoreCase)))
        {
            foreach (var run in Measure(type, value))
            {
                Print(BenchmarkClasses.NameOf(type), run);
            }
        }
    }

    /// <summary>Measures a class once for each value of its parameter.</summary>
    internal static IEnumerable<RatioRun> Measure(Type type, string? only = null)
    {
        var parameter = type.GetProperties().FirstOrDefault(property => property.GetCustomAttribute<ParamsAttribute>() is not null);
        foreach (var value in (parameter?.GetCustomAttribute<ParamsAttribute>()!.Values ?? [null]).Where(value => only is null || Convert.ToString(value, CultureInfo.InvariantCulture) == only))
        {
            yield return Measure(type, parameter, value);
        }
    }

    private static RatioRun Measure(Type type, PropertyInfo? parameter, object? value)
    {
        var subject = Activator.CreateInstance(type)!;
        parameter?.SetValue(subject, value);
        type.GetMethods().FirstOrDefault(method => method.GetCustomAttribute<GlobalSetupAttribute>() is not null)?.Invoke(subject, null);
        var methods = type.GetMethods().Where(method => method.GetCustomAttribute<BenchmarkAttribute>() is not null).ToArray();
        var runs = Array.ConvertAll(methods, method => RunOf(method, subject));
        var before = type.GetMethods().FirstOrDefault(method => method.GetCustomAttribute<IterationSetupAttribute>() is not null)?.CreateDelegate<Action>(subject) ?? (() => { });
        var baseline = Array.FindIndex(methods, method => method.GetCustomAttribute<BenchmarkAttribute>()!.Baseline);
        var operations = Array.ConvertAll(methods, method => method.GetCustomAttribute<BenchmarkAttribute>()!.OperationsPerInvoke);
        var turns = type.GetCustomAttribute<TurnsAttribute>() ?? new TurnsAttribute(WarmUps, Rounds);
        var begun = Stopwatch.GetTimestamp();
        for (var round = 0; Stopwatch.GetElapsedTime(begun) is var warm && (warm < LeastWarmUp || (round < turns.WarmUps && warm < MostTime)); round++)
        {
            before();
            Array.ForEach(runs, run => run());
        }

        var times = Array.ConvertAll(methods, _ => new List<double>(turns.Rounds));
        var cores = Array.ConvertAll(methods, _ => new List<double>(turns.Rounds));
        begun = Stopwatch.GetTimestamp();
        for (var round = 0; round < Math.Min(LeastRounds, turns.Rounds) || (round < turns.Rounds && Stopwatch.GetElapsedTime(begun) < MostTime); round++)
        {
            before();
            for (var turn = 0; turn < runs.Length; turn++)
            {
                // Another begins each round, so that none always pays for the garbage of the same one before it.
                var i = (turn + round) % runs.Length;
                var (start, used) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                runs[i]();
                times[i].Add(Stopwatch.GetElapsedTime(start).TotalNanoseconds / operations[i]);
                cores[i].Add((Environment.CpuUsage.TotalTime - used).TotalNanoseconds / operations[i]);
            }
        }

        before();
        var allocated = Array.ConvertAll(runs, run => Allocated(run));
        return new(
            parameter is null ? null : $"{parameter.Name} = {BenchmarkClasses.TextOf(value)}",
            [.. methods.Select((method, i) => RatioOf(method.Name, i == baseline, times[baseline], times[i], cores[i], allocated[i] / operations[i]))]);
    }

    private static long Allocated(Action run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        run();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static MethodRatio RatioOf(string name, bool isBaseline, List<double> baseline, List<double> times, List<double> cores, long allocated)
    {
        double[] ratios = [.. baseline.Zip(times, (of, by) => of / by).Order()];
        double[] sorted = [.. times.Order()];
        return new(name, isBaseline, At(sorted, 0.5), sorted[0], At([.. cores.Order()], 0.5), At(ratios, 0.5), At(ratios, 0.25), At(ratios, 0.75), allocated);
    }

    private static void Print(string name, RatioRun run)
    {
        var title = run.Parameter is null ? name : $"{name}, {run.Parameter}";
        Console.WriteLine();
        Console.WriteLine($"| {title} | median ns | least ns | processor ns | baseline ÷ this: median | quartiles | B |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- |");
        foreach (var method in run.Methods)
        {
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {method.Method} | {method.Median:0.0} | {method.Least:0.0} | {method.Processor:0.0} | {method.Ratio:0.00} | {method.Low:0.00}–{method.High:0.00} | {method.Allocated} |"));
        }
    }

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private static Action RunOf(MethodInfo method, object subject) => method.ReturnType == typeof(void)
        ? method.CreateDelegate<Action>(subject)
        : () => method.CreateDelegate<Func<object>>(subject)();
}

/// <summary>How many turns the methods of a class take whose single run takes long.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TurnsAttribute(int warmUps, int rounds) : Attribute
{
    public int WarmUps => warmUps;

    public int Rounds => rounds;
}
