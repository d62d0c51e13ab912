using System.Globalization;
using System.Text;

namespace PhanAnh.Benchmarks;

/// <summary>Puts the figures into the template.</summary>
internal sealed class PageText(FigureFiles files)
{
    private readonly List<string> _machines = [];

    public string Of(string template)
    {
        var page = new StringBuilder(template);
        var markers = PageMarker.In(template);
        foreach (var marker in markers.Where(marker => marker.Kind != "machines"))
        {
            page.Replace(marker.Text, files.Find(marker.Name) is { } figures ? TextOf(marker, figures) : $"`{marker.Name}`: not measured yet.");
        }

        foreach (var marker in markers.Where(marker => marker.Kind == "machines"))
        {
            page.Replace(marker.Text, string.Join('\n', _machines.Select((machine, i) => $"{i + 1}. {machine}").DefaultIfEmpty("None yet.")));
        }

        return page.ToString();
    }

    private string TextOf(PageMarker marker, Figures figures)
    {
        var text = new StringBuilder();
        var machine = MachineNumber(figures.Measured.Machine);
        text.Append(CultureInfo.InvariantCulture, $"`{marker.Name}`, commit `{figures.Measured.Commit}`, {figures.Measured.Date}, machine {machine}:\n");
        if (figures.Processes is { } pairs)
        {
            text.Append("\n| this | against | in a pair | quartiles | times as long | pairs | memory of this | against |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
            text.Append(CultureInfo.InvariantCulture, $"| {pairs.These:#,0} ms | {pairs.Those:#,0} ms | {Math.Abs(pairs.More):#,0} ms {(pairs.More < 0 ? "less" : "more")} | {pairs.MoreLow:#,0}–{pairs.MoreHigh:#,0} ms | {pairs.Times:0.00} | {pairs.Pairs} | {Peak(pairs.ThesePeak)} | {Peak(pairs.ThosePeak)} |");
            return text.ToString();
        }

        foreach (var run in figures.Rounds!)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n| {run.Parameter ?? "operation"} | BenchmarkDotNet | allocated | median of rounds | least | processor | baseline ÷ this | quartiles |\n");
            text.Append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
            foreach (var method in run.Methods)
            {
                var alone = figures.BenchmarkDotNet!.FirstOrDefault(time => time.Parameter == run.Parameter && time.Method == method.Method);
                text.Append(CultureInfo.InvariantCulture, $"| `{method.Method}`{(method.IsBaseline ? " (baseline)" : "")} | {(alone is null ? "–" : Time(alone.Median))} | {Size(alone?.Allocated ?? method.Allocated)} ");
                text.Append(CultureInfo.InvariantCulture, $"| {Time(method.Median)} | {Time(method.Least)} | {Time(method.Processor)} | {method.Ratio:0.00}× | {method.Low:0.00}–{method.High:0.00} |\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Peak(long? bytes) => bytes is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known / 1e6:#,0} MB") : "–";

    private int MachineNumber(string machine)
    {
        if (!_machines.Contains(machine))
        {
            _machines.Add(machine);
        }

        return _machines.IndexOf(machine) + 1;
    }

    private static string Time(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0.00} µs"),
        < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0.00} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0.00} s"),
    };

    private static string Size(long bytes) => bytes switch
    {
        < 10_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes:#,0} B"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:#,0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:#,0} MB"),
    };
}
