using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Running;

namespace PhanAnh.Benchmarks;

/// <summary>Measures what the template of <c>docs/benchmarks.md</c> asks for, keeps the figures, and writes the page from all that are kept.</summary>
internal sealed class BenchmarkPage(string root, IConfig config)
{
    private const string Nothing = "nothing";

    private readonly FigureFiles _files = new(root);

    /// <summary>The page with the figures of today.</summary>
    /// <param name="wanted">Sections, classes or names of processes; all where there is none. <c>nothing</c> writes the page anew and measures nothing.</param>
    /// <exception cref="ArgumentException">The template has no such section or name.</exception>
    public void Write(IReadOnlyCollection<string> wanted)
    {
        var template = File.ReadAllText(Path.Combine(root, "benchmarks", "benchmarks.template.md"));
        var markers = PageMarker.In(template);
        if (wanted.Where(name => name != Nothing && !markers.Any(marker => marker.IsAmong([name]))).ToList() is [_, ..] unknown)
        {
            throw new ArgumentException($"The template has no {string.Join(", ", unknown)}.", nameof(wanted));
        }

        var measured = new Measured(Git("rev-parse --short HEAD") + (Git("status --porcelain -- src benchmarks :!benchmarks/results").Length > 0 ? " and changes" : ""), Today, Machine);
        foreach (var marker in markers.Where(marker => marker.IsAmong(wanted)))
        {
            Console.WriteLine($"{marker.Section}: {marker.Name}");
            _files.Keep(marker.Name, marker.Kind == "figures" ? OfClass(marker, measured) : OfProcesses(marker, measured));
            WritePage(template);
        }

        WritePage(template);
    }

    private static string Today => DateTimeOffset.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Machine => string.Join(
        "; ",
        HostEnvironmentInfo.GetCurrent().ToFormattedString().Append(RuntimeInformation.FrameworkDescription).Select(line => line.Trim()).Where(line => line.Length > 0));

    private void WritePage(string template) => File.WriteAllText(Path.Combine(root, "docs", "benchmarks.md"), new PageText(_files).Of(template));

    private Figures OfClass(PageMarker marker, Measured measured)
    {
        var type = BenchmarkClasses.Find(marker.Name) ?? throw new InvalidDataException($"The template names {marker.Name}, and there is no such class.");
        var summary = BenchmarkRunner.Run(type, config);
        var times = summary.Reports.Where(report => report.ResultStatistics is not null).Select(report => new MethodTime(
            report.BenchmarkCase.Parameters.Items is [{ } one, ..] ? $"{one.Name} = {BenchmarkClasses.TextOf(one.Value)}" : null,
            report.BenchmarkCase.Descriptor.WorkloadMethod.Name,
            report.ResultStatistics!.Median,
            report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)));
        return new(measured, [.. Ratios.Measure(type)], [.. times], null);
    }

    private Figures OfProcesses(PageMarker marker, Measured measured)
    {
        using var inputs = new ProcessInputs(root);
        var (these, those) = ColdStart.Split([.. marker.Command.Select(inputs.Resolved)]);
        return new(measured, null, null, ColdStart.Measure(these, those));
    }

    private string Git(string arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        return output;
    }
}
