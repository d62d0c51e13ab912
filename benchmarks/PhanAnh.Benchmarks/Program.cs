using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using PhanAnh.Benchmarks;

switch (args)
{
    case ["cold-child", "copy-rows", var file]:
        ToolSample.CopyRows(file);
        return;
    case ["cold-child", "nothing"]:
        return;
    case ["cold", .. { Length: > 0 } command]:
        ColdStart.Compare(command);
        return;
    case ["commands", var cases]:
        ToolSample.WriteCommands(int.Parse(cases, CultureInfo.InvariantCulture), Console.Out);
        return;
    case ["store", var tool, var path, var count]:
        ToolSample.WriteStore(tool, path, int.Parse(count, CultureInfo.InvariantCulture));
        return;
    case ["rows", var rows]:
        ToolSample.WriteRows(int.Parse(rows, CultureInfo.InvariantCulture), Console.Out);
        return;
}

Agreement.Check();
RoutingAgreement.Check();
if (args is ["ratios", ..])
{
    Ratios.Run(args.ElementAtOrDefault(1) ?? string.Empty, args.ElementAtOrDefault(2));
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
if (args is ["document", .. var wanted])
{
    // The page has the rounds beside these figures, so that fewer iterations do.
    var brief = ManualConfig.CreateEmpty()
        .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(3).WithIterationCount(8).WithMinIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(100)))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddLogger(BenchmarkDotNet.Loggers.NullLogger.Instance)
        .AddColumnProvider(DefaultColumnProviders.Instance);
    new BenchmarkPage(Environment.CurrentDirectory, brief).Write(wanted);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
