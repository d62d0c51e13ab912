using PhanAnh.Reporting;
using PhanAnh.Reporting.Documents;

namespace PhanAnh.Cli;

/// <summary>The forms in which a report is printed.</summary>
internal static class ReportFormats
{
    private const int PipedWidth = 100;
    private const int WidestTable = 120;

    public static IReadOnlyList<string> All { get; } = ["text", "md", "csv", "json", "html", "xlsx"];

    public static Action<Report, Terminal>? Read(string? format, Complaints complaints)
    {
        switch (format ?? "text")
        {
            case "text":
                return (report, terminal) => terminal.Output.Write(ReportText.Render(report, terminal.Language, Width()));
            case "md":
                return (report, terminal) => terminal.Output.Write(ReportMarkdown.Render(report, terminal.Language));
            case "csv":
                return (report, terminal) => terminal.Output.Write(ReportCsv.Render(report, terminal.Language));
            case "html":
                return (report, terminal) => terminal.Output.Write(ReportHtml.Render(report, terminal.Language));
            case "json":
                return (report, terminal) => terminal.OutputBytes.Write([.. ReportJson.Render(report), (byte)'\n']);
            case "xlsx":
                return (report, terminal) => terminal.OutputBytes.Write(ReportSpreadsheet.Render(report, terminal.Language));
            default:
                complaints.Add("OPTION_VALUE", "--format", format!, string.Join(", ", All));
                return null;
        }
    }

    private static int Width() => Console.IsOutputRedirected ? PipedWidth : Math.Clamp(Console.WindowWidth, ReportText.NarrowestWidth, WidestTable);
}
