using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PhanAnh.Benchmarks;

if (args is ["cold-child", var thing])
{
    ColdStart.Do(thing);
    return;
}

if (args is ["cold", .. { Length: > 0 } command])
{
    ColdStart.Compare(command);
    return;
}

Agreement.Check();
RoutingAgreement.Check();
if (args is ["ratios", ..])
{
    Ratios.Run(args.Length > 1 ? args[1] : string.Empty);
    return;
}

// In this process, because the generated project would not see the repository's package pins. Ratios are what counts: eight warm-ups, medians.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(8)
    .WithIterationCount(15)
    .WithMinIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(100));
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Median, StatisticColumn.Min, StatisticColumn.Max)
    .HideColumns("Job", "Toolchain", "IterationCount", "WarmupCount", "MinIterationTime", "Error", "Gen0", "Alloc Ratio");
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
